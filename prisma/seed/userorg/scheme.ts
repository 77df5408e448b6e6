import type { CreateSchemeInput } from '../../../lib/schema/scheme';

export const SCHEME = 'userorg';

const guidelines = `
## Reading a code

\`UOS_USRUPD0011\` says three things: the service (\`UOS\`), the operation (\`USRUPD\`, updating a user) and the error (\`0011\`,
\`ONLY_EMAIL_OR_PHONE_OR_MANAGEDBY_REQUIRED\`). \`UOS_USRRED0013\` is error \`0013\`, \`RESOURCE_NOT_FOUND\`, met while reading
a user. Any error can be met in any operation, so an error is registered once, with its operation left open:
\`UOS_*0011\`.

A code has an underscore after the service and no dashes. Older texts that show dashes between the parts are wrong.

## How the service builds a code

A code grows as the exception travels upwards:

1. **Where it is thrown** only the number is known. That is the data access and service layers, and the request
   validators.
2. **Where it is caught** the rest is put in front: the service, the actor object and the operation. \`BaseActor\` does it
   for what comes from the layers below, \`BaseController\` for what the validators throw.

So new code throws a number, and never writes a complete code itself.

## Clients that know the old names

Before release 4.7.0 a response had the old name of the error, such as \`OTP_VERIFICATION_FAILED\`, in both \`params.err\`
and \`params.status\`. Since 4.7.0 \`params.err\` is the code and \`params.status\` is \`FAILED\`. The mobile app still compares:

| member | with |
| --- | --- |
| \`params.status\` | \`MANAGED_USER_LIMIT_EXCEEDED\` |
| \`params.err\` | \`OTP_VERIFICATION_FAILED\` |
| \`params.err\` | \`ERROR_RATE_LIMIT_EXCEEDED\` |

Every old name is therefore kept as an alias, spelled as it always was.
`;

export const scheme: CreateSchemeInput = {
  slug: SCHEME,
  name: 'User & Org Service',
  summary: 'The service, the operation in which the error was met, and the number of the error.',
  prefixLabel: 'Service',
  segments: [
    {
      kind: 'prefix',
      name: 'service',
      label: 'Service',
      alphabet: 'letters',
      case: 'upper',
      width: { min: 3, max: 3 },
    },
    { kind: 'literal', text: '_' },
    {
      kind: 'category',
      name: 'operation',
      label: 'Operation',
      role: 'context',
      alphabet: 'letters',
      case: 'upper',
      width: { min: 2, max: 16 },
    },
    { kind: 'number', name: 'error', label: 'Error', width: 4, first: 1 },
  ],
  messageStyle: 'positional',
  policy: 'registrar',
  guidelines,
};
