import type { CreateSchemeInput } from '../../../lib/schema/scheme';

export const SCHEME = 'auth-service';

const guidelines = `
## Groups

Each code belongs to one of seven groups, and begins with it: authentication \`AUTH\`, applications \`APP\`, permissions
\`PERM\`, subscriptions \`SUB\`, consumption \`CONS\`, users \`USR\` and the server itself \`SRV\`.

## The response

Every failed call of the API answers in one structure, an \`error\` object with the code and its message. A third
member, \`details\`, appears only when input did not pass validation, and then lists what was wrong with it.
`;

export const scheme: CreateSchemeInput = {
  slug: SCHEME,
  name: 'Auth Service',
  summary: 'Errors of the Auth Service: a group in capitals, an underscore and three digits.',
  prefixLabel: 'Group',
  segments: [
    {
      kind: 'prefix',
      name: 'group',
      label: 'Group',
      alphabet: 'letters',
      case: 'upper',
      width: { min: 3, max: 4 },
    },
    { kind: 'literal', text: '_' },
    { kind: 'number', name: 'number', label: 'Number', width: 3, first: 1 },
  ],
  messageStyle: 'icu',
  policy: 'registrar',
  guidelines,
};
