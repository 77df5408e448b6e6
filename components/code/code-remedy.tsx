import { useTranslations } from 'next-intl';
import { type Code, codeFlags } from '@/lib/domain/code';
import { Markdown } from '../ui/markdown';
import { Section } from '../ui/section';

type Props = { code: Pick<Code, 'action' | 'flags'>; remedyMissing: boolean };

/** What whoever met the code should do. */
export function CodeRemedy({ code, remedyMissing }: Props) {
  const t = useTranslations('code');
  const flags = codeFlags.filter((flag) => code.flags.includes(flag));
  return (
    <Section id="remedy" title={t('remedy')}>
      {code.action ? (
        <Markdown source={code.action} />
      ) : (
        <p className={remedyMissing ? 'text-muted' : undefined}>
          {t(remedyMissing ? 'remedyMissing' : 'remedyInMessage')}
        </p>
      )}
      {flags.length > 0 && (
        <ul className="mt-2 flex flex-col gap-1">
          {flags.map((flag) => (
            <li key={flag}>{t(`flag.${flag}`)}</li>
          ))}
        </ul>
      )}
    </Section>
  );
}
