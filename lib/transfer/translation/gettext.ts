import { formatFlag } from './gettext-flag';
import { gettextManner, gettextWriting, sourceCategories, targetCategories } from './gettext-manner';
import { gettextPlurals } from './gettext-plurals';
import { tellText } from './stored-text';
import {
  entryKey,
  type FileContext,
  type TranslationEntry,
  type TranslationWriter,
} from './translation-entry';

/**
 * GNU gettext PO: the context is `scheme:code`, the id the default message. What is not approved, or outdated, is fuzzy:
 * programs do not show it. Comments of a translator keep what PO does not say: `errdex-state`, `errdex-text`…
 */
export const writeGettext: TranslationWriter = async function* (batches, file) {
  yield header(file);
  for await (const entries of batches) yield entries.map((entry) => poEntry(entry, file)).join('');
};

function header({ locale, sourceLocale }: FileContext): string {
  const plurals = gettextPlurals(locale);
  const fields = [
    'Project-Id-Version: errdex',
    `Language: ${(locale ?? '').replaceAll('-', '_')}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=UTF-8',
    'Content-Transfer-Encoding: 8bit',
    ...(plurals === null
      ? []
      : [`Plural-Forms: nplurals=${plurals.categories.length}; plural=(${plurals.expression});`]),
    `X-Source-Language: ${sourceLocale}`,
  ];
  return `msgid ""\nmsgstr ""\n${fields.map((field) => `${poString(`${field}\n`)}\n`).join('')}`;
}

function poEntry(entry: TranslationEntry, file: FileContext): string {
  const { scheme, code, text, state, outdated, description } = entry;
  const style = file.styleOf(scheme);
  const source = entry.source ?? code;
  const writing = gettextWriting(style, [
    { text: source, locale: file.sourceLocale },
    ...(text === null ? [] : [{ text, locale: file.locale }]),
  ]);
  const first = gettextManner(writing, sourceCategories, null).say(style, source)[0] ?? '';
  const original = tellText(gettextManner(writing, sourceCategories, first), style, source);
  const [id = '', plural] = original.said;
  const categories = targetCategories(file.locale);
  const translated = text === null ? null : tellText(gettextManner(writing, categories, id), style, text);
  const texts = translated?.said ?? (plural === undefined ? [''] : categories.map(() => ''));

  const stateLine = state === null ? [] : [`errdex-state: ${state}${outdated === true ? ', outdated' : ''}`];
  const sourceLine = entry.source === null ? [null] : original.beside === null ? [] : [original.beside];
  const fuzzy = text !== null && state !== null && (state !== 'approved' || outdated === true);
  const flags = [
    ...(fuzzy ? ['fuzzy'] : []),
    formatFlag(writing.writing, [...original.said, ...(translated?.said ?? [])]) ?? '',
  ].filter((flag) => flag !== '');
  return [
    '',
    ...stateLine.map((line) => `# ${line}`),
    ...sourceLine.map((line) => `# errdex-source: ${JSON.stringify(line)}`),
    ...(plural === undefined ? [] : [`# errdex-count: ${writing.counts}`]),
    ...(translated?.beside == null ? [] : [`# errdex-text: ${JSON.stringify(translated.beside)}`]),
    ...(description === null ? [] : description.split('\n').map((line) => `#. ${commentLine(line)}`)),
    ...(flags.length === 0 ? [] : [`#, ${flags.join(', ')}`]),
    `msgctxt ${poString(entryKey(entry))}`,
    `msgid ${poString(id)}`,
    ...(plural === undefined
      ? [`msgstr ${poString(texts[0] ?? '')}`]
      : [
          `msgid_plural ${poString(plural)}`,
          ...texts.map((form, index) => `msgstr[${index}] ${poString(form)}`),
        ]),
    '',
  ].join('\n');
}

/** gettext joins a line that ends in a backslash with the next, in comments too. */
function commentLine(text: string): string {
  return text.replaceAll('\r', '').replace(/\\ *$/, '$& ');
}

const escapes: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function poString(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&').replace(/[\n\r\t]/g, (sign) => escapes[sign] ?? sign)}"`;
}
