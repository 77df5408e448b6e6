import { icuWithTags } from './icu-manner';
import { readNestedJson, textOnly, writeNestedJson } from './nested-json';
import { readKey, spellKey } from './spelled-key';
import { storedText, tellText } from './stored-text';
import type { TranslationReader, TranslationWriter } from './translation-entry';

/** next-intl finds `payments.PAY_001` in an object of an object, and so lets no key have a dot. */
const taken = /[.%]/g;

/** Messages of next-intl: `t('payments.PAY_001', {0: 'card'})`. Parameters keep their name or position. */
export const writeNextIntl: TranslationWriter = (batches, file) =>
  writeNestedJson(batches, ({ scheme, code, text }) => {
    const { said, beside } = tellText(icuWithTags, file.styleOf(scheme), text);
    return { texts: [[spellKey(code, taken), said]], beside };
  });

export const readNextIntl: TranslationReader = (source, file) =>
  readNestedJson(source).flatMap(({ scheme, texts, beside }) =>
    [...texts].map(([key, { text, place }]) =>
      textOnly(file, {
        scheme,
        code: readKey(key),
        text: storedText(icuWithTags, file.styleOf(scheme), text, beside.get(key) ?? null),
        place,
      }),
    ),
  );
