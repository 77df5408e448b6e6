import { androidText, readAndroidText } from './android-text';
import { namesIn, piecesOf } from './message-pieces';
import { type PrintfSaid, printfManner } from './printf-manner';
import { storedText, tellText } from './stored-text';
import {
  entryKey,
  type FileContext,
  type ReadEntry,
  readEntryKey,
  type TranslationEntry,
  type TranslationReader,
  type TranslationWriter,
} from './translation-entry';
import { UnreadableFile } from './unreadable-file';
import { elementsOf, readXml, type XmlElement, xmlAttribute, xmlText } from './xml';

/** Attributes of ours, which Android leaves alone: the stored text, and the names of parameters by position. */
const OURS = 'urn:errdex:android';
const TOOLS = 'http://schemas.android.com/tools';

const conversions = { text: 's', count: 'd' } as const;

/** Android string resources, `strings.xml`: `R.string.payments_PAY_001`, and plurals where a number divides the message. */
export const writeAndroid: TranslationWriter = async function* (batches, file) {
  const attributes = xmlAttribute('tools:locale', file.locale);
  yield '<?xml version="1.0" encoding="utf-8"?>\n';
  yield `<resources xmlns:tools="${TOOLS}" xmlns:errdex="${OURS}"${attributes}>\n`;
  for await (const entries of batches) {
    yield entries.map((entry) => (entry.text === null ? '' : resource(entry, entry.text, file))).join('');
  }
  yield '</resources>\n';
};

function resource(entry: TranslationEntry, text: string, file: FileContext): string {
  const style = file.styleOf(entry.scheme);
  const order = style === 'icu' ? namesIn(piecesOf(style, entry.source ?? '')) : [];
  const { said, beside } = tellText(printfManner(conversions, file.locale, order), style, text);
  const attributes = [
    xmlAttribute('name', resourceName(entryKey(entry, '.'))),
    xmlAttribute('errdex:parameters', said.parameters.length === 0 ? null : said.parameters.join(' ')),
    xmlAttribute('errdex:text', beside),
  ].join('');
  const [[category, only] = ['', '']] = said.texts;
  if (category !== '') {
    const items = said.texts.map(
      ([quantity, form]) => `        <item quantity="${quantity}">${xmlText(androidText(form))}</item>\n`,
    );
    return `    <plurals${attributes}>\n${items.join('')}    </plurals>\n`;
  }
  // Else aapt takes percent signs of a text without parameters for parameters without a position.
  const formatted = only.includes('%') && !/%\d+\$/.test(only) ? ' formatted="false"' : '';
  return `    <string${attributes}${formatted}>${xmlText(androidText(only))}</string>\n`;
}

/** A name is a Java identifier with dots; other signs become `__2a__`, and so does what would look like that. */
function resourceName(key: string): string {
  return key.replace(/^\d|[^A-Za-z0-9_.]|_(?=_)/gu, (sign) => `__${sign.codePointAt(0)?.toString(16)}__`);
}

function readResourceName(name: string): string {
  return name.replace(/__([0-9a-f]{1,5})__/g, (_, hex: string) =>
    String.fromCodePoint(Number.parseInt(hex, 16)),
  );
}

export const readAndroid: TranslationReader = (text, file) => {
  const root = readXml(text);
  if (root.name !== 'resources') throw new UnreadableFile('structure', root.place);
  const locale = root.attributes.get(`{${TOOLS}}locale`) ?? file.locale;
  return elementsOf(root).map((element) => readResource(element, locale ?? '', file));
};

function readResource(element: XmlElement, locale: string, file: FileContext): ReadEntry {
  const key = readEntryKey(readResourceName(element.attributes.get('name') ?? ''), '.');
  if (key === null) throw new UnreadableFile('key', element.place);
  const parameters = element.attributes.get(`{${OURS}}parameters`)?.split(' ') ?? [];
  const said: PrintfSaid = { texts: textsOf(element), parameters };
  const beside = element.attributes.get(`{${OURS}}text`) ?? null;
  return {
    ...key,
    locale,
    source: null,
    text: storedText(printfManner(conversions, locale, parameters), file.styleOf(key.scheme), said, beside),
    state: null,
    outdated: null,
    description: null,
    place: element.place,
  };
}

function textsOf(element: XmlElement): PrintfSaid['texts'] {
  if (element.name === 'string') return [['', readAndroidText(element)]];
  if (element.name !== 'plurals') throw new UnreadableFile('structure', element.place);
  return elementsOf(element, 'item').map((item) => {
    const quantity = item.attributes.get('quantity');
    if (quantity === undefined) throw new UnreadableFile('structure', item.place);
    return [quantity, readAndroidText(item)];
  });
}
