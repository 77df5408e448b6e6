/**
 * The portal's own faults. Each is registered as a code of the scheme below, by the seed, from this table;
 * the number is part of the public surface and is never reused.
 */
export const FAULT_SCHEME = 'errdex';

type FaultDefinition = {
  readonly code: `EDX${string}`;
  readonly status: number;
  readonly title: string;
  /** ICU message; its arguments never carry what the caller sent. */
  readonly message: string;
  readonly action: string;
};

const define = <K extends string>(table: Readonly<Record<K, FaultDefinition>>) => table;

export const faults = define({
  unexpected: {
    code: 'EDX0001',
    status: 500,
    title: 'Unexpected failure',
    message: 'Something failed on our side. Nothing was changed.',
    action: 'Try again. If it stays, tell the people who run the portal and give them the request number.',
  },
  unavailable: {
    code: 'EDX0002',
    status: 503,
    title: 'Database unavailable',
    message: 'The registry cannot be reached at the moment. Nothing was changed.',
    action: 'Wait a little and try again; the portal reconnects by itself.',
  },
  'not-json': {
    code: 'EDX0003',
    status: 400,
    title: 'Not JSON',
    message: 'The body of the request is not valid JSON.',
    action: 'Send one JSON object, encoded as UTF-8.',
  },
  'media-type': {
    code: 'EDX0004',
    status: 415,
    title: 'Unsupported media type',
    message: 'This resource takes application/json.',
    action: 'Set Content-Type to application/json.',
  },
  'too-large': {
    code: 'EDX0005',
    status: 413,
    title: 'Too large',
    message: 'The input is larger than the {limit, number} bytes this resource takes.',
    action: 'Send it in smaller parts.',
  },
  'no-route': {
    code: 'EDX0006',
    status: 404,
    title: 'No such resource',
    message: 'There is no resource at this address.',
    action: 'See the OpenAPI document for the resources there are.',
  },
  method: {
    code: 'EDX0007',
    status: 405,
    title: 'Method not allowed',
    message: 'This resource does not answer to that method.',
    action: 'Use one of the methods named in the Allow header.',
  },
  'sign-in': {
    code: 'EDX0008',
    status: 401,
    title: 'Sign-in needed',
    message: 'This needs somebody who is signed in.',
    action: 'Sign in, or send an API token as a bearer token.',
  },
  forbidden: {
    code: 'EDX0009',
    status: 403,
    title: 'Not allowed',
    message: 'You are not allowed to do this.',
    action: 'Ask an owner of the prefix, a registrar or an administrator.',
  },
  'rate-limit': {
    code: 'EDX0010',
    status: 429,
    title: 'Too many requests',
    message: 'There were too many requests in a short time.',
    action: 'Wait for the number of seconds that Retry-After names.',
  },
  missing: {
    code: 'EDX0011',
    status: 404,
    title: 'Not found',
    message: 'The registry has nothing by that name.',
    action: 'Search for it: a code is found by any spelling and by its old names.',
  },
  conflict: {
    code: 'EDX0012',
    status: 409,
    title: 'Already taken',
    message: 'That value is already taken.',
    action: 'Choose another value, or let the registry give you the next free one.',
  },
  stale: {
    code: 'EDX0013',
    status: 412,
    title: 'Changed meanwhile',
    message: 'Somebody else changed this since you read it.',
    action: 'Read it again, compare, and send your change with the new ETag.',
  },
  invalid: {
    code: 'EDX0014',
    status: 422,
    title: 'Invalid input',
    message: 'Some of the values cannot be accepted.',
    action: 'Mend the fields that are named.',
  },
  required: {
    code: 'EDX0015',
    status: 422,
    title: 'Missing value',
    message: 'A value is needed here.',
    action: 'Fill in the field.',
  },
  'too-short': {
    code: 'EDX0016',
    status: 422,
    title: 'Too short',
    message: 'This is shorter than {limit, plural, one {# character} other {# characters}}.',
    action: 'Write more.',
  },
  'too-long': {
    code: 'EDX0017',
    status: 422,
    title: 'Too long',
    message: 'This is longer than {limit, plural, one {# character} other {# characters}}.',
    action: 'Write less.',
  },
  'too-small': {
    code: 'EDX0018',
    status: 422,
    title: 'Too small',
    message: 'This is less than {limit, number}.',
    action: 'Choose a larger value.',
  },
  'too-big': {
    code: 'EDX0019',
    status: 422,
    title: 'Too big',
    message: 'This is more than {limit, number}.',
    action: 'Choose a smaller value.',
  },
  'not-a-choice': {
    code: 'EDX0020',
    status: 422,
    title: 'Not one of the choices',
    message: 'This is not one of the values there are to choose from.',
    action: 'Choose one of the values that are named with the field.',
  },
  'wrong-type': {
    code: 'EDX0021',
    status: 422,
    title: 'Wrong type',
    message: 'This should be of the type {expected}.',
    action: 'Send a value of that type.',
  },
  malformed: {
    code: 'EDX0022',
    status: 422,
    title: 'Wrong form',
    message: 'This does not have the form that is expected here.',
    action: 'Compare it with the example beside the field.',
  },
  'not-text': {
    code: 'EDX0023',
    status: 422,
    title: 'Characters that cannot be kept',
    message: 'This has characters that no text may have, such as NUL.',
    action: 'Remove control characters and broken encodings.',
  },
  'unknown-field': {
    code: 'EDX0024',
    status: 422,
    title: 'Unknown field',
    message: 'There is no such field here.',
    action: 'See the OpenAPI document for the fields there are.',
  },
  cursor: {
    code: 'EDX0025',
    status: 422,
    title: 'Foreign cursor',
    message: 'This cursor was not given out by this list in this order.',
    action: 'Begin at the first page, and take the cursor from each answer.',
  },
  grammar: {
    code: 'EDX0026',
    status: 422,
    title: 'Grammar is not sound',
    message: 'With these segments a code could be read in more than one way, or not at all.',
    action: 'Mend the segment that is named.',
  },
  'not-in-grammar': {
    code: 'EDX0027',
    status: 422,
    title: 'Does not fit the grammar',
    message: "This does not fit the scheme's grammar.",
    action: "Look at the scheme's example and its segments.",
  },
  'message-syntax': {
    code: 'EDX0028',
    status: 422,
    title: 'Message cannot be read',
    message: 'The message breaks off or has a placeholder that cannot be read.',
    action: "Write placeholders in the scheme's style.",
  },
  retired: {
    code: 'EDX0029',
    status: 409,
    title: 'Retired',
    message: 'That value is retired and is never handed out again.',
    action: 'Choose another value.',
  },
  'foreign-parameter': {
    code: 'EDX0030',
    status: 422,
    title: 'Unknown parameter',
    message: 'The text has a parameter that the default message does not have.',
    action: 'Use the parameters of the default message only.',
  },
  'bad-request': {
    code: 'EDX0031',
    status: 400,
    title: 'Malformed request',
    message: 'The request is not well-formed HTTP.',
    action: 'Look at the address, at the Host header and at what is not ASCII.',
  },
  reserved: {
    code: 'EDX0032',
    status: 409,
    title: 'Reserved',
    message: 'That number or prefix is reserved for somebody until a date.',
    action: 'Choose another one, or ask whoever reserved it.',
  },
  'counter-full': {
    code: 'EDX0033',
    status: 409,
    title: 'Counter is full',
    message: 'There is no free number left here.',
    action: 'End a reservation, use another category or prefix, or widen the number in the scheme.',
  },
  'breaking-parameters': {
    code: 'EDX0034',
    status: 422,
    title: 'Parameters would change',
    message:
      'The new message changes the parameters that callers fill in. Dropped or of another type: {changed}. Added: {added, number}.',
    action:
      'Keep the parameters, or say that the meaning changes, which sends every translation back to review.',
  },
  'not-in-lifecycle': {
    code: 'EDX0035',
    status: 409,
    title: 'Not possible in its lifecycle',
    message: 'From its present status it cannot go to that one.',
    action: 'Go step by step: draft, active, deprecated, retired. What is retired stays so.',
  },
  'replacement-cycle': {
    code: 'EDX0036',
    status: 409,
    title: 'Replaced by itself',
    message: 'Following the replacements from there leads back here.',
    action: 'Name a code that is not itself replaced by this one.',
  },
  'key-reused': {
    code: 'EDX0037',
    status: 422,
    title: 'Key used for something else',
    message: 'This Idempotency-Key came before with another body.',
    action: 'Take a new key for each new request.',
  },
  'foreign-origin': {
    code: 'EDX0038',
    status: 403,
    title: 'Sent by another site',
    message: 'Another site made your browser send this. Nothing was changed.',
    action: 'Do it in the portal itself. A script sends an API token instead of the cookie of a session.',
  },
  'wrong-credentials': {
    code: 'EDX0039',
    status: 401,
    title: 'Not signed in',
    message: 'That e-mail address and password do not go together.',
    action: 'Try again, or ask for a link to set a new password.',
  },
  'weak-password': {
    code: 'EDX0040',
    status: 422,
    title: 'Easily guessed',
    message: 'That password is easily guessed.',
    action: 'Take several words that do not go together, or what a password manager makes.',
  },
  'link-over': {
    code: 'EDX0041',
    status: 422,
    title: 'Link or key does not work',
    message: 'This link or key was never given out, was used already, or is too old.',
    action: 'Ask for a new link; a portal that nobody has set up prints a new key when it starts.',
  },
  'in-past': {
    code: 'EDX0042',
    status: 422,
    title: 'Already over',
    message: 'This moment is already over.',
    action: 'Choose a later one.',
  },
  'last-admin': {
    code: 'EDX0043',
    status: 409,
    title: 'Last administrator',
    message: 'This is the last administrator who can sign in.',
    action: 'Make somebody else an administrator first.',
  },
  'outcome-unknown': {
    code: 'EDX0044',
    status: 503,
    title: 'Outcome unknown',
    message: 'The registry was lost while it was saving this. It may be saved, or it may not.',
    action:
      'Look whether it is there before you try again. A request with the same Idempotency-Key is never done twice.',
  },
  'not-restorable': {
    code: 'EDX0045',
    status: 409,
    title: 'Cannot be brought back',
    message: 'What was then is not brought back by a change of this kind.',
    action: 'Bring back single fields, or change by hand what is to be as it was.',
  },
  'breaks-codes': {
    code: 'EDX0046',
    status: 409,
    title: 'Codes would no longer fit',
    message:
      'With this grammar {codes, plural, =0 {no code} one {# code} other {# codes}}, {prefixes, plural, =0 {no prefix} one {# prefix} other {# prefixes}} and {categories, plural, =0 {no category} one {# category} other {# categories}} of the scheme would no longer be written as they are.',
    action: 'Look at the report, and change the grammar so that it takes in what there is.',
  },
  'in-use': {
    code: 'EDX0047',
    status: 409,
    title: 'In use',
    message: 'This cannot be changed any more: codes rely on it.',
    action: 'Make a new scheme, or leave it as it is.',
  },
  'json-syntax': {
    code: 'EDX0048',
    status: 422,
    title: 'Not JSON here',
    message: 'This is not JSON: it cannot be read at line {line, number}, column {column, number}.',
    action: 'Look for a missing comma, quotation mark or bracket there or right before it.',
  },
  'too-many': {
    code: 'EDX0049',
    status: 422,
    title: 'Too many at once',
    message: 'There are more than {limit, number} of them, which is the most that one change may have.',
    action: 'Narrow the filter, or change them in several parts.',
  },
  'request-state': {
    code: 'EDX0050',
    status: 409,
    title: 'Not at this point',
    message: 'In its present state the request does not take that.',
    action: 'Read it again: somebody may have decided, changed or withdrawn it meanwhile.',
  },
  'own-request': {
    code: 'EDX0051',
    status: 403,
    title: 'Own request',
    message: 'Nobody approves what they asked for themselves.',
    action: 'Ask another registrar to look at it.',
  },
  'already-approved': {
    code: 'EDX0052',
    status: 409,
    title: 'Already approved',
    message: 'You have approved this already; somebody else has to.',
    action: 'Ask another registrar to look at it.',
  },
  'unreadable-file': {
    code: 'EDX0065',
    status: 422,
    title: 'File cannot be read',
    message:
      'The file cannot be read at line {line, number}, column {column, number}: {problem, select, ' +
      'syntax {it is not written as its format asks} ' +
      'doctype {a document type is not accepted} ' +
      'structure {something stands there that this format does not have} ' +
      'key {no scheme and code can be read there} ' +
      'twice {that code came before} ' +
      'control {it has characters that no text may have} ' +
      'locale {it does not say which language it is in} ' +
      'other {something is wrong}}.',
    action: 'Mend the file there, or write it again with the tool it came from.',
  },
  'unsafe-target': {
    code: 'EDX0070',
    status: 422,
    title: 'Address is not allowed',
    message:
      'Nothing is sent there. It takes https, port 443 or 8443, a public address, and no user name or password.',
    action: 'Choose another address, or let this webhook lead to internal addresses.',
  },
  'not-reviewable': {
    code: 'EDX0060',
    status: 409,
    title: 'Nothing to review',
    message: 'Nobody has handed in a text here that could be judged.',
    action: 'Save the text for review first.',
  },
  'own-approval': {
    code: 'EDX0061',
    status: 403,
    title: 'One’s own text',
    message: 'Nobody approves their own text where the language has another reviewer.',
    action: 'Save it for review, and let another reviewer of the language read it.',
  },
  check: {
    code: 'EDX0062',
    status: 422,
    title: 'Refused by a check',
    message: 'The check “{check}” refuses this text.',
    action: 'Mend what the check names. Every check is explained under Translations.',
  },
  'not-dismissable': {
    code: 'EDX0063',
    status: 409,
    title: 'Check cannot be dismissed',
    message: 'Only warnings can be dismissed, and this check is none.',
    action: 'Mend what the check names.',
  },
  'fallback-cycle': {
    code: 'EDX0064',
    status: 409,
    title: 'Falls back on itself',
    message: 'Following the fallbacks from there leads back to this language.',
    action: 'Choose a language that does not itself fall back on this one.',
  },
});

export type FaultKind = keyof typeof faults;
