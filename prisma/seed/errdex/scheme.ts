import { FAULT_SCHEME } from '../../../lib/domain/fault';
import type { CreateSchemeInput } from '../../../lib/schema/scheme';

const guidelines = `
## Numbers

The portal's faults are numbered in its own source, and entered here from there. A number is public: it keeps its
meaning for good and is not used again.

## Messages

A message says what happened and what was kept, and never repeats what the caller sent. What to do about it stands in
the action of the code. Parameters are ICU MessageFormat: limits and names of the portal's own, nothing else.

## The response

Over the API a fault is RFC 9457 problem details. \`type\` is the address of the page of the code; \`errors\` names each
field that is wrong, with a code of its own.
`;

export const scheme: CreateSchemeInput = {
  slug: FAULT_SCHEME,
  name: 'Errdex',
  summary: 'What the portal itself answers when something cannot be done.',
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
