import { getLocale, getMessages, getTranslations } from 'next-intl/server';
import { languageName } from '@/components/code/language-name';
import { getFormTexts } from '@/components/fault/form-texts';
import { CodeSegments } from '@/components/scheme/code-segments';
import { checkTexts } from '@/components/translation/check-texts';
import { EntryAside } from '@/components/translation/entry-aside';
import { EntryChecks } from '@/components/translation/entry-checks';
import { EntryComments } from '@/components/translation/entry-comments';
import { EntryHistory } from '@/components/translation/entry-history';
import { EntryReview } from '@/components/translation/entry-review';
import { EntrySource } from '@/components/translation/entry-source';
import { EntrySuggestions } from '@/components/translation/entry-suggestions';
import { pluralExamples } from '@/components/translation/plural-examples';
import { entryAddress, entryName } from '@/components/translation/queue-address';
import { TranslationForm, translationFormId } from '@/components/translation/translation-form';
import { TranslationStateBadges } from '@/components/translation/translation-state';
import { EmptyState } from '@/components/ui/empty-state';
import { fieldId } from '@/components/ui/field-id';
import { LinkButton } from '@/components/ui/link-button';
import { placeholdersOf } from '@/lib/domain/message/placeholders';
import { localeHref } from '@/lib/i18n/href';
import { readEntry } from '@/lib/usecases/translation/read-entry';
import { thePortal } from '@/lib/web/portal';
import { attempt } from '@/lib/web/read';
import {
  acceptSuggestionAction,
  commentAction,
  dismissCheckAction,
  dismissSuggestionAction,
  restoreCheckAction,
  reviewTranslationAction,
  writeTranslationAction,
} from './actions';

type Props = {
  tag: string;
  named: { scheme: string; code: string };
  /** Of the queue. */
  path: string;
  search: URLSearchParams;
  around: { previous: string | null; next: string | null };
};

/** One message in one language, to be written and reviewed, with all that helps. */
export async function OpenedEntry({ tag, named, path, search, around }: Props) {
  const t = await getTranslations('translation');
  const reader = await getLocale();
  const found = await attempt(readEntry, { ...named, locale: tag });
  const list = new URLSearchParams(search);
  list.delete('entry');
  const back = (
    <LinkButton href={`${path}?${list}`} variant="quiet" size="small" className="desk-back self-start">
      {t('back')}
    </LinkButton>
  );
  if (!found.ok) {
    return (
      <div className="desk-entry">
        <EmptyState title={t('gone')} action={back}>
          {t('goneWhy')}
        </EmptyState>
      </div>
    );
  }
  const entry = found.value;
  const { code, scheme, translation, locale, segments } = entry;
  const formTexts = await getFormTexts();
  const field = fieldId(translationFormId(entry), 'text');
  const categories = {
    plural: locale.pluralCategories,
    ordinal: new Intl.PluralRules(tag, { type: 'ordinal' }).resolvedOptions().pluralCategories,
  };
  const checks = checkTexts(await getMessages(), reader);
  const [envelope] = entry.envelopes;
  return (
    <article className="desk-entry" aria-label={entryName(translation)}>
      <header className="desk-head flex flex-wrap items-center gap-x-4 gap-y-2">
        {back}
        <span className="text-xl">
          {segments ? <CodeSegments spans={segments} /> : <code>{code.code}</code>}
        </span>
        <TranslationStateBadges state={translation.state} outdated={translation.outdated} />
        <nav aria-label={t('queue')} className="ms-auto flex gap-2">
          <Neighbour href={around.previous && `${path}?${around.previous}`} keys="k" chord="Alt+ArrowUp">
            {t('previous')}
          </Neighbour>
          <Neighbour href={around.next && `${path}?${around.next}`} keys="j" chord="Alt+ArrowDown">
            {t('next')}
          </Neighbour>
        </nav>
      </header>
      <div className="flex min-w-0 flex-col gap-6">
        <EntrySource entry={entry} reader={reader} field={field} />
        <TranslationForm
          key={entryName(translation)}
          entry={entry}
          language={languageName(tag, reader)}
          next={around.next}
          action={writeTranslationAction}
          formTexts={formTexts}
          writing={{
            code,
            style: scheme.messageStyle,
            locale: tag,
            direction: locale.direction,
            categories,
            placeholders: placeholdersOf(scheme.messageStyle, code.message, categories.plural),
            glossary: entry.glossary,
            maxLength: locale.maxLength,
            dismissed: entry.dismissals.map(({ check }) => check),
            response: envelope
              ? { template: envelope.template, at: new Date().toISOString(), url: (await thePortal()).url }
              : null,
          }}
          texts={{
            branches: {
              before: t('branch.before'),
              after: t('branch.after'),
              branch: t('branch.case', { name: '{name}', selector: '{selector}' }),
              examples: {
                plural: pluralExamples(tag, 'cardinal'),
                ordinal: pluralExamples(tag, 'ordinal'),
              },
            },
            raw: t('raw'),
            fields: t('fields'),
            placeholders: t('placeholders'),
            checks,
            length: t('length', { used: '{used}', limit: '{limit}' }),
            checksPass: t('checksPass'),
            preview: { title: t('preview'), arguments: t('arguments') },
          }}
        />
        <EntryChecks
          key={`${entryName(translation)} ${translation.version} checks`}
          entry={entry}
          texts={checks}
          dismiss={dismissCheckAction}
          restore={restoreCheckAction}
          formTexts={formTexts}
        />
        <EntryReview
          key={`${entryName(translation)} ${translation.version}`}
          entry={entry}
          next={around.next}
          action={reviewTranslationAction}
          formTexts={formTexts}
        />
        <EntryHistory entry={entry} field={field} />
      </div>
      <aside className="flex min-w-0 flex-col gap-6">
        <EntrySuggestions
          entry={entry}
          field={field}
          accept={acceptSuggestionAction}
          dismiss={dismissSuggestionAction}
          formTexts={formTexts}
        />
        <EntryAside
          entry={entry}
          field={field}
          hrefOf={(other) => localeHref(reader, entryAddress(other, translation))}
        />
        <EntryComments entry={entry} action={commentAction} formTexts={formTexts} />
      </aside>
    </article>
  );
}

type NeighbourProps = { href: string | null; keys: string; chord: string; children: string };

/** The way to the entry before or after, also while one writes. */
function Neighbour({ href, keys, chord, children }: NeighbourProps) {
  if (href === null) return null;
  const side = chord === 'Alt+ArrowUp' ? 'left' : 'right';
  return (
    <LinkButton
      href={href}
      size="small"
      square
      title={children}
      aria-label={children}
      data-keys={keys}
      aria-keyshortcuts={chord}
    >
      <i className={`icon icon-chevron-${side}`} aria-hidden="true" />
    </LinkButton>
  );
}
