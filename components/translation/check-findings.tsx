import type { CheckFinding, CheckSeverity } from '@/lib/domain/message-checks/message-check';
import { Icon, type IconName } from '../ui/icon';
import { type CheckTexts, findingName, findingSentence } from './check-texts';

type Props = { findings: readonly CheckFinding[]; texts: CheckTexts };

/** What the checks found in a message, each with what it keeps the text from and a link to what it means. */
export function CheckFindings({ findings, texts }: Props) {
  if (findings.length === 0) return null;
  return (
    <ul className="flex flex-col gap-1 text-sm">
      {findings.map((finding, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a finding has no name of its own, and holds no state.
        <li key={place} className="[overflow-wrap:anywhere]">
          <SeverityMark severity={finding.severity} texts={texts} /> {findingSentence(finding, texts)}{' '}
          <a href={`${texts.path}#${finding.id}`} className="link text-muted">
            {findingName(finding, texts)}
          </a>
        </li>
      ))}
    </ul>
  );
}

const marks: Readonly<Record<CheckSeverity, { icon: IconName; className: string }>> = {
  save: { icon: 'blocked', className: 'text-danger' },
  approval: { icon: 'held', className: 'text-ended' },
  warning: { icon: 'warning', className: 'text-warning' },
};

/** How much a finding weighs: by a word, and by an icon of its own form. */
export function SeverityMark({
  severity,
  texts,
}: {
  severity: CheckSeverity;
  texts: Pick<CheckTexts, 'severity'>;
}) {
  const { icon, className } = marks[severity];
  return (
    <span className={`me-1.5 whitespace-nowrap font-medium ${className}`}>
      <Icon name={icon} size="sm" /> {texts.severity[severity]}
    </span>
  );
}
