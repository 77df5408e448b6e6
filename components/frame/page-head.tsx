import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

type Props = {
  /** The way here, without the page itself. `href` carries the locale. */
  trail?: readonly { href: string; label: ReactNode }[];
  title: ReactNode;
  /** Whether the title here is the page's heading; a page that shows a larger one says no. */
  heading?: boolean;
  /** What one can do here: links and buttons. */
  actions?: ReactNode;
};

/** The left end of the top line: where I am, and what I can do here. The first thing of every page. */
export function PageHead({ trail = [], title, heading = true, actions }: Props) {
  const t = useTranslations('frame');
  const Title = heading ? 'h1' : 'span';
  return (
    <div className="page-head">
      <nav aria-label={t('where')} className="trail">
        <ol>
          {trail.map(({ href, label }) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
          <li aria-current="page">
            <Title>{title}</Title>
          </li>
        </ol>
      </nav>
      {actions && <div className="page-actions">{actions}</div>}
    </div>
  );
}
