import type { ParameterChange } from '@/lib/domain/message/parameter-change';
import { ParameterChip } from '../code/message-text';
import { Note } from '../ui/note';

export type BreakingTexts = { title: string; dropped: string; added: string; retyped: string; why: string };

/** Names the parameters that a new message drops, adds or gives another type: callers fill them in. */
export function BreakingNote({ change, texts }: { change: ParameterChange; texts: BreakingTexts }) {
  const kinds = (['dropped', 'added', 'retyped'] as const).filter((kind) => change[kind].length > 0);
  if (kinds.length === 0) return null;
  return (
    <div role="status">
      <Note tone="danger">
        <p className="font-semibold">{texts.title}</p>
        <ul className="my-1">
          {kinds.map((kind) => (
            <li key={kind}>
              {texts[kind]}{' '}
              {change[kind].map((name) => (
                <span key={name} className="me-2">
                  <ParameterChip name={name} />
                </span>
              ))}
            </li>
          ))}
        </ul>
        <p>{texts.why}</p>
      </Note>
    </div>
  );
}
