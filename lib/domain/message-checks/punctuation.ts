/** What can end a sentence or a part of one. */
export type EndingKind =
  | 'none'
  | 'stop'
  | 'question'
  | 'exclamation'
  | 'colon'
  | 'semicolon'
  | 'comma'
  | 'ellipsis';

type Marks = Readonly<Partial<Record<EndingKind, readonly string[]>>>;

/** Of each kind the marks that are right, the usual one first. */
const latin: Marks = {
  none: [''],
  stop: ['.'],
  question: ['?'],
  exclamation: ['!'],
  colon: [':'],
  semicolon: [';'],
  comma: [','],
  ellipsis: ['…', '...'],
};

/** Full width, after Japanese and Chinese text: JIS X 4051, GB/T 15834-2011. */
const fullWidth: Marks = {
  stop: ['。', '．', '｡'],
  question: ['？'],
  exclamation: ['！'],
  colon: ['：'],
  semicolon: ['；'],
  comma: ['，', '、'],
  ellipsis: ['……', '…', '...', '。。。', '⋯⋯'],
};
const danda: Marks = { stop: ['।'] };
const arabic: Marks = { question: ['؟'], semicolon: ['؛'], comma: ['،'] };
/** Thai and Lao end a sentence with a space or nothing. */
const unmarked: Marks = { stop: [''], question: ['?', ''], exclamation: ['!', ''] };
const ethiopic: Marks = {
  stop: ['።'],
  question: ['?', '፧'],
  colon: ['፦', '፡', ':'],
  semicolon: ['፤'],
  comma: ['፣'],
};

/** By language; where one is not here it writes as Latin does. Unicode Standard, chapter 6.2 and those of the scripts. */
const manners = new Map<string, Marks>([
  ['ja', { ...fullWidth, comma: ['、', '，'] }],
  ...['zh', 'yue'].map((language) => [language, fullWidth] as const),
  ...['hi', 'bn', 'as', 'ne', 'pa', 'or', 'mai', 'bho', 'sa'].map((language) => [language, danda] as const),
  ...['ar', 'fa', 'ps', 'ckb', 'ug', 'sd'].map((language) => [language, arabic] as const),
  ['ur', { ...arabic, stop: ['۔'] }],
  ['el', { question: [';', '\u037E'], semicolon: ['·', '\u0387'] }],
  ['hy', { stop: ['։'], question: ['։', ''], exclamation: ['։', ''], colon: ['՝', '․', ':'] }],
  ['th', unmarked],
  ['lo', unmarked],
  ['km', { stop: ['។'], colon: ['៖', ':'] }],
  ['my', { stop: ['။'] }],
  ['bo', { stop: ['།'] }],
  ['dz', { stop: ['།'] }],
  ['am', ethiopic],
  ['ti', ethiopic],
]);

/** The marks that are right for a kind of ending in a language, the usual one first; `''` where none is. */
export function marksFor(language: string, kind: EndingKind): readonly string[] {
  return manners.get(language)?.[kind] ?? latin[kind] ?? [''];
}

const kinds = new Map<string, EndingKind>([
  ...[...'.。．｡।։۔።။។།'].map((mark) => [mark, 'stop'] as const),
  ...[...'?？؟፧՞'].map((mark) => [mark, 'question'] as const),
  ...[...'!！՜'].map((mark) => [mark, 'exclamation'] as const),
  ...[...':：፦៖՝'].map((mark) => [mark, 'colon'] as const),
  ...[...';；؛፤'].map((mark) => [mark, 'semicolon'] as const),
  ...[...',，、،፣'].map((mark) => [mark, 'comma'] as const),
  ...[...'…⋯'].map((mark) => [mark, 'ellipsis'] as const),
]);

/** Stand after the mark in some languages and before it in others, so they are looked past. */
const closing = /[\s\u200E\u200F\u061C)\]）］」』】》〉"'”’»›“‘`]/u;

export type Ending = {
  readonly kind: EndingKind;
  readonly mark: string;
  readonly start: number;
  readonly end: number;
};

/** How a text ends: the mark, what it means in the language, and where it stands; brackets and quotes looked past. */
export function endingOf(text: string, language: string): Ending {
  let end = text.length;
  while (end > 0 && closing.test(text.charAt(end - 1))) end--;
  const dots = /(?:\.{3,}|。{3,}|[…⋯]+)$/u.exec(text.slice(Math.max(0, end - 12), end));
  if (dots !== null) return { kind: 'ellipsis', mark: dots[0], start: end - dots[0].length, end };
  const mark = text.charAt(end - 1);
  const kind = kindOf(mark, language);
  return kind === 'none' ? { kind, mark: '', start: end, end } : { kind, mark, start: end - 1, end };
}

function kindOf(mark: string, language: string): EndingKind {
  if (language === 'el' && (mark === ';' || mark === '\u037E')) return 'question';
  if (language === 'el' && (mark === '·' || mark === '\u0387')) return 'semicolon';
  return kinds.get(mark) ?? 'none';
}
