import type { CreateSchemeInput } from '../../../lib/schema/scheme';

export const SCHEME = 'apigate';

const guidelines = `
## Names

A code is a plain name in snake_case. The group it belongs to (client, metering, server) is not written in it, so a name
stands only once in the whole scheme. The name alone decides what happened; the HTTP status only says of which sort it
was.

## Handling an error

Take the first entry of \`errors\` and branch on its \`code\`:

| code | what the client does |
| --- | --- |
| \`rate_limit_exceeded\` | waits, then sends the same request again. A \`detail\` may name the seconds; the published sample waits 60 |
| \`unauthorized\` | reports a failed authentication, with the \`detail\` |
| \`validation_error\` | reports the \`detail\` together with the \`source\`, which points at the bad part of the request |
| any other | reports the \`code\` and the \`detail\` |

Several things may be wrong with one request: a validation failure has one entry for each bad field.
`;

export const scheme: CreateSchemeInput = {
  slug: SCHEME,
  name: 'APIGate',
  summary: 'Errors of APIGate: names in snake_case, sent in the JSON:API format.',
  prefixLabel: 'Group',
  segments: [{ kind: 'name', name: 'name', label: 'Name', width: { min: 2, max: 64 } }],
  messageStyle: 'icu',
  policy: 'registrar',
  guidelines,
};
