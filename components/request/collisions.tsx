import { useLocale, useTranslations } from 'next-intl';
import type { AvailabilityReason, SimilarPrefix } from '@/lib/domain/prefix-availability';
import { Section } from '../ui/section';
import { ReasonList, type ReasonTexts } from './reason-list';
import { SimilarPrefixes } from './similar-prefixes';

type Props = {
  /** As they are now. */
  reasons: readonly AvailabilityReason[];
  similar: readonly SimilarPrefix[];
  texts: ReasonTexts;
};

/** What a wanted prefix collides with, and which components like it there are. */
export function Collisions({ reasons, similar, texts }: Props) {
  const t = useTranslations('request');
  const locale = useLocale();
  return (
    <div className="grid gap-x-10 gap-y-6 md:grid-cols-2">
      <Section id="conflicts" title={t('conflicts')}>
        {reasons.length === 0 ? (
          <p className="text-muted">{t('noConflicts')}</p>
        ) : (
          <ReasonList reasons={reasons} locale={locale} texts={texts} />
        )}
      </Section>
      <Section id="similar" title={t('similar')}>
        {similar.length === 0 ? (
          <p className="text-muted">{t('noSimilar')}</p>
        ) : (
          <SimilarPrefixes similar={similar} locale={locale} />
        )}
      </Section>
    </div>
  );
}
