// biome-ignore-all lint/suspicious/noTemplateCurlyInString: ${…} marks a slot of the template.
import { expect, it } from 'vitest';
import { recogniseResponse, type SchemeEnvelope } from './recognise-response';

const flat = (scheme: string): SchemeEnvelope => ({
  scheme,
  template: { code: '${code}', message: '${message}' },
  fields: [
    { pointer: '/code', types: ['string'], required: true, values: [] },
    { pointer: '/message', types: ['string'], required: true, values: [] },
  ],
});

const first = flat('first');
const second = flat('second');
const match = (scheme: string, text: string) => ({ scheme, text });

it('takes the envelope of the scheme whose code stands in the response', () => {
  const json = { code: 'B1', message: 'No.' };
  expect(recogniseResponse([first, second], json, [match('second', 'B1')])).toEqual({
    envelope: second,
    codes: [{ pointer: '/code', text: 'B1' }],
    violations: [],
  });
});

it('says that the code of another scheme stands in it', () => {
  const json = { code: 'B1', message: 'No.' };
  expect(recogniseResponse([first], json, [match('second', 'B1')])).toMatchObject({
    envelope: first,
    violations: [{ problem: 'code', pointer: '/code' }],
  });
});

it('tells what departs from the format beside what is wrong with the code', () => {
  const json = { code: 'A1', massage: 'No.', message: 5 };
  expect(recogniseResponse([first], json, [match('first', 'A1')])?.violations).toEqual([
    { problem: 'type', pointer: '/message', expected: ['string'] },
    { problem: 'unknown', pointer: '/massage' },
  ]);
});

it.each([
  ['some other JSON', { level: 'info', at: 5 }],
  ['JSON that only has a code of another scheme', { code: 'B1' }],
])('takes %s for no response', (_, json) => {
  expect(recogniseResponse([first], json, [match('second', 'B1')])).toBeNull();
});
