import type { useMessages } from 'next-intl';
import {
  type CheckFinding,
  type CheckSeverity,
  messageChecks,
} from '@/lib/domain/message-checks/message-check';
import { localeHref } from '@/lib/i18n/href';
import type { Locale } from '@/lib/i18n/routing';

type CheckText = {
  readonly name: string;
  /** By the `problem` that a finding names, else `found`; with the rest of its detail as `{parameter}`. */
  readonly finding: Readonly<Record<string, string>>;
};

/** What findings are told with, for the server and the browser alike. */
export type CheckTexts = {
  readonly severity: Readonly<Record<CheckSeverity, string>>;
  readonly checks: Readonly<Record<string, CheckText>>;
  /** Of the page that explains the checks, with its locale. */
  readonly path: string;
};

export function checkTexts(
  { checks, checkList }: ReturnType<typeof useMessages>,
  locale: Locale,
): CheckTexts {
  return {
    severity: checkList.severity,
    checks: Object.fromEntries(
      messageChecks.map(({ id }): [string, CheckText] => [
        id,
        { name: checks[id].name, finding: checks[id].finding },
      ]),
    ),
    path: localeHref(locale, '/translations/checks'),
  };
}

/** What the check that found something is called. */
export function findingName({ id }: CheckFinding, { checks }: CheckTexts): string {
  return checks[id]?.name ?? id;
}

/** What a finding says, in the reader's language. */
export function findingSentence(finding: CheckFinding, texts: CheckTexts): string {
  const { id, detail } = finding;
  const sentence =
    texts.checks[id]?.finding[String(detail.problem ?? 'found')] ?? findingName(finding, texts);
  return sentence.replace(/\{(\w+)\}/g, (placeholder, key: string) => String(detail[key] ?? placeholder));
}
