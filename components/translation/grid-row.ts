import { codePath } from '@/lib/domain/code';
import type { Lifecycle } from '@/lib/domain/lifecycle';
import { SOURCE_LOCALE } from '@/lib/domain/locale';
import { readable } from '@/lib/domain/message/readable';
import type { GridEntry, GridText } from '@/lib/domain/translation-grid';
import { type CodeRowNeeds, codeRowId, codeSpans } from '../code/code-row';
import type { CodeSpan } from '../scheme/code-segments';

/** A code as the grid shows it: plain data, ready to be drawn in the browser. */
export type GridRow = {
  /** `soracom/AUM0017`. */
  id: string;
  scheme: string;
  code: string;
  href: string;
  spans: readonly CodeSpan[];
  status: Lifecycle;
  /** The default one. */
  message: string;
  sourceRevision: number;
  /** By locale. */
  texts: Readonly<Record<string, GridText>>;
};

/** Rows of the grid, and where those after them come from; null: they are the last. */
export type GridRows = { readonly rows: readonly GridRow[]; readonly more: string | null };

export function gridRow(
  { code, sourceRevision, texts }: GridEntry,
  { schemes, href }: Pick<CodeRowNeeds, 'schemes' | 'href'>,
): GridRow {
  const scheme = schemes.get(code.scheme);
  return {
    id: codeRowId(code),
    scheme: code.scheme,
    code: code.code,
    href: href(codePath(code.scheme, code.code)),
    spans: codeSpans(code, scheme?.grammar),
    status: code.status,
    message: scheme ? readable(scheme.messageStyle, code.message, SOURCE_LOCALE) : code.message,
    sourceRevision,
    texts,
  };
}
