import type { MessageCheck } from './reading';
import { scriptOf } from './scripts';
import { wordsToTranslate } from './words-to-translate';

/** Kana in Chinese and Hangul in Japanese or Chinese: a text that slipped into another language's row. */
const strangers = new Map([
  ['Hans', /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2}/u],
  ['Hant', /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2}/u],
  ['Jpan', /\p{Script=Hangul}{2}/u],
]);

/** A text with words of which no letter is of the script that its language is written in. */
export const wrongScript: MessageCheck = ({ locale, text, source, renditions }) => {
  const script = scriptOf(locale);
  if (script === null || source === null || text.trim() === source.text.trim()) return [];
  for (const { text: shown, place } of renditions) {
    const stranger = strangers.get(script.name)?.exec(shown);
    if (stranger) return [{ detail: { script: script.name }, at: place(stranger.index, stranger.index + 2) }];
  }
  const words = renditions.flatMap((rendition) => wordsToTranslate(rendition.text));
  if (words.length === 0 || renditions.some((rendition) => script.letters.test(rendition.text))) return [];
  return [{ detail: { script: script.name }, at: null }];
};
