import en from '../../messages/en.json';
import ja from '../../messages/ja.json';
import zh from '../../messages/zh.json';
import type { Letter } from '../domain/letter';
import { renderMessage } from '../domain/message/render';

export type Written = { readonly subject: string; readonly text: string };

const texts: Readonly<Record<string, (typeof en)['mail']>> = { en: en.mail, ja: ja.mail, zh: zh.mail };

/** A letter in the reader's language; in English where the portal does not speak that. */
export function writeLetter(letter: Letter, locale: string): Written {
  const spoken = texts[locale] === undefined ? 'en' : locale;
  const { subject, text } = (texts[spoken] ?? en.mail)[letter.kind];
  const { kind, ...values } = letter;
  const say = (message: string) => renderMessage('icu', message, spoken, values);
  return { subject: say(subject), text: say(text) };
}
