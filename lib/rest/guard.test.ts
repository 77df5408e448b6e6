import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { expect, it } from 'vitest';
import { guard } from './guard';

it.each([
  ['https://errors.example.com', 'max-age=63072000; includeSubDomains'],
  ['http://localhost:3000', undefined],
])('a portal at %s tells browsers to stay with https: %s', (url, transport) => {
  const response = new ServerResponse(new IncomingMessage(new Socket()));
  guard(response, url);
  expect(response.getHeader('strict-transport-security')).toBe(transport);
  expect(response.getHeader('x-content-type-options')).toBe('nosniff');
});
