import type { ActivityLine } from '@/lib/domain/activity';
import { fieldName, kindName, type Piece, type SentenceNeeds, sentenceOf } from '@/lib/domain/event-sentence';
import type { LinkText } from '../ui/link-text';
import type { TimeTexts } from '../ui/time-text';

/** An event as its table shows it: plain data, ready to be drawn in the browser. */
export type ActivityRow = {
  id: string;
  at: TimeTexts;
  sentence: readonly Piece[];
  actor: LinkText;
  scheme: LinkText | null;
  kind: string;
  fields: string;
  isNews: boolean;
};

export type ActivityRowNeeds = SentenceNeeds & { readonly time: (at: Date) => TimeTexts };

export function activityRow(line: ActivityLine, needs: ActivityRowNeeds): ActivityRow {
  const { t, href, schemes, time, list } = needs;
  const { scheme, actor } = line;
  const who = new URLSearchParams({ actor: actor.id ?? actor.name });
  return {
    id: line.id,
    at: time(new Date(line.at)),
    sentence: sentenceOf(line, needs),
    actor: { href: href(`/activity?${who}`), text: actor.name || t('noActor') },
    scheme:
      scheme === null
        ? null
        : { href: href(`/schemes/${encodeURIComponent(scheme)}`), text: schemes.get(scheme) ?? scheme },
    kind: kindName(t, line.type),
    fields: list(Object.keys(line.changes).map((field) => fieldName(t, field))),
    isNews: line.isNews,
  };
}
