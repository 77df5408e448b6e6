import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatCode } from './formatter';
import { codes } from './grammar.arbitrary';
import { AAA_OPERATION0000 } from './grammars.fixture';
import { jsonSchemaOf } from './json-schema';

it('describes a code as JSON Schema does', () => {
  expect(jsonSchemaOf(AAA_OPERATION0000, { title: 'User and org', examples: ['UOS_*0011'] })).toEqual({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'User and org',
    type: 'string',
    pattern: '^(?:[A-Z]{3}_(?:\\*|[A-Z]{3,12})[0-9]{4})$',
    minLength: 9,
    maxLength: 20,
    examples: ['UOS_*0011'],
  });
});

it('takes every code of the scheme, and nothing longer', () => {
  fc.assert(
    fc.property(codes, ([grammar, parts]) => {
      const schema = jsonSchemaOf(grammar, { title: 'Code', examples: [] });
      const code = formatCode(grammar, parts);
      const takes = (text: string) =>
        new RegExp(schema.pattern, 'u').test(text) &&
        text.length >= schema.minLength &&
        text.length <= schema.maxLength;
      expect([takes(code), takes(`${code} `), takes(code.padEnd(schema.maxLength + 1, '0'))]).toEqual([
        true,
        false,
        false,
      ]);
    }),
  );
});
