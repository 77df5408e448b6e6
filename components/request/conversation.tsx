import { useTranslations } from 'next-intl';
import type { RequestComment, Review } from '@/lib/domain/request';
import { RelativeTime } from '../ui/relative-time';
import { Section } from '../ui/section';

type Props = {
  reviews: readonly Review[];
  comments: readonly RequestComment[];
  /** Of the request as it is now: verdicts on earlier ones count no more. */
  revision: number;
};

type Said = {
  readonly key: string;
  readonly at: string;
  readonly by: { readonly name: string };
  readonly text: string | null;
  readonly review: Review | null;
};

/** What was said of a request, verdicts and comments in their order. */
export function Conversation({ reviews, comments, revision }: Props) {
  const t = useTranslations('request');
  const said: readonly Said[] = [
    ...reviews.map((review) => ({
      key: `${review.verdict} ${review.at} ${review.by.id}`,
      at: review.at,
      by: review.by,
      text: review.comment,
      review,
    })),
    ...comments.map(({ id, text, by, at }) => ({ key: String(id), at, by, text, review: null })),
  ].toSorted((one, other) => one.at.localeCompare(other.at));
  return (
    <Section id="conversation" title={t('conversation')}>
      {said.length === 0 && <p className="text-muted">{t('silence')}</p>}
      <ol className="flex flex-col gap-4">
        {said.map(({ key, at, by, text, review }) => (
          <li key={key} className="border-line border-s-2 ps-3">
            <p>
              {review === null
                ? t.rich('said.comment', { name: () => <b className="font-medium">{by.name}</b> })
                : t.rich(`said.${review.verdict}`, {
                    name: () => <b className="font-medium">{by.name}</b>,
                  })}{' '}
              <span className="text-muted text-sm">
                <RelativeTime time={new Date(at)} />
                {review?.ownRequest && ` · ${t('ownRequest')}`}
                {review !== null && review.revision < revision && ` · ${t('earlier')}`}
              </span>
            </p>
            {text && <p className="max-w-prose whitespace-pre-line [overflow-wrap:anywhere]">{text}</p>}
          </li>
        ))}
      </ol>
    </Section>
  );
}
