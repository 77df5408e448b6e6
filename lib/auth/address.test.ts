import { expect, it } from 'vitest';
import { addressOf } from './address';

it.each([
  ['203.0.113.9', undefined, '203.0.113.9'],
  ['::ffff:203.0.113.9', '198.51.100.1', '203.0.113.9'],
  ['127.0.0.1', undefined, '127.0.0.1'],
  ['10.0.0.7', '198.51.100.1', '198.51.100.1'],
  ['10.0.0.7', 'made up, 192.0.2.4, 198.51.100.1', '198.51.100.1'],
  ['::1', '2001:db8::1', '2001:db8::1'],
  ['::1', 'not an address', '::1'],
  [undefined, undefined, ''],
])('%s for %s is %s', (remote, forwarded, address) => {
  expect(addressOf(remote, forwarded)).toBe(address);
});
