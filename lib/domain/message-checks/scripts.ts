export type Script = { readonly name: string; readonly letters: RegExp };

const scripts: readonly Script[] = [
  { name: 'Latn', letters: /\p{Script=Latin}/u },
  { name: 'Jpan', letters: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u },
  { name: 'Hans', letters: /\p{Script=Han}/u },
  { name: 'Hant', letters: /\p{Script=Han}/u },
  { name: 'Kore', letters: /\p{Script=Hangul}/u },
  { name: 'Cyrl', letters: /\p{Script=Cyrillic}/u },
  { name: 'Grek', letters: /\p{Script=Greek}/u },
  { name: 'Arab', letters: /\p{Script=Arabic}/u },
  { name: 'Hebr', letters: /\p{Script=Hebrew}/u },
  { name: 'Deva', letters: /\p{Script=Devanagari}/u },
  { name: 'Beng', letters: /\p{Script=Bengali}/u },
  { name: 'Taml', letters: /\p{Script=Tamil}/u },
  { name: 'Thai', letters: /\p{Script=Thai}/u },
  { name: 'Armn', letters: /\p{Script=Armenian}/u },
  { name: 'Geor', letters: /\p{Script=Georgian}/u },
];

/** The script that a locale is likely written in (CLDR, likely subtags). Null where nothing is known of it here. */
export function scriptOf(locale: string): Script | null {
  try {
    const likely = new Intl.Locale(locale).maximize().script;
    return scripts.find(({ name }) => name === likely) ?? null;
  } catch {
    return null;
  }
}
