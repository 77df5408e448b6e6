import { CodeSegments } from '../scheme/code-segments';
import { LifecycleBadge } from '../scheme/lifecycle-badge';
import { Badge } from '../ui/badge';
import { codeAnchor, placeAnchor } from './anchor';
import type { ExplainedCode } from './decode-view';

export type ExplainedCodeTexts = {
  notRegistered: string;
  useInstead: string;
  action: string;
  arguments: string;
};

type Props = { number: number; explained: ExplainedCode; texts: ExplainedCodeTexts };

/** One code of the text: what it is, what it means, what to do, whose it is. */
export function ExplainedCodeItem({ number, explained, texts }: Props) {
  const { code, spans, href, status, notice, instead, message, action, facts } = explained;
  const struck = status?.value === 'retired';
  const name = spans.length > 0 ? <CodeSegments spans={spans} struck={struck} /> : <code>{code}</code>;
  return (
    <li id={codeAnchor(number)} className="explained">
      <div className="explained-head">
        <h3>{href === null ? name : <a href={href}>{name}</a>}</h3>
        {status ? (
          <LifecycleBadge status={status.value} label={status.label} />
        ) : (
          <Badge tone="neutral">{texts.notRegistered}</Badge>
        )}
        <a href={`#${placeAnchor(explained.firstPlace)}`} className="explained-places">
          {explained.places}
        </a>
      </div>
      {message && (
        <p className="explained-message" lang={message.lang}>
          {message.text}
        </p>
      )}
      {notice && <p className="explained-notice">{notice}</p>}
      {instead && (
        <p>
          {texts.useInstead}{' '}
          <a className="link font-mono" href={instead.href}>
            {instead.label}
          </a>
        </p>
      )}
      {action && (
        <p>
          <span className="text-muted">{texts.action}:</span> {action}
        </p>
      )}
      {explained.arguments.length > 0 && (
        <dl className="explained-arguments" aria-label={texts.arguments}>
          {explained.arguments.map(({ name: parameter, values, more }) => (
            <div key={parameter}>
              <dt>{parameter}</dt>
              <dd>
                {values.map((value) => (
                  <code key={value}>{value}</code>
                ))}
                {more && <span className="text-muted">{more}</span>}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <dl className="explained-facts">
        {facts.map(({ label, values }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {values.map(({ text, href: link }) =>
                link === null ? (
                  <span key={text}>{text}</span>
                ) : (
                  <a key={text} href={link} className="link">
                    {text}
                  </a>
                ),
              )}
            </dd>
          </div>
        ))}
      </dl>
    </li>
  );
}
