import type { CreateSchemeInput } from '../../../lib/schema/scheme';

export const SCHEME = 'platform';

const guidelines = `
## Reading a code

\`GW020001\` is three things in a row: the module \`GW\` (Gateway), the error type \`02\` (authentication or
authorization) and the detail \`0001\`.

## Numbering

Details are counted from \`0001\` for each pair of module and error type: \`GW02\` and \`AU02\` both have a \`0001\`, and
so have \`AU01\` and \`AU02\`.

## Use

- A code means the same in every part of the system, so that one search follows an error from module to module.
- The key of a message in the language files is the code itself, such as \`AU020001\`.
- The HTTP status comes from the error type unless a single code has its own. The statuses of the types here are the
  usual ones and can be edited; no list of them was published.
`;

export const scheme: CreateSchemeInput = {
  slug: SCHEME,
  name: 'Platform',
  summary: 'Two letters name the module, two digits the type of error, four digits the detail.',
  prefixLabel: 'Module',
  segments: [
    {
      kind: 'prefix',
      name: 'module',
      label: 'Module',
      alphabet: 'letters',
      case: 'upper',
      width: { min: 2, max: 2 },
    },
    {
      kind: 'category',
      name: 'error-type',
      label: 'Error type',
      role: 'identity',
      alphabet: 'digits',
      case: 'upper',
      width: { min: 2, max: 2 },
    },
    { kind: 'number', name: 'detail', label: 'Detail', width: 4, first: 1 },
  ],
  messageStyle: 'icu',
  policy: 'registrar',
  guidelines,
};
