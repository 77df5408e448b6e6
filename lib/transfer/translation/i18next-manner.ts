import type { MessageStyle } from '../../domain/message/message';
import { type Piece, parameter, piecesOf } from './message-pieces';
import { flatten, type PluralForms, pluralCategories, pluralForms, pluralPiece } from './plural-forms';
import { spellingsOf, spellMessage } from './spell-message';
import type { Manner } from './stored-text';

/**
 * What i18next says of a message: one text, or one a suffix (`_one`, `_ordinal_few`; `_zero` is also the exact 0).
 * i18next chooses by an option that is always called `count`, so a caller gives the number under that name as well.
 */
export type I18nextTexts = readonly (readonly [suffix: string, text: string])[];

export const suffix = /(?:_ordinal)?_(?:zero|one|two|few|many|other)$/;

export function i18nextManner(locale: string | null): Manner<I18nextTexts> {
  return {
    say(style, text) {
      const pieces = piecesOf(style, text);
      const divided = divide(pieces, locale);
      if (divided === null) return [['', write(style, flatten(pieces))]];
      const { forms, ordinal } = divided;
      return forms.map(([category, form]) => [
        `${ordinal ? '_ordinal' : ''}_${category === '=0' ? 'zero' : category}`,
        write(style, form),
      ]);
    },
    hear(style, texts, known) {
      const before = known === null ? [] : piecesOf(style, known);
      const spellings = spellingsOf(before);
      const whole = texts.find(([suffix]) => suffix === '') ?? (style === 'icu' ? undefined : texts.at(-1));
      if (whole !== undefined) return spellMessage(style, read(whole[1], null), spellings);
      const name = divide(before, locale)?.name ?? 'count';
      const categories = pluralCategories(locale);
      const plural = pluralPiece({
        name,
        ordinal: texts.every(([suffix]) => suffix.startsWith('_ordinal_')),
        forms: texts.map(([suffix, text]) => {
          const category = suffix.slice(suffix.lastIndexOf('_') + 1);
          const selector = category === 'zero' && !categories.includes('zero') ? '=0' : category;
          return [selector, read(text, name)];
        }),
      });
      return spellMessage(style, [plural], spellings);
    },
  };
}

function divide(pieces: readonly Piece[], locale: string | null): PluralForms | null {
  const first = pieces.find((piece) => typeof piece !== 'string' && /^(plural|ordinal)$/.test(piece.type));
  if (first === undefined || typeof first === 'string') return null;
  if (first.type === 'ordinal') return pluralForms(pieces, pluralCategories(locale, 'ordinal'), true);
  const categories = pluralCategories(locale);
  const exact = !categories.includes('zero') && first.branches.some(({ selector }) => selector === '=0');
  return pluralForms(pieces, exact ? ['=0', ...categories] : categories, true);
}

/** A number of ICU is written as the locale does; one of printf as it is. */
function write(style: MessageStyle, pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      return style === 'icu' && piece.type === 'number' ? `{{${piece.name}, number}}` : `{{${piece.name}}}`;
    })
    .join('');
}

/** @param plural the parameter that is counted, where this is one form of a plural */
function read(text: string, plural: string | null): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const found of text.matchAll(/\{\{-? ?([^{},\s]+)(?:, ?(number)[^{}]*)? ?\}\}/g)) {
    const [whole, name = '', number] = found;
    if (found.index > at) pieces.push(text.slice(at, found.index));
    if (number === undefined) pieces.push(parameter(name));
    else pieces.push(parameter(name, 'number', name === plural ? '#' : ''));
    at = found.index + whole.length;
  }
  if (at < text.length) pieces.push(text.slice(at));
  return pieces;
}
