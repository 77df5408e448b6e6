import type { CreateSchemeInput } from '../../../lib/schema/scheme';

export const SCHEME = 'soracom';

const guidelines = `
## Adding a code

1. Take the prefix of the component that raises the error. Every component has one in this register.
2. Count upwards within the prefix, in four digits: \`BIL0023\` and \`AUM0045\` show the spelling.
3. Write the whole code as a constant in the source. A code that is put together while the program runs
   cannot be found by searching the source for it.
4. Where the reader can do something about the error, let the message say what.

## The response

Each error response has both a \`code\` and a \`message\`.

**Security:** leave out of the message whatever the caller sent. Text that comes back to its sender is a way in
for attacks.

## A prefix for a new component

Agree on it with the backend team: three letters that nobody uses yet, entered in this register together with the
owner of the component and its repository.
`;

export const scheme: CreateSchemeInput = {
  slug: SCHEME,
  name: 'SORACOM API',
  summary: 'Errors of the SORACOM APIs: three letters name the component, four digits the error.',
  prefixLabel: 'Component',
  segments: [
    {
      kind: 'prefix',
      name: 'component',
      label: 'Component',
      alphabet: 'letters',
      case: 'upper',
      width: { min: 3, max: 3 },
    },
    { kind: 'number', name: 'number', label: 'Number', width: 4, first: 1 },
  ],
  messageStyle: 'icu',
  policy: 'registrar',
  guidelines,
};
