import { useTranslations } from 'next-intl';
import { codePath } from '@/lib/domain/code';
import { differencesOf } from '@/lib/domain/difference';
import { SOURCE_LOCALE } from '@/lib/domain/locale';
import type { FieldFault } from '@/lib/domain/result';
import {
  type ImportEntry,
  type ImportOutcome,
  type ImportReport,
  importOutcomes,
} from '@/lib/domain/translation-import';
import { DifferenceParts } from '../history/field-difference';
import { addressWith } from '../ui/address';
import { Badge, type Tone } from '../ui/badge';
import { SimpleTable } from '../ui/simple-table';

const tones: Readonly<Record<ImportOutcome, Tone>> = {
  new: 'good',
  changed: 'good',
  same: 'neutral',
  conflict: 'warning',
  refused: 'ended',
};

type FilterProps = { path: string; search: URLSearchParams; counts: ImportReport['counts'] };

/** Entries of one outcome, each with how many there are. */
export function ImportOutcomes({ path, search, counts }: FilterProps) {
  const t = useTranslations('translationFile');
  const chosen = search.get('outcome');
  const all = importOutcomes.reduce((sum, outcome) => sum + counts[outcome], 0);
  const links = [
    { outcome: null, label: t('all'), count: all },
    ...importOutcomes.map((outcome) => ({ outcome, label: t(`outcome.${outcome}`), count: counts[outcome] })),
  ];
  return (
    <nav aria-label={t('outcomes')} className="flex flex-wrap gap-2">
      {links.map(({ outcome, label, count }) => (
        <a
          key={label}
          href={addressWith(path, search, { outcome })}
          aria-current={chosen === outcome ? 'true' : undefined}
          className={chosen === outcome ? 'chip chip-on' : 'chip'}
        >
          {label} <span className="tabular-nums">{t('number', { count })}</span>
        </a>
      ))}
    </nav>
  );
}

type Props = {
  entries: readonly ImportEntry[];
  hrefOf: (path: string) => string;
  /** A fault in words. */
  tell: (fault: FieldFault) => string;
};

/** What becomes of each entry of a file, its text word by word, and why it does not stay as it is. */
export function ImportEntries({ entries, hrefOf, tell }: Props) {
  const t = useTranslations('translationFile');
  return (
    <SimpleTable
      caption={t('entries')}
      columns={[{ label: t('code') }, { label: t('becomes') }, { label: t('text') }]}
      rows={entries.map((entry) => ({
        key: String(entry.place),
        cells: [
          <CodeCell key="code" entry={entry} hrefOf={hrefOf} />,
          <Badge key="outcome" tone={tones[entry.outcome]}>
            {t(`outcome.${entry.outcome}`)}
          </Badge>,
          <TextCell key="text" entry={entry} tell={tell} />,
        ],
      }))}
    />
  );
}

function CodeCell({ entry, hrefOf }: { entry: ImportEntry; hrefOf: Props['hrefOf'] }) {
  const { scheme, code, locale, source, line } = entry;
  const t = useTranslations('translationFile');
  return (
    <>
      {source === null ? (
        <span className="font-mono">{code}</span>
      ) : (
        <a className="link font-mono" href={hrefOf(codePath(scheme, code))}>
          {code}
        </a>
      )}
      <span className="block text-muted text-sm">
        <span className="whitespace-nowrap">
          {scheme} · {locale}
        </span>
        <span className="block">{t('line', { line })}</span>
      </span>
    </>
  );
}

function TextCell({ entry, tell }: { entry: ImportEntry; tell: Props['tell'] }) {
  const t = useTranslations('translationFile');
  const { text, presentText, presentState, state, source, outcome, conflict, faults, locale } = entry;
  const [difference] = differencesOf({ text: { from: presentText, to: text } });
  return (
    <div className="difference flex min-w-0 flex-col gap-1 [overflow-wrap:anywhere]">
      {source !== null && (
        <p lang={SOURCE_LOCALE} className="text-muted text-sm">
          {source}
        </p>
      )}
      {text !== null && difference !== undefined && (
        <p lang={locale} dir="auto">
          {outcome === 'same' || text === presentText ? text : <DifferenceParts difference={difference} />}
        </p>
      )}
      {state !== null && presentText !== null && state !== presentState && (
        <p className="text-muted text-sm">
          {t(`states.${presentState}`)} → {t(`states.${state}`)}
        </p>
      )}
      {conflict !== null && <p className="text-sm">{t(`conflict.${conflict}`)}</p>}
      {faults.map((fault) => (
        <p key={`${fault.fault} ${fault.params.check} ${fault.params.start}`} className="text-sm">
          {tell(fault)}
        </p>
      ))}
    </div>
  );
}
