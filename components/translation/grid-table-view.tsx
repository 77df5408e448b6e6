import { useRouter } from 'next/navigation';
import { type ReactNode, useCallback } from 'react';
import type { TranslationState } from '@/lib/domain/translation';
import { CodeSegments } from '../scheme/code-segments';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import type { CellEditing } from '../ui/cell-editing';
import { DataTable } from '../ui/data-table';
import type { ListFrame } from '../ui/list-frame';
import { VirtualRows } from '../ui/virtual-rows';
import type { GridLocale } from './grid-columns';
import type { GridRow } from './grid-row';
import { stateTones } from './state-tones';

export type GridTexts = {
  readonly caption: string;
  /** Before the number of selected rows. */
  readonly selected: string;
  readonly state: Readonly<Record<TranslationState, string>>;
  readonly outdated: string;
  readonly notFetched: string;
  readonly again: string;
};

export type GridTableProps = ListFrame & {
  /** Whose texts the rows have. */
  locales: readonly GridLocale[];
  /** The address of a locale's queue and editor, by tag. */
  queues: Readonly<Record<string, string>>;
  words: GridTexts;
  filters?: ReactNode;
  tools?: ReactNode;
};

type Props = GridTableProps & {
  rows: readonly GridRow[];
  fetchMore: () => Promise<void>;
  hasFailed: boolean;
  /** What can be done with the selected rows. */
  selection?: (ids: readonly string[]) => ReactNode;
  editing?: CellEditing<GridRow>;
};

/** Codes and their texts in several languages as a table of any length. */
export function GridTableView(props: Props) {
  const { rows, locales, queues, words, fetchMore, hasFailed, selection, footer, ...table } = props;
  const router = useRouter();
  // What could not be fetched is fetched again when somebody asks for it.
  const onNearEnd = useCallback(() => {
    if (!hasFailed) void fetchMore();
  }, [hasFailed, fetchMore]);
  const ids = rows.map(({ id }) => id);
  return (
    <DataTable<GridRow>
      {...table}
      rows={rows}
      caption={words.caption}
      drawRows={(drawing) => <VirtualRows {...drawing} ids={ids} onNearEnd={onNearEnd} />}
      onColumns={() => router.refresh()}
      selection={
        selection &&
        ((chosen) => (
          <>
            <span className="tabular-nums">
              {words.selected} {chosen.length}
            </span>
            {selection(chosen)}
          </>
        ))
      }
      footer={
        <>
          {hasFailed && (
            <p role="alert" className="flex items-center gap-2">
              {words.notFetched}
              <Button size="small" onClick={() => void fetchMore()}>
                {words.again}
              </Button>
            </p>
          )}
          {footer}
        </>
      }
      cells={{
        code: ({ href, spans, status }) => (
          <a href={href}>
            <CodeSegments spans={spans} struck={status === 'retired'} />
          </a>
        ),
        message: ({ message }) => (
          <span lang="en" className="grid-text">
            {message}
          </span>
        ),
        ...Object.fromEntries(
          locales.map((locale) => [
            locale.tag,
            (row: GridRow) => (
              <GridCell row={row} locale={locale} queue={queues[locale.tag] ?? ''} words={words} />
            ),
          ]),
        ),
      }}
    />
  );
}

type CellProps = { row: GridRow; locale: GridLocale; queue: string; words: GridTexts };

/** A text and how far it has come; that leads to the entry in the editor. */
function GridCell({ row, locale: { tag, name, dir }, queue, words }: CellProps) {
  const cell = row.texts[tag];
  if (cell === undefined) return null;
  const { text, state, outdated } = cell;
  return (
    <div className="grid-cell">
      {text !== null && (
        <span lang={tag} dir={dir} className="grid-text">
          {text}
        </span>
      )}
      <a href={`${queue}?${new URLSearchParams({ entry: row.id })}`} className="grid-state">
        <Badge tone={stateTones[state]}>{words.state[state]}</Badge>
        {outdated && <Badge tone="warning">{words.outdated}</Badge>}
        <span className="sr-only">
          {row.code}, {name}
        </span>
      </a>
    </div>
  );
}
