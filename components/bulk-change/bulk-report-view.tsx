import { ToldErrors } from '../ui/told-errors';
import type { BulkNeeds, ToldReport } from './bulk-needs';

type Props = {
  report: ToldReport;
  texts: Pick<BulkNeeds['texts'], 'changes' | 'unchanged' | 'refused'>;
};

/** What becomes of the codes of a bulk change: which change and how, and which do not and why. */
export function BulkReportView({ report, texts }: Props) {
  const counted = (text: string, count: number) => text.replace('{count}', String(count));
  return (
    <div className="bulk-report">
      <p className="font-semibold">{counted(texts.changes, report.changed)}</p>
      <ul>
        {report.examples.slice(0, 10).map(({ code, changes }) => (
          <li key={code}>
            <code>{code}</code> {changes}
          </li>
        ))}
      </ul>
      {report.unchanged > 0 && <p className="text-muted">{counted(texts.unchanged, report.unchanged)}</p>}
      {report.refused.map(({ error, codes, examples }) => (
        <div key={error.code} className="text-danger">
          <p>
            {counted(texts.refused, codes)} <ToldErrors errors={[error]} />
          </p>
          <p className="font-mono text-sm">{examples.slice(0, 10).join(' ')}</p>
        </div>
      ))}
    </div>
  );
}
