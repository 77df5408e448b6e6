import { readMessage } from '@/lib/domain/message/read-message';
import type { CheckedMessage, CheckId } from '@/lib/domain/message-checks/message-check';

/** A text that a check finds fault with, and one that it does not. */
export type CheckExample = {
  readonly style: CheckedMessage['style'];
  readonly locale: string;
  /** The default message, in English; null: the texts are default messages themselves. */
  readonly source: string | null;
  readonly wrong: string;
  readonly right: string;
  readonly glossary?: CheckedMessage['glossary'];
  readonly maxLength?: number;
  /** Parameters that echo user input. */
  readonly echoing?: readonly string[];
};

/** One for each check, from the registries that the portal starts with or as they might grow. */
export const checkExamples: Readonly<Record<CheckId, CheckExample>> = {
  empty: {
    style: 'positional',
    locale: 'ja',
    source: 'Token is invalid or expired',
    wrong: '\u3000',
    right: 'トークンが無効か、有効期限が切れています',
  },
  'too-long': {
    style: 'positional',
    locale: 'de',
    source: 'Rate limit exceeded',
    wrong: 'Die Höchstzahl der Anfragen ist überschritten',
    right: 'Zu viele Anfragen',
    maxLength: 30,
  },
  syntax: {
    style: 'icu',
    locale: 'ja',
    source: 'The value is larger than {limit, number}.',
    wrong: '{limit, 数値} より大きい値です。',
    right: '{limit, number} より大きい値です。',
  },
  'missing-other': {
    style: 'icu',
    locale: 'zh',
    source: 'Less than {limit, plural, one {# character} other {# characters}}.',
    wrong: '内容少于 {limit, plural, =1 {一个字符}}。',
    right: '内容少于 {limit, plural, other {# 个字符}}。',
  },
  'unknown-parameter': {
    style: 'icu',
    locale: 'ja',
    source: 'The value should be of type {expected}.',
    wrong: '{型}（{expected}）型の値でなければなりません。',
    right: '{expected} 型の値でなければなりません。',
  },
  'retyped-parameter': {
    style: 'icu',
    locale: 'pl',
    source: 'Attempts left: {attempts}.',
    wrong:
      '{attempts, plural, one {Pozostała # próba} few {Pozostały # próby} many {Pozostało # prób} other {Pozostało # próby}}.',
    right: 'Pozostałe próby: {attempts}.',
  },
  'missing-parameter': {
    style: 'positional',
    locale: 'zh',
    source: 'Data type of {0} should be {1}.',
    wrong: '{0} 的数据类型不正确。',
    right: '{0} 的数据类型应为 {1}。',
  },
  'missing-plural-category': {
    style: 'icu',
    locale: 'pl',
    source: '{limit, plural, one {# character} other {# characters}} at most.',
    wrong: 'Najwyżej {limit, plural, one {# znak} other {# znaków}}.',
    right: 'Najwyżej {limit, plural, one {# znak} few {# znaki} many {# znaków} other {# znaku}}.',
  },
  'echoes-user-input': {
    style: 'positional',
    locale: 'en',
    source: null,
    wrong: 'Invalid value {0} for parameter {1}. Please provide a valid value.',
    right: 'The value for parameter {1} is invalid. Please provide a valid value.',
    echoing: ['0'],
  },
  'remedy-missing': {
    style: 'positional',
    locale: 'en',
    source: null,
    wrong: 'User is Inactive.',
    right: 'User is Inactive. Please make it active to proceed.',
  },
  'same-as-source': {
    style: 'positional',
    locale: 'de',
    source: 'User is already {0}.',
    wrong: 'User is already {0}.',
    right: 'Der Benutzer ist bereits {0}.',
  },
  'wrong-script': {
    style: 'positional',
    locale: 'zh',
    source: 'Role not found',
    wrong: 'ロールが見つかりません',
    right: '未找到角色',
  },
  'glossary-term': {
    style: 'positional',
    locale: 'ja',
    source: 'Token has expired',
    wrong: '引換券の有効期限が切れています',
    right: 'トークンの有効期限が切れています',
    glossary: [{ term: 'token', translation: 'トークン' }],
  },
  'numbers-differ': {
    style: 'positional',
    locale: 'de',
    source: 'At most 1,000 rows are allowed.',
    wrong: 'Höchstens 1,000 Zeilen sind erlaubt.',
    right: 'Höchstens 1.000 Zeilen sind erlaubt.',
  },
  'end-punctuation': {
    style: 'positional',
    locale: 'ja',
    source: 'Mandatory parameter {0} is missing.',
    wrong: '必須パラメーター {0} がありません.',
    right: '必須パラメーター {0} がありません。',
  },
  'unbalanced-pairs': {
    style: 'positional',
    locale: 'zh',
    source: 'Duplicate external IDs for given idType ({0}) and provider ({1}).',
    wrong: '给定的 idType（{0}）和 provider（{1} 存在重复的外部 ID。',
    right: '给定的 idType（{0}）和 provider（{1}）存在重复的外部 ID。',
  },
  apostrophe: {
    style: 'positional',
    locale: 'fr',
    source: 'Mandatory parameter {0} is empty.',
    wrong: "Le paramètre obligatoire n'a pas de valeur : {0}.",
    right: 'Le paramètre obligatoire n’a pas de valeur : {0}.',
  },
  'unused-branch': {
    style: 'icu',
    locale: 'ja',
    source: 'Over {limit, plural, one {# character} other {# characters}}.',
    wrong: '{limit, plural, one {# 文字} other {# 文字}}を超えています。',
    right: '{limit, plural, other {# 文字}}を超えています。',
  },
  html: {
    style: 'positional',
    locale: 'zh',
    source: 'Invalid property {0}.',
    wrong: '属性 <b>{0}</b> 无效。',
    right: '属性 {0} 无效。',
  },
  'outer-space': {
    style: 'positional',
    locale: 'ja',
    source: 'Invalid OTP.',
    wrong: 'OTP が正しくありません。 ',
    right: 'OTP が正しくありません。',
  },
  'double-space': {
    style: 'positional',
    locale: 'de',
    source: 'No framework found.',
    wrong: 'Kein  Framework gefunden.',
    right: 'Kein Framework gefunden.',
  },
  'invisible-character': {
    style: 'positional',
    locale: 'de',
    source: 'Role not found',
    wrong: 'Rolle nicht ge\u00ADfunden',
    right: 'Rolle nicht gefunden',
  },
  'bidi-controls': {
    style: 'positional',
    locale: 'ar',
    source: 'Unsupported field {0}.',
    wrong: 'الحقل \u2068{0} غير مدعوم.',
    right: 'الحقل \u2068{0}\u2069 غير مدعوم.',
  },
  'mixed-scripts': {
    style: 'positional',
    locale: 'ru',
    source: 'Invalid token',
    wrong: 'Недействительный тoкeн',
    right: 'Недействительный токен',
  },
};

/** One text of an example as the checks get it. */
export function exampleMessage(example: CheckExample, text: string): CheckedMessage {
  const { style, locale, source, glossary = [], maxLength = null, echoing = [] } = example;
  const read = readMessage(style, source ?? text);
  const parameters = read.ok ? read.value.parameters : [];
  const there = readMessage(style, text);
  const names = there.ok ? there.value.parameters.map(({ name }) => name) : [];
  return {
    style,
    text,
    locale,
    source: source === null ? null : { text: source, parameters },
    notes: echoing.filter((name) => names.includes(name)).map((name) => ({ name, echoesUserInput: true })),
    action: null,
    maxLength,
    glossary,
  };
}
