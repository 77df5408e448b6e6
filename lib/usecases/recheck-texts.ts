import { setTimeout } from 'node:timers/promises';
import { checkMessage } from '../domain/message-checks/check-message';
import { checkedTranslation } from '../domain/message-checks/checked-translation';
import { CHECKS_EDITION, keptFindings, withDismissals } from '../domain/translation-checks';
import type { Term } from '../domain/translation-entry';
import type { Database, Db } from '../store/database';
import { dismissalsOf, dismissedBy } from '../store/dismissal-store';
import { lockUnchecked, uncheckCode, writeFindings } from '../store/recheck-store';
import { allTerms } from '../store/term-store';

/** The most texts that are held and checked in one go: an embedded database does nothing else meanwhile. */
const BATCH = 200;
/** How many times as long as a batch took all others have the database and the process to themselves. */
const REST = 3;

/** Checks the texts of a code again, whose message, parameters or remedy have changed. */
export async function recheckCode(db: Db, codeId: number): Promise<void> {
  if ((await uncheckCode(db, codeId)) > 0) await recheckTexts(db, codeId);
}

/**
 * Checks a batch of the texts again that were not held against the checks as they are now.
 * @param codeId of this code alone; null: of any
 * @returns how many there were; fewer than a batch: none is left
 */
export async function recheckTexts(
  db: Db,
  codeId: number | null,
): Promise<{ readonly checked: number; readonly isLast: boolean }> {
  const texts = await lockUnchecked(db, CHECKS_EDITION, codeId, BATCH);
  const locales = [...new Set(texts.map(({ locale }) => locale))];
  const codes = [...new Set(texts.map((text) => text.codeId))];
  const dismissed = dismissedBy(texts.length === 0 ? [] : await dismissalsOf(db, codes, locales));
  const glossaries = new Map<string, readonly Term[]>();
  for (const locale of locales) glossaries.set(locale, await allTerms(db, locale));
  const checked = texts.map((text) => {
    const limits = { maxLength: text.maxLength, glossary: glossaries.get(text.locale) ?? [] };
    const findings = checkMessage(checkedTranslation(text.style, text, text, limits));
    return {
      id: text.id,
      ...keptFindings(text.locale, withDismissals(findings, dismissed(text.codeId, text.locale))),
    };
  });
  await writeFindings(db, CHECKS_EDITION, checked);
  return { checked: texts.length, isLast: texts.length < BATCH };
}

/**
 * Checks all texts again that were not held against the checks as they are now, a batch a transaction. After an update
 * that can be all there are, and nobody waits for them: whoever uses the portal comes first.
 * @param signal ends it between two batches
 */
export async function recheckAll(database: Database, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const began = performance.now();
    const { isLast } = await database.transaction((db) => recheckTexts(db, null));
    if (isLast) return;
    await setTimeout(REST * (performance.now() - began), undefined, { signal }).catch(() => undefined);
  }
}
