import { useLocale, useTranslations } from 'next-intl';
import { prefixPath } from '@/lib/domain/prefix';
import type { NewOwner, PrefixRequest } from '@/lib/domain/request';
import { subjectTitle } from '@/lib/domain/request-subject';
import type { Grammar } from '@/lib/domain/scheme/segment';
import { localeHref } from '@/lib/i18n/href';
import { OwnerLinks } from '../prefix/owner-links';
import { RepositoryLink } from '../prefix/repository-link';
import { CodeSegments } from '../scheme/code-segments';
import { Fact, Facts } from '../ui/facts';
import { Markdown } from '../ui/markdown';
import { subjectSpans } from './subject-spans';
import { wantedCode } from './wanted-code';

type Props = {
  request: Pick<PrefixRequest, 'scheme' | 'subject' | 'reason'>;
  grammar: Grammar;
};

/** What a request asks for, as it was written. */
export function AskedFor({ request, grammar }: Props) {
  const { subject, reason } = request;
  const t = useTranslations('request');
  const title = subjectTitle(subject);
  return (
    <div className="flex flex-col gap-5">
      <div>
        <p className="text-muted">{t(`asks.${subject.kind}`)}</p>
        <p className="my-1 text-3xl leading-tight">
          <CodeSegments spans={subjectSpans(subject)} />
        </p>
        {title !== null && <p className="text-xl [overflow-wrap:anywhere]">{title}</p>}
        {subject.kind === 'prefix' && subject.description && (
          <div className="mt-2">
            <Markdown source={subject.description} />
          </div>
        )}
      </div>
      <Facts>
        <Fact label={t('reason')}>
          <p className="max-w-prose whitespace-pre-line">{reason}</p>
        </Fact>
        <SubjectFacts request={request} grammar={grammar} />
      </Facts>
    </div>
  );
}

function SubjectFacts({ request: { scheme, subject }, grammar }: Props) {
  const t = useTranslations('request');
  const locale = useLocale();
  switch (subject.kind) {
    case 'prefix': {
      const example = wantedCode(grammar, subject.prefix);
      return (
        <>
          <Fact label={t('owners')}>
            {subject.owners.length > 0 && <OwnerLinks owners={subject.owners} />}
            {subject.newOwners.map((owner) => (
              <NewOwnerFact key={owner.slug} owner={owner} />
            ))}
          </Fact>
          {subject.repository && (
            <Fact label={t('repository')}>
              <RepositoryLink repository={subject.repository} />
            </Fact>
          )}
          {example && (
            <Fact label={t('firstCode')}>
              <CodeSegments spans={example} />
            </Fact>
          )}
        </>
      );
    }
    case 'ownership':
      return (
        <Fact label={t('newOwners')}>
          <OwnerLinks owners={subject.owners} />
        </Fact>
      );
    case 'category':
      return (
        <>
          <Fact label={t('segment')}>
            {grammar.map((segment) =>
              segment.kind === 'category' && segment.name === subject.segment ? segment.label : null,
            )}
          </Fact>
          {subject.httpStatus !== null && <Fact label={t('httpStatus')}>{subject.httpStatus}</Fact>}
        </>
      );
    case 'retirement':
      return (
        <Fact label={t('retires')}>
          <a href={localeHref(locale, prefixPath(scheme, subject.prefix))} className="link">
            {t('seePrefix', { prefix: subject.prefix })}
          </a>
        </Fact>
      );
    default: {
      const rest: never = subject;
      return rest;
    }
  }
}

function NewOwnerFact({ owner: { name, kind, contact } }: { owner: NewOwner }) {
  const t = useTranslations('request');
  return (
    <p>
      {name}{' '}
      <span className="text-muted">
        ({t('newOwner', { kind })}
        {contact && `, ${contact}`})
      </span>
    </p>
  );
}
