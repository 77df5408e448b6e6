import { type Placeholder, protectPlaceholders } from './protected-text';
import type {
  FileContext,
  ReadEntry,
  TranslationEntry,
  TranslationFileState,
  TranslationReader,
  TranslationWriter,
} from './translation-entry';
import { UnreadableFile } from './unreadable-file';
import { elementsOf, readXml, textOf, type XmlElement, xmlAttribute, xmlText } from './xml';

const NAMESPACE = 'urn:oasis:names:tc:xliff:document:1.2';
const OUTDATED = 'x-errdex-outdated';

/** OASIS XLIFF 1.2: a file element for each scheme, messages as they are stored with their placeholders in `ph`. */
export const writeXliff1: TranslationWriter = async function* (batches, file) {
  let scheme: string | null = null;
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<xliff xmlns="${NAMESPACE}" version="1.2">\n`;
  for await (const entries of batches) {
    let piece = '';
    for (const entry of entries) {
      if (entry.scheme !== scheme) piece += (scheme === null ? '' : fileEnd) + fileStart(entry.scheme, file);
      scheme = entry.scheme;
      piece += unit(entry, file);
    }
    yield piece;
  }
  yield `${scheme === null ? fileStart('none', file) : ''}${fileEnd}</xliff>\n`;
};

const fileEnd = '    </body>\n  </file>\n';

function fileStart(scheme: string, { locale, sourceLocale }: FileContext): string {
  const attributes = [
    xmlAttribute('original', scheme),
    xmlAttribute('source-language', sourceLocale),
    xmlAttribute('target-language', locale),
  ];
  return `  <file${attributes.join('')} datatype="plaintext">\n    <body>\n`;
}

function unit(entry: TranslationEntry, file: FileContext): string {
  const { code, source, text, state, outdated, description } = entry;
  const [sourceParts = [], targetParts = []] = protectPlaceholders(file.styleOf(entry.scheme), [
    source ?? '',
    text ?? '',
  ]);
  const approved = state === null ? null : state === 'approved' ? 'yes' : 'no';
  const lines = [
    `<source>${inline(sourceParts)}</source>`,
    text === null ? '' : `<target${stateAttributes(state)}>${inline(targetParts)}</target>`,
    description === null ? '' : `<note from="registry">${xmlText(description)}</note>`,
    outdated !== true
      ? ''
      : `<context-group purpose="information"><context context-type="${OUTDATED}">yes</context></context-group>`,
  ];
  const attributes = xmlAttribute('id', code) + xmlAttribute('approved', approved);
  const inner = lines.filter((line) => line !== '').map((line) => `        ${line}\n`);
  return `      <trans-unit${attributes} xml:space="preserve">\n${inner.join('')}      </trans-unit>\n`;
}

function inline(parts: readonly (string | Placeholder)[]): string {
  return parts
    .map((part) =>
      typeof part === 'string' ? xmlText(part) : `<ph id="${part.id}">${xmlText(part.written)}</ph>`,
    )
    .join('');
}

function stateAttributes(state: TranslationFileState | null): string {
  switch (state) {
    case null:
    case 'missing':
      return '';
    case 'draft':
      return ' state="new"';
    case 'needs-review':
      return ' state="needs-review-translation"';
    case 'approved':
      return ' state="signed-off"';
    case 'rejected':
      return ' state="needs-translation" state-qualifier="rejected-inaccurate"';
    default: {
      const unknown: never = state;
      return unknown;
    }
  }
}

export const readXliff1: TranslationReader = (text, file) => {
  const root = readXml(text);
  if (root.name !== 'xliff' || root.uri !== NAMESPACE) throw new UnreadableFile('structure', root.place);
  return elementsOf(root, 'file').flatMap((element) => {
    const scheme = element.attributes.get('original') ?? '';
    const locale = element.attributes.get('target-language') ?? file.locale ?? '';
    return elementsOf(element, 'body')
      .flatMap(unitsIn)
      .map((unit) => readUnit(unit, scheme, locale));
  });
};

function unitsIn(element: XmlElement): readonly XmlElement[] {
  return elementsOf(element).flatMap((child) =>
    child.name === 'trans-unit' ? [child] : child.name === 'group' ? unitsIn(child) : [],
  );
}

function readUnit(unit: XmlElement, scheme: string, locale: string): ReadEntry {
  const code = unit.attributes.get('id') ?? '';
  if (scheme === '' || code === '') throw new UnreadableFile('key', unit.place);
  const [source] = elementsOf(unit, 'source');
  const [target] = elementsOf(unit, 'target');
  const text = target === undefined ? '' : storedText(target);
  const state = text === '' ? 'missing' : readState(unit, target);
  const contexts = elementsOf(unit, 'context-group').flatMap((group) => elementsOf(group, 'context'));
  const notes = elementsOf(unit, 'note').filter(({ attributes }) => attributes.get('from') === 'registry');
  return {
    scheme,
    code,
    locale,
    source: source === undefined ? null : storedText(source),
    text,
    state,
    outdated:
      state === null ? null : contexts.some(({ attributes }) => attributes.get('context-type') === OUTDATED),
    description: notes.length === 0 ? null : notes.map(textOf).join('\n'),
    place: unit.place,
  };
}

/** Text with the code that its inline elements stand for; an empty one says it in `equiv-text`. */
function storedText(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return child;
      if (!/^(x|bx|ex)$/.test(child.name)) return storedText(child);
      const code = child.attributes.get('equiv-text');
      if (code === undefined) throw new UnreadableFile('structure', child.place);
      return code;
    })
    .join('');
}

function readState(unit: XmlElement, target: XmlElement | undefined): TranslationFileState | null {
  const state = target?.attributes.get('state');
  switch (state) {
    case undefined:
      return unit.attributes.get('approved') === 'yes' ? 'approved' : null;
    case 'final':
    case 'signed-off':
      return 'approved';
    case 'translated':
    case 'needs-review-translation':
    case 'needs-review-adaptation':
    case 'needs-review-l10n':
      return 'needs-review';
    case 'new':
    case 'needs-adaptation':
    case 'needs-l10n':
      return 'draft';
    case 'needs-translation':
      return target?.attributes.get('state-qualifier')?.startsWith('rejected-') ? 'rejected' : 'draft';
    default:
      return null;
  }
}
