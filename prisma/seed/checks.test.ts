import { expect, test } from 'vitest';
import { readMessage } from '../../lib/domain/message/read-message';
import { checkMessage } from '../../lib/domain/message-checks/check-message';
import { checkedTranslation } from '../../lib/domain/message-checks/checked-translation';
import { registry } from './registry';
import { spell } from './spell.fixture';

/** What is found in every message of the registries, as `scheme code locale check`. */
const findings = registry.flatMap((seed) =>
  seed.codes.flatMap((code) => {
    const name = spell(seed, code);
    const style = seed.scheme.messageStyle;
    const read = readMessage(style, code.message);
    const parameters = (read.ok ? read.value.parameters : []).map((parameter) => ({
      ...parameter,
      description: null,
      example: null,
      echoesUserInput: code.parameters.some((note) => note.name === parameter.name && note.echoesUserInput),
    }));
    const translated = seed.translations.filter((translation) => translation.code === name);
    const source = { ...code, parameters };
    return [
      { ...checkedTranslation(style, source, { locale: 'en', text: code.message }), source: null },
      ...translated.map((translation) => checkedTranslation(style, source, translation)),
    ].map((message) => ({
      where: `${seed.scheme.slug} ${name} ${message.locale}`,
      checks: checkMessage(message).map(({ id }) => id),
    }));
  }),
);

const of = (locale: string, ...left: readonly string[]) =>
  findings
    .filter(({ where }) => where.endsWith(` ${locale}`))
    .flatMap(({ where, checks }) => checks.filter((id) => !left.includes(id)).map((id) => `${where} ${id}`));

test('every message is looked at in three languages', () => {
  expect(findings.filter(({ where }) => !where.startsWith('errdex '))).toHaveLength(133 * 3);
});

test('in the default messages only what their documents do', () => {
  // Quotes are doubled for ICU, and the single apostrophe of “doesn't” is not.
  expect(of('en', 'remedy-missing', 'echoes-user-input')).toEqual(['soracom AUM0017 en apostrophe']);
});

test('the messages that repeat what the user sent do so in every language', () => {
  const echoing = (locale: string) =>
    of(locale)
      .filter((finding) => finding.endsWith('echoes-user-input'))
      .map((finding) => finding.replace(` ${locale} `, ' '));
  expect(echoing('en')).toHaveLength(18);
  expect(echoing('en')).toContain('soracom AUM0017 echoes-user-input');
  expect(echoing('ja')).toEqual(echoing('en'));
  expect(echoing('zh')).toEqual(echoing('en'));
});

test.each(['ja', 'zh'])('in %s nothing else', (locale) => {
  expect(of(locale, 'echoes-user-input')).toEqual([]);
});
