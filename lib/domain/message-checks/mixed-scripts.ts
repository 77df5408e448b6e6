import type { MessageCheck } from './reading';
import { scriptOf } from './scripts';

/** Letters that look like some of the script beside them, by the script of the locale (Unicode, confusables). */
const alike = new Map([
  [
    'Cyrl',
    { own: /\p{Script=Cyrillic}/u, foreign: /\p{Script=Latin}/gu, twins: 'aceiopsxyjABCEHIJKMOPSTXY' },
  ],
  ['Grek', { own: /\p{Script=Greek}/u, foreign: /\p{Script=Latin}/gu, twins: 'ovuABEHIKMNOPTXYZ' }],
  [
    'Latn',
    {
      own: /\p{Script=Latin}/u,
      foreign: /[\p{Script=Cyrillic}\p{Script=Greek}]/gu,
      twins: 'асеіорѕхујАВСЕНІЈКМОРЅТХУοουΑΒΕΖΗΙΚΜΝΟΡΤΥΧ',
    },
  ],
]);

/** A word with letters of another script that look like its own: a search for the word would not find it. Told by word. */
export const mixedScripts: MessageCheck = ({ text, locale }) => {
  const script = alike.get(scriptOf(locale)?.name ?? '');
  if (script === undefined) return [];
  return [...text.matchAll(/[\p{L}\p{M}]+/gu)].flatMap(({ 0: word, index }) => {
    const foreign = word.match(script.foreign) ?? [];
    if (foreign.length === 0 || !script.own.test(word)) return [];
    if (!foreign.every((letter) => script.twins.includes(letter))) return [];
    const detail = { word, letters: [...new Set(foreign)].join(', ') };
    return [{ detail, at: { start: index, end: index + word.length } }];
  });
};
