import type { MessageStyle } from '../../domain/message/message';
import {
  namesIn,
  type ParameterPiece,
  type Piece,
  parameter,
  parametersIn,
  piecesOf,
} from './message-pieces';
import { flatten, type PluralForms, pluralCategories, pluralForms, pluralPiece } from './plural-forms';
import { type Spellings, spellingsOf, spellMessage } from './spell-message';
import type { Manner } from './stored-text';

/** What a program is given that puts arguments in by position: one text under `''`, or one a plural category. */
export type PrintfSaid = {
  readonly texts: readonly (readonly [category: string, text: string])[];
  /** Names by position, where they are not numbers themselves. */
  readonly parameters: readonly string[];
};

/** How a platform writes a text, and the number that a plural counts. */
export type Conversions = { readonly text: 's' | '@'; readonly count: 'd' | 'lld' };

/**
 * Android and Apple: `%1$s`. Positions are the same in every language: named parameters take them in the order of the
 * default message. A text without parameters is not formatted there, so its percent signs stay single.
 * @param order names that have their position already
 */
export function printfManner(
  { text: textConversion, count }: Conversions,
  locale: string | null,
  order: readonly string[],
): Manner<PrintfSaid> {
  return {
    say(style, text) {
      const pieces = piecesOf(style, text);
      const names = namesIn(pieces);
      const parameters =
        style === 'icu' && !names.every(isPosition) ? [...new Set([...order, ...names])] : [];
      const position = (name: string) =>
        parameters.length > 0 ? parameters.indexOf(name) + 1 : Number(name) + (style === 'printf' ? 0 : 1);
      const conversion = ({ written }: ParameterPiece) => {
        if (written === '#') return count;
        return style === 'printf' ? converted(written, textConversion) : textConversion;
      };
      const write = (form: readonly Piece[]) =>
        form
          .map((piece) => {
            if (typeof piece !== 'string') return `%${position(piece.name)}$${conversion(piece)}`;
            return names.length === 0 ? piece : piece.replaceAll('%', '%%');
          })
          .join('');
      const divided = pluralForms(pieces, pluralCategories(locale), false);
      const texts = divided?.forms ?? ([['', flatten(pieces)]] as const);
      return { texts: texts.map(([category, form]) => [category, write(form)]), parameters };
    },
    hear(style, { texts, parameters }, known) {
      const before = known === null ? [] : piecesOf(style, known);
      const nameAt = (position: string) =>
        parameters[Number(position) - 1] ?? (style === 'printf' ? position : String(Number(position) - 1));
      const read = (text: string): readonly Piece[] => {
        const pieces = piecesOf('printf', text);
        return parametersIn(pieces).length === 0
          ? [text]
          : pieces.map((piece) =>
              typeof piece === 'string' ? piece : parameter(nameAt(piece.name), piece.type, piece.written),
            );
      };
      const forms = texts.map(([category, text]) => [category, read(text)] as const);
      const spellings = spellingsIn(
        style,
        forms.flatMap(([, form]) => form),
        before,
      );
      const last = forms.at(-1)?.[1] ?? [];
      if (style !== 'icu' || forms.length === 0 || forms.some(([category]) => category === '')) {
        return spellMessage(style, last.map(unwritten), spellings);
      }
      const name = counted(before, forms);
      const plural = pluralPiece({
        name,
        ordinal: false,
        forms: forms.map(([category, form]) => [
          category,
          form.map((piece) =>
            typeof piece !== 'string' && piece.name === name && piece.type === 'number'
              ? { ...piece, written: '#' }
              : unwritten(piece),
          ),
        ]),
      });
      return spellMessage(style, [plural], spellings);
    },
  };
}

function isPosition(name: string): boolean {
  return /^\d+$/.test(name);
}

function unwritten(piece: Piece): Piece {
  return typeof piece === 'string' ? piece : { ...piece, type: 'string', written: '' };
}

/** A conversion of C in the platform's words, without its position: `%5ld` → `5d`. Apple's `%s` is no string object. */
function converted(written: string, text: 's' | '@'): string {
  const [, flags = '', conversion = 's'] =
    /^%(?:\d+\$)?([-+ #0,('I]*\d*(?:\.\d*)?)(?:hh|h|ll|l|q|L|j|z|t)?([a-zA-Z@])$/.exec(written) ?? [];
  if (/[sS@]/.test(conversion)) return flags + text;
  if (/[diu]/.test(conversion)) return `${flags}${text === '@' ? 'lld' : 'd'}`;
  return flags + conversion;
}

/** How to write the parameters that were heard: as the stored text did, else as a printf message says them itself. */
function spellingsIn(style: MessageStyle, heard: readonly Piece[], before: readonly Piece[]): Spellings {
  const told =
    style === 'printf'
      ? parametersIn(heard).map(({ name, written }) => [name, `%${converted(written, 's')}`] as const)
      : [];
  return new Map([...told, ...spellingsOf(before)]);
}

/** The parameter that the forms count. */
function counted(before: readonly Piece[], forms: PluralForms['forms']): string {
  const plural = parametersIn(before).find(({ type }) => type === 'plural');
  const all = forms.flatMap(([, form]) => parametersIn(form));
  return (plural ?? all.find(({ type }) => type === 'number') ?? all[0])?.name ?? '0';
}
