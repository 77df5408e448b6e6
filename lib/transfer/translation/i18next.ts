import { type I18nextTexts, i18nextManner, suffix } from './i18next-manner';
import { readNestedJson, textOnly, writeNestedJson } from './nested-json';
import { readKey, spellKey } from './spelled-key';
import { storedText, tellText } from './stored-text';
import type { TranslationReader, TranslationWriter } from './translation-entry';
import type { FilePlace } from './unreadable-file';

/** Signs that i18next gives a meaning in a key, and the underscore of a code that ends like a plural form. */
const taken = /[.:%]|_(?=(?:zero|one|two|few|many|other)$)/g;

/** Resources of i18next (JSON v4), a namespace for each scheme: `t('payments:PAY_001', {0: 'card'})`. */
export const writeI18next: TranslationWriter = (batches, file) => {
  const manner = i18nextManner(file.locale);
  return writeNestedJson(batches, ({ scheme, code, text }) => {
    const { said, beside } = tellText(manner, file.styleOf(scheme), text);
    const key = spellKey(code, taken);
    return { texts: said.map(([suffix, form]) => [key + suffix, form]), beside };
  });
};

export const readI18next: TranslationReader = (source, file) => {
  const manner = i18nextManner(file.locale);
  return readNestedJson(source).flatMap(({ scheme, texts, beside }) => {
    const byKey = new Map<string, { said: I18nextTexts; place: FilePlace; first: string }>();
    for (const [key, { text, place }] of texts) {
      const end = suffix.exec(key)?.[0] ?? '';
      const name = key.slice(0, key.length - end.length);
      const known = byKey.get(name) ?? { said: [], place, first: key };
      byKey.set(name, { ...known, said: [...known.said, [end, text]] });
    }
    return [...byKey].map(([key, { said, place, first }]) => {
      const text = storedText(manner, file.styleOf(scheme), said, beside.get(first) ?? null);
      return textOnly(file, { scheme, code: readKey(key), text, place });
    });
  });
};
