import type { Translation } from '../../domain/translation-entry';
import type { TranslationRow } from '../../store/translation-store';
import type { Checking } from '../text-checking';

type Named = { readonly scheme: string; readonly code: string };

/** A translation as every door tells it; null: it is missing. */
export function translationFrom(
  { scheme, code }: Named,
  locale: string,
  row: TranslationRow | null,
  checking: Pick<Checking, 'findingsIn'>,
): Translation {
  if (row === null) {
    return {
      scheme,
      code,
      locale,
      state: 'missing',
      text: null,
      outdated: false,
      revision: 0,
      version: 0,
      sourceRevision: null,
      approvedText: null,
      approvedRevision: null,
      checks: [],
      author: null,
      updatedAt: null,
    };
  }
  const { state, text, outdated, revision, sourceRevision, approvedText, approvedRevision } = row;
  return {
    scheme,
    code,
    locale,
    state,
    text,
    outdated,
    revision,
    version: revision,
    sourceRevision,
    approvedText,
    approvedRevision,
    checks: checking.findingsIn(locale, text),
    author: { id: row.authorId, name: row.authorName },
    updatedAt: row.updatedAt.toISOString(),
  };
}
