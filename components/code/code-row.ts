import { type Code, codePath, partsOf } from '@/lib/domain/code';
import type { Lifecycle } from '@/lib/domain/lifecycle';
import { readable } from '@/lib/domain/message/readable';
import { prefixPath } from '@/lib/domain/prefix';
import type { Scheme } from '@/lib/domain/scheme/scheme';
import type { Grammar } from '@/lib/domain/scheme/segment';
import { type SegmentText, segmentTexts } from '@/lib/domain/scheme/segment-text';
import type { CodeSpan } from '../scheme/code-segments';
import type { LinkText } from '../ui/link-text';
import type { TimeTexts } from '../ui/time-text';
import { draftSpan } from './draft-span';

/** A code as its table shows it: plain data, ready to be drawn in the browser. */
export type CodeRow = {
  id: string;
  href: string;
  spans: readonly CodeSpan[];
  /** With its parameters as they are written, and without what a message escapes. */
  message: string;
  /** The language of the message. */
  lang: string;
  title: string | null;
  scheme: LinkText;
  prefix: LinkText;
  category: string | null;
  status: Lifecycle;
  httpStatus: number | null;
  owners: readonly LinkText[];
  aliases: string;
  updated: TimeTexts;
  /** For who may edit it; null: to be read. */
  edit: CodeRowEdit | null;
};

/** What a row's cells are edited from. */
export type CodeRowEdit = {
  scheme: string;
  code: string;
  version: number;
  title: string | null;
  /** The default one, as it is written. */
  message: string;
  /** Its own. */
  httpStatus: number | null;
};

export type CodeRowNeeds = {
  /** By slug. */
  schemes: ReadonlyMap<string, Pick<Scheme, 'name' | 'grammar' | 'messageStyle'>>;
  /** The address of a page in the reader's language. */
  href: (path: string) => string;
  time: (at: Date) => TimeTexts;
  /** With their default messages, the codes that may be edited, by the id of their row. */
  editable: ReadonlyMap<string, Code>;
};

/** @returns the row of a code; a draft without a number is shown in one piece */
export function codeRow(code: Code, { schemes, href, time, editable }: CodeRowNeeds): CodeRow {
  const scheme = schemes.get(code.scheme);
  const lang = code.messageLocale ?? 'en';
  const id = codeRowId(code);
  const source = editable.get(id);
  return {
    id,
    href: href(codePath(code.scheme, code.code)),
    spans: codeSpans(code, scheme?.grammar),
    message: scheme === undefined ? code.message : readable(scheme.messageStyle, code.message, lang),
    lang,
    title: code.title,
    scheme: { href: href(`/schemes/${encodeURIComponent(code.scheme)}`), text: scheme?.name ?? code.scheme },
    prefix: { href: href(prefixPath(code.scheme, code.prefix)), text: code.prefix },
    category: code.category,
    status: code.status,
    httpStatus: code.httpStatus,
    owners: code.owners.map(({ slug, name }) => ({ href: href(`/owners/${slug}`), text: name })),
    aliases: code.aliases.join(', '),
    updated: time(new Date(code.updatedAt)),
    edit: source === undefined ? null : editOf(source),
  };
}

/** The parts of a code; a draft without a number, or a code whose grammar is not known, is one piece. */
export function codeSpans(code: Code, grammar: Grammar | undefined): readonly CodeSpan[] {
  const texts = grammar && segmentTexts(grammar, partsOf(code, grammar));
  return texts ? texts.map((text) => spanOf(text, code)) : [draftSpan(code)];
}

export function codeRowId({ scheme, code }: Pick<Code, 'scheme' | 'code'>): string {
  return `${scheme}/${code}`;
}

function editOf({ scheme, code, version, title, message, httpStatus, httpStatusFrom }: Code): CodeRowEdit {
  const own = httpStatusFrom === 'code' ? httpStatus : null;
  return { scheme, code, version, title, message, httpStatus: own };
}

/** A part of a code, with what its value stands for. */
function spanOf({ kind, role, text, label }: SegmentText, code: Code): CodeSpan {
  if (kind === 'prefix') return { kind, role, text, label, meaning: code.prefixTitle };
  if (kind === 'category' && role === 'identity') {
    return { kind, role, text, label, meaning: code.categoryLabel };
  }
  return kind === 'literal' ? { kind, role, text } : { kind, role, text, label };
}
