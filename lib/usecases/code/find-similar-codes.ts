import type { Code } from '../../domain/code';
import { localeChain } from '../../domain/locale';
import type { MessageStyle } from '../../domain/message/message';
import { readMessage } from '../../domain/message/read-message';
import { ok, refuse } from '../../domain/result';
import { foundCode } from '../../domain/search/found-code';
import type { SimilarCodes } from '../../domain/search/similar-codes';
import { leastShared, shared, tellingWords } from '../../domain/search/similar-words';
import { findSimilarCodesInput } from '../../schema/similar-codes';
import type { Db } from '../../store/database';
import { prefixByValue } from '../../store/prefix-store';
import { allSchemes } from '../../store/scheme-store';
import { atLeast, readUnknown } from '../../store/search-store';
import { type ComparedCode, selectCompared } from '../../store/similar-code-store';
import { query } from '../use-case';

const TOLD = 5;
/** The share of their words that two messages must have in common to be worth a look. */
const LIKE = 0.5;

/**
 * Finds codes that say what a new message says, whatever its parameters: a few, those of the same prefix first, then
 * of the scheme, then of others. Refuses with `missing` at `scheme`.
 */
export const findSimilarCodes = query({
  title: 'Find codes of the same meaning',
  right: 'registry.read',
  input: findSimilarCodesInput,
  async run({ scheme: slug, prefix, title, message, locale }, { db }) {
    const schemes = await allSchemes(db);
    const scheme = schemes.find((candidate) => candidate.slug === slug);
    if (scheme === undefined) return refuse('missing', 'scheme');
    const fixed = fixedText(scheme.messageStyle, message);
    const text = `${title ?? ''} ${fixed}`;
    const key = prefix === undefined ? null : await prefixByValue(db, scheme.id, prefix);
    const words = tellingWords(text);
    const read = await readUnknown(db, words);
    const styles = new Map(schemes.map((each) => [each.slug, each.messageStyle]));

    const shareOf = ({ code, defaultMessage }: ComparedCode) => {
      const style = styles.get(code.scheme) ?? scheme.messageStyle;
      const name = code.title ?? '';
      const others = [code.message, defaultMessage].map((each) => fixedText(style, each));
      return Math.max(
        ...[name, ...others, ...others.map((other) => `${name} ${other}`)].flatMap((other) => [
          shared(fixed, other, read),
          shared(text, other, read),
        ]),
      );
    };
    const place = ({ code }: { code: Code }) =>
      Number(code.scheme !== slug) + Number(code.scheme !== slug || code.prefix !== prefix);

    const locales = locale === undefined ? [] : localeChain(locale);
    const compared = await comparedCodes(db, words, read, key?.id ?? null, locales);
    const bySlug = new Map(schemes.map((each) => [each.slug, each]));
    const alike = compared
      .map((candidate) => ({ code: candidate.code, share: shareOf(candidate) }))
      .filter(({ share }) => share >= LIKE)
      .toSorted((a, b) => place(a) - place(b) || b.share - a.share)
      .slice(0, TOLD);
    return ok<SimilarCodes>({
      items: alike.map(({ code, share }) => ({
        ...foundCode(code, bySlug.get(code.scheme), null, null),
        prefix: code.prefix,
        nearness: share === 1 ? 'same' : 'like',
      })),
      words: [...new Set([...words, ...[...read.values()].flat()])],
    });
  },
});

/** Codes with all the words, and while those are few, codes with most of them. */
async function comparedCodes(
  db: Db,
  words: readonly string[],
  read: ReadonlyMap<string, readonly string[]>,
  prefixId: number | null,
  locales: readonly string[],
): Promise<readonly ComparedCode[]> {
  const spelled = words.map((word) => read.get(word) ?? [word]).filter((spellings) => spellings.length > 0);
  const found = new Map<string, ComparedCode>();
  for (const least of leastShared(words.length)) {
    if (words.length === 0 || spelled.length < least || found.size >= TOLD) continue;
    for (const candidate of await selectCompared(db, atLeast(spelled, least), prefixId, locales)) {
      found.set(`${candidate.code.scheme} ${candidate.code.code}`, candidate);
    }
  }
  return [...found.values()];
}

/** A message without its parameters; one that is not written to its end stays as it is. */
function fixedText(style: MessageStyle, text: string): string {
  const message = readMessage(style, text);
  if (!message.ok) return text;
  return message.value.parts.map((part) => (part.kind === 'text' ? part.text : ' ')).join('');
}
