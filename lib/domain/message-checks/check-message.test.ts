import { expect, test } from 'vitest';
import { checkMessage } from './check-message';

test('every check has its say', () => {
  const message = {
    style: 'positional',
    text: "Bad value '{0}'.",
    locale: 'en',
    notes: [],
    action: null,
  } as const;
  expect(checkMessage(message).map(({ id }) => id)).toEqual(['echoes-user-input', 'remedy-missing']);
  expect(checkMessage({ ...message, text: 'Bad value.', action: 'Choose another.' })).toEqual([]);
});
