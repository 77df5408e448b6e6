/**
 * What a log says of a failure: its kind and where it happened. Not its message: that of a database or of a library
 * can repeat what somebody sent, a password or a token as well.
 */
export function failureReport(failure: unknown): string {
  if (!(failure instanceof Error)) return typeof failure;
  const code = 'code' in failure ? ` ${String(failure.code)}` : '';
  const stack = failure.stack ?? '';
  const told = stack.indexOf(failure.message);
  const after = told === -1 ? stack : stack.slice(told + failure.message.length);
  const frames = after.split('\n').filter((line) => /^\s+at /.test(line));
  return [`${failure.name}${code}`, ...frames].join('\n');
}
