import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { type Json, JsonView } from './json-view';

const json: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.string(), tie('value'), { maxKeys: 3, noNullPrototype: true }),
  ),
})).value;

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', '#x27': "'" };

it('writes what JSON.stringify writes', () => {
  fc.assert(
    fc.property(json, (value) => {
      const html = renderToStaticMarkup(<JsonView value={value} label="" />);
      const text = html.replace(/<[^>]*>/g, '').replace(/&(\w+|#x27);/g, (_, name) => entities[name] ?? '');
      expect(text).toBe(JSON.stringify(value, null, 2));
    }),
  );
});
