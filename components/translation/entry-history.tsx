import { useTranslations } from 'next-intl';
import { differencesOf } from '@/lib/domain/difference';
import type { TranslationEntry } from '@/lib/domain/translation-entry';
import { FieldDifference } from '../history/field-difference';
import { RelativeTime } from '../ui/relative-time';
import { UseText } from './use-text';

type Props = { entry: TranslationEntry; field: string };

/** Every text there was, newest first, each beside the one before it, with the verdicts on it. */
export function EntryHistory({ entry, field }: Props) {
  const t = useTranslations('translation');
  const { history, reviews, translation, may } = entry;
  if (history.length === 0) return null;
  return (
    <details className="flex flex-col gap-2">
      <summary className="font-semibold">{t('history', { count: history.length })}</summary>
      <ol className="mt-2 flex flex-col gap-4">
        {history.map((revision, place) => {
          const before = history[place + 1];
          const [difference] = differencesOf({
            text: { from: before?.text ?? null, to: revision.text },
          });
          return (
            <li key={revision.revision} className="flex flex-col gap-1">
              <p className="text-muted text-sm">
                {t('revision', { revision: revision.revision, state: t(`state.${revision.state}`) })} ·{' '}
                {revision.author.name || t('portal')} · <RelativeTime time={new Date(revision.at)} />
              </p>
              <dl lang={translation.locale} dir="auto">
                {difference && <FieldDifference difference={difference} />}
              </dl>
              {reviews
                .filter((review) => review.revision === revision.revision)
                .map((review) => (
                  <p key={review.at} className="text-sm">
                    {t(`verdict.${review.verdict}`, { name: review.author.name || t('portal') })}
                    {review.comment && <q className="ms-2">{review.comment}</q>}
                  </p>
                ))}
              {may.suggest && revision.revision !== translation.revision && (
                <span>
                  <UseText field={field} text={revision.text} label={t('use')} />
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </details>
  );
}
