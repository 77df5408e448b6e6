import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { checkMessage } from '@/lib/domain/message-checks/check-message';
import { type CheckedMessage, messageChecks } from '@/lib/domain/message-checks/message-check';
import en from '@/messages/en.json';
import ja from '@/messages/ja.json';
import zh from '@/messages/zh.json';
import { checkExamples, exampleMessage } from './check-examples';
import { CheckFindings } from './check-findings';
import { checkTexts, findingSentence } from './check-texts';

const english = checkTexts(en, 'en');

function message(
  locale: string,
  text: string,
  source: string,
  style: CheckedMessage['style'] = 'positional',
) {
  return exampleMessage({ style, locale, source, wrong: '', right: '' }, text);
}

function told(given: CheckedMessage): string[] {
  return checkMessage(given).map((finding) => findingSentence(finding, english));
}

test.each<[CheckedMessage, string]>([
  [message('de', 'Nicht gefunden', 'Not found.'), 'The text should end with “.”.'],
  [message('th', 'ไม่พบ.', 'Not found.'), 'The text should not end with “.”.'],
  [message('zh', '未找到.', 'Not found.'), 'The text should end with “。”, not with “.”.'],
  [message('fr', 'Échec!', 'Failed!'), 'There should be a space before “!”.'],
  [message('es', 'Reintentar?', 'Retry?'), '“?” should be opened by “¿”.'],
  [message('hy', 'Փորձել կրկին։', 'Retry?'), 'A question needs “՞” within it.'],
  [message('de', 'Höchstens', 'At most 5'), 'Only the default message has 5.'],
  [message('de', 'Höchstens 5', 'At most'), 'Only this text has 5.'],
  [message('de', 'Höchstens 5', 'At most 6'), 'The default message has 6, and this text 5.'],
  [message('it', "Di '{0}'", 'Of {0}', 'icu'), 'An apostrophe turns these parameters into plain text: 0.'],
  [
    message('it', "L'utente {0}", 'User {0}'),
    'java.text.MessageFormat reads an apostrophe as a quote and does not fill in these parameters: 0.',
  ],
  [message('it', "{0} dell'utente", '{0} of user'), 'java.text.MessageFormat does not show this apostrophe.'],
  [message('de', '<b>Ja</b>', 'Yes'), 'The default message has no <b>.'],
  [message('de', '<b>Ja', '<b>Yes</b>'), '<b> has no counterpart.'],
  [message('de', ' Ja', 'Yes'), 'The text begins with white space.'],
  [message('de', 'Ja ', 'Yes'), 'The text ends with white space.'],
  [message('he', 'כן\u2068', 'Yes'), 'U+2068 is opened and not closed.'],
  [message('he', 'כן\u2069', 'Yes'), 'U+2069 closes what was not opened.'],
  [message('he', 'כן\u202E', 'Yes'), 'U+202E shows letters in another order than they are written in.'],
])('%j', (given, sentence) => {
  expect(told(given)).toContain(sentence);
});

describe.each([
  ['en', en],
  ['ja', ja],
  ['zh', zh],
] as const)('in %s', (locale, messages) => {
  test.each(messageChecks)('$id is told with all that it found', ({ id }) => {
    const example = checkExamples[id];
    const [finding] = checkMessage(exampleMessage(example, example.wrong));
    const sentence = finding && findingSentence(finding, checkTexts(messages, locale));
    expect(sentence).not.toMatch(/\{\w+\}/);
    expect(sentence).not.toBe(messages.checks[id].name);
  });
});

test('a finding says what it keeps the text from, and leads to what it means', () => {
  const findings = checkMessage(message('ja', '', 'Not found.'));
  const html = renderToStaticMarkup(<CheckFindings findings={findings} texts={checkTexts(ja, 'ja')} />);
  expect(html).toContain(ja.checkList.severity.save);
  expect(html).toContain('href="/ja/translations/checks#empty"');
});

test('where nothing was found there is no list', () => {
  expect(renderToStaticMarkup(<CheckFindings findings={[]} texts={english} />)).toBe('');
});
