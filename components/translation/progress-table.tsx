import { getFormatter, getLocale, getTranslations } from 'next-intl/server';
import { messageChecks } from '@/lib/domain/message-checks/message-check';
import type { Progress } from '@/lib/domain/translation-progress';
import { localeHref } from '@/lib/i18n/href';
import { languageName } from '../code/language-name';
import { StackedBar } from '../ui/meter';
import { stateTones } from './state-tones';

type Props = {
  progress: readonly Progress[];
  /** Languages in the order of the rows, with where a text is taken from that one of them lacks. */
  locales: readonly { readonly tag: string; readonly fallback: string | null }[];
  schemes: readonly { readonly slug: string; readonly name: string }[];
};

/** How far each language has come in each scheme: a bar in each cell of a table, so that both say the same. */
export async function ProgressTable({ progress, locales, schemes }: Props) {
  const t = await getTranslations('translation');
  const reader = await getLocale();
  const format = await getFormatter();
  const at = new Map(progress.map((one) => [`${one.locale} ${one.scheme}`, one]));
  const href = (locale: string, filter: Record<string, string> | string[][]) =>
    `${localeHref(reader, `/translations/${encodeURIComponent(locale)}`)}?${new URLSearchParams(filter)}`;
  return (
    <section
      className="progress-scroll"
      aria-labelledby="progress"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
      tabIndex={0}
    >
      <table className="progress-table">
        <caption id="progress" className="sr-only">
          {t('progress.title')}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('language')}</th>
            {schemes.map(({ slug, name }) => (
              <th key={slug} scope="col">
                <a href={localeHref(reader, `/schemes/${slug}`)}>{name}</a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {locales.map(({ tag, fallback }) => (
            <tr key={tag}>
              <th scope="row">
                <a
                  href={localeHref(reader, `/translations/${encodeURIComponent(tag)}`)}
                  className="link-quiet"
                >
                  {languageName(tag, reader)}
                </a>{' '}
                <code className="text-muted text-sm">{tag}</code>
                {fallback && (
                  <small className="block font-normal text-muted">
                    {t('progress.fallback', { language: languageName(fallback, reader) })}
                  </small>
                )}
              </th>
              {schemes.map(({ slug }) => {
                const one = at.get(`${tag} ${slug}`);
                return (
                  <td key={slug}>
                    {one === undefined || one.codes === 0 ? (
                      <span className="text-muted">–</span>
                    ) : (
                      <>
                        <a href={href(tag, { scheme: slug })} className="progress-share">
                          <b className="tabular-nums">
                            {format.number(one.approved / one.codes, { style: 'percent' })}
                          </b>{' '}
                          <small className="text-muted">
                            {t('progress.weighted', {
                              share: format.number(one.weighted, { style: 'percent' }),
                            })}
                          </small>
                        </a>
                        <StackedBar
                          label={barLabel(one, t)}
                          parts={[
                            part('approved', one.approved, t),
                            part('needs-review', one.needsReview, t),
                            part('rejected', one.rejected, t),
                            part('draft', one.draft, t),
                            { tone: 'rest', value: one.missing, label: t('state.missing') },
                          ]}
                        />
                        <span className="progress-more">
                          {one.missing > 0 && (
                            <a href={href(tag, { scheme: slug, state: 'missing' })}>
                              {t('progress.missing', { count: one.missing })}
                            </a>
                          )}
                          {one.needsReview > 0 && (
                            <a href={href(tag, { scheme: slug, state: 'needs-review' })}>
                              {t('progress.needsReview', { count: one.needsReview })}
                            </a>
                          )}
                          {one.outdated > 0 && (
                            <a href={href(tag, { scheme: slug, outdated: 'true' })}>
                              {t('progress.outdated', { count: one.outdated })}
                            </a>
                          )}
                          {one.blocked > 0 && (
                            <a href={href(tag, [['scheme', slug], ...blocking])}>
                              {t('progress.blocked', { count: one.blocked })}
                            </a>
                          )}
                        </span>
                      </>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The checks that keep a text from being approved. */
const blocking = messageChecks
  .filter(({ severity }) => severity !== 'warning')
  .map(({ id }) => ['check', id]);

type Texts = Awaited<ReturnType<typeof getTranslations<'translation'>>>;

function part(state: 'approved' | 'needs-review' | 'rejected' | 'draft', value: number, t: Texts) {
  return { tone: stateTones[state], value, label: t(`state.${state}`) };
}

function barLabel(one: Progress, t: Texts): string {
  return [
    `${t('state.approved')}: ${one.approved}`,
    `${t('state.needs-review')}: ${one.needsReview}`,
    `${t('state.rejected')}: ${one.rejected}`,
    `${t('state.draft')}: ${one.draft}`,
    `${t('state.missing')}: ${one.missing}`,
  ].join(', ');
}
