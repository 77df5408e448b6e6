import { useMessages, useTranslations } from 'next-intl';
import { type CheckSeverity, messageChecks } from '@/lib/domain/message-checks/message-check';
import { Section } from '../ui/section';
import { CheckExample } from './check-example';
import { SeverityMark } from './check-findings';

/** Every check by what it keeps a text from: what it looks for, why, and an example. Each is an anchor of its own. */
export function CheckList() {
  const t = useTranslations('checkList');
  const { checks, checkList } = useMessages();
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-9 lg:grid-cols-[minmax(0,1fr)_15rem]">
      <div className="flex min-w-0 flex-col gap-11">
        {severities.map((severity) => (
          <Section key={severity} id={`blocks-${severity}`} title={t(`group.${severity}`)}>
            <p className="mb-6 max-w-prose text-muted">{t(`groupWhy.${severity}`)}</p>
            <div className="flex flex-col gap-9">
              {checksOf(severity).map(({ id }) => (
                <section
                  key={id}
                  id={id}
                  aria-labelledby={`${id}-name`}
                  className="max-w-[75ch] scroll-mt-20"
                >
                  <h3 id={`${id}-name`} className="flex flex-wrap items-baseline gap-x-3 font-semibold">
                    {checks[id].name}
                    <span className="font-normal text-sm">
                      <SeverityMark severity={severity} texts={checkList} />
                    </span>
                    <code className="font-normal text-muted text-sm">{id}</code>
                  </h3>
                  <p className="mt-1">{checks[id].explanation}</p>
                  <CheckExample id={id} />
                </section>
              ))}
            </div>
          </Section>
        ))}
      </div>
      <nav
        aria-label={t('contents')}
        className="max-lg:hidden lg:sticky lg:top-[calc(var(--top)+1.25rem)] lg:self-start print:hidden"
      >
        <ul className="flex flex-col gap-1">
          {messageChecks.map(({ id }) => (
            <li key={id}>
              <a href={`#${id}`} className="text-muted hover:text-accent hover:underline">
                {checks[id].name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}

const severities: readonly CheckSeverity[] = ['save', 'approval', 'warning'];
const checksOf = (severity: CheckSeverity) => messageChecks.filter((check) => check.severity === severity);
