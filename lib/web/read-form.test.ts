import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readForm } from './read-form';

const schema = z.strictObject({
  title: z.string().trim().min(1),
  note: z.string().nullable(),
  limit: z.int(),
  status: z.int().nullable().optional(),
  open: z.boolean(),
  comment: z.string().min(1).optional(),
  kind: z.enum(['team', 'person']).optional(),
  owners: z.array(z.string()),
  repository: z.strictObject({ name: z.string(), url: z.string() }).nullable(),
  parameters: z
    .array(z.strictObject({ name: z.string(), echoes: z.boolean(), tags: z.array(z.string()).optional() }))
    .optional(),
  part: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('number'), width: z.int() }),
      z.strictObject({ kind: z.literal('literal'), text: z.string() }),
    ])
    .optional(),
});

function reading(fields: readonly (readonly [string, string | Blob])[]) {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return readForm(schema, form);
}

describe('readForm', () => {
  it.each([
    ['a text as it is', [['title', ' a ']], { title: ' a ' }],
    ['line ends as they were typed', [['title', 'a\r\nb']], { title: 'a\nb' }],
    ['an empty text where one is needed', [['title', '']], { title: '' }],
    ['nothing where nothing is allowed', [['note', '']], { note: null }],
    ['a number', [['limit', '-12']], { limit: -12 }],
    ['what is no number as it was typed', [['limit', '1e3']], { limit: '1e3' }],
    [
      'an empty number as none',
      [
        ['limit', ''],
        ['status', ''],
      ],
      { status: null },
    ],
    [
      'a ticked box',
      [
        ['open', 'false'],
        ['open', 'true'],
      ],
      { open: true },
    ],
    ['a box as browsers send it', [['open', 'on']], { open: true }],
    ['an empty text where one may be missing', [['comment', '']], { comment: '' }],
    ['no choice as none', [['kind', '']], {}],
    [
      'a repeated name as a list',
      [
        ['owners', 'a'],
        ['owners', 'b'],
      ],
      { owners: ['a', 'b'] },
    ],
    ['an empty list', [['owners', '']], { owners: [] }],
    [
      'a thing of several fields',
      [
        ['repository.name', 'a'],
        ['repository.url', 'b'],
      ],
      { repository: { name: 'a', url: 'b' } },
    ],
    [
      'a thing left empty',
      [
        ['repository.name', ''],
        ['repository.url', ''],
      ],
      { repository: null },
    ],
    [
      'half a thing for the schema to refuse',
      [
        ['repository.name', 'a'],
        ['repository.url', ''],
      ],
      { repository: { name: 'a', url: '' } },
    ],
    [
      'the kind of part that was chosen',
      [
        ['part.kind', 'number'],
        ['part.width', '4'],
      ],
      { part: { kind: 'number', width: 4 } },
    ],
    [
      'no unknown kind of part',
      [
        ['part.kind', 'x'],
        ['part.width', '4'],
      ],
      { part: { kind: 'x', width: '4' } },
    ],
    [
      'fields that are not known',
      [
        ['admin', 'true'],
        ['a.b', '1'],
      ],
      { admin: 'true', a: { b: '1' } },
    ],
    [
      'nothing of React',
      [
        ['$ACTION_REF_1', ''],
        ['$ACTION_KEY', 'k'],
      ],
      {},
    ],
    ['no prototype', [['__proto__.open', 'true']], { ['__proto__']: { open: 'true' } }],
  ] as const)('takes %s', (_, fields, wanted) => {
    const { input } = reading(fields);
    expect(input).toEqual({ open: false, owners: [], ...wanted });
  });

  it('takes rows in their order, leaves out those left empty, and knows them by their name', () => {
    const { input, nameOf } = reading([
      ['parameters.10.name', 'c'],
      ['parameters.1.name', ''],
      ['parameters.1.echoes', 'false'],
      ['parameters.2.name', 'b'],
      ['parameters.2.echoes', 'true'],
      ['parameters.2.tags.1', 'x'],
    ]);
    expect(input).toMatchObject({
      parameters: [
        { name: 'b', echoes: true, tags: ['x'] },
        { name: 'c', echoes: false },
      ],
    });
    expect(nameOf('parameters.0.name')).toBe('parameters.2.name');
    expect(nameOf('parameters.0.tags.0')).toBe('parameters.2.tags.1');
    expect(nameOf('parameters.1.name')).toBe('parameters.10.name');
    expect(nameOf('parameters')).toBe('parameters');
  });

  it('knows an item of a repeated name by that name', () => {
    expect(
      reading([
        ['owners', ''],
        ['owners', 'a'],
      ]).nameOf('owners.0'),
    ).toBe('owners');
  });

  it('leaves out what means nothing where it is empty', () => {
    const form = new FormData();
    form.append('comment', '');
    expect(readForm(schema, form, ['comment']).input).toEqual({ open: false, owners: [] });
  });

  it('takes no file for a text', () => {
    const { input } = reading([['title', new Blob(['x'])]]);
    expect(schema.safeParse(input).success).toBe(false);
  });
});
