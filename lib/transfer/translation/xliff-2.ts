import { type Placeholder, protectPlaceholders } from './protected-text';
import {
  type FileContext,
  type ReadEntry,
  type TranslationEntry,
  type TranslationFileState,
  type TranslationReader,
  type TranslationWriter,
  translationFileStates,
} from './translation-entry';
import { UnreadableFile } from './unreadable-file';
import { elementsOf, readXml, textOf, type XmlElement, xmlAttribute, xmlText } from './xml';

/** That of 2.0, which 2.1 kept. */
const NAMESPACE = 'urn:oasis:names:tc:xliff:document:2.0';

/**
 * OASIS XLIFF 2.1: a file element for each scheme, messages as they are stored with their placeholders in `ph`. What the
 * four states do not tell apart stands in `subState` (`errdex:rejected`, `errdex:approved-outdated`).
 */
export const writeXliff2: TranslationWriter = async function* (batches, file) {
  let scheme: string | null = null;
  let files = 0;
  let units = 0;
  const languages = xmlAttribute('srcLang', file.sourceLocale) + xmlAttribute('trgLang', file.locale);
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<xliff xmlns="${NAMESPACE}" version="2.1"${languages}>\n`;
  for await (const entries of batches) {
    let piece = '';
    for (const entry of entries) {
      if (entry.scheme !== scheme) {
        files += 1;
        piece += `${scheme === null ? '' : fileEnd}  <file id="f${files}"${xmlAttribute('original', entry.scheme)}>\n`;
      }
      scheme = entry.scheme;
      units += 1;
      piece += unit(entry, `u${units}`, file);
    }
    yield piece;
  }
  // A file has to have something in it.
  yield `${scheme === null ? '  <file id="f1">\n    <group id="g1"/>\n' : ''}${fileEnd}</xliff>\n`;
};

const fileEnd = '  </file>\n';

/** An id is a name token, which a code need not be: the code is the name. */
function unit(entry: TranslationEntry, id: string, file: FileContext): string {
  const { code, source, text, description } = entry;
  const [sourceParts = [], targetParts = []] = protectPlaceholders(file.styleOf(entry.scheme), [
    source ?? '',
    text ?? '',
  ]);
  const written = [...sourceParts, ...targetParts].flatMap((part) =>
    typeof part === 'string' ? [] : [part.written],
  );
  const data = new Map([...new Set(written)].map((one, index) => [one, `d${index + 1}`]));
  const lines = [
    description === null ? '' : `<notes><note category="description">${xmlText(description)}</note></notes>`,
    data.size === 0
      ? ''
      : `<originalData>${[...data].map(([one, name]) => `<data id="${name}">${xmlText(one)}</data>`).join('')}</originalData>`,
    `<segment${stateAttributes(entry)}>`,
    `  <source>${inline(sourceParts, data)}</source>`,
    text === null ? '' : `  <target>${inline(targetParts, data)}</target>`,
    '</segment>',
  ];
  const inner = lines.filter((line) => line !== '').map((line) => `      ${line}\n`);
  return `    <unit id="${id}"${xmlAttribute('name', code)} xml:space="preserve">\n${inner.join('')}    </unit>\n`;
}

function inline(parts: readonly (string | Placeholder)[], data: ReadonlyMap<string, string>): string {
  return parts
    .map((part) =>
      typeof part === 'string'
        ? xmlText(part)
        : `<ph id="p${part.id}"${xmlAttribute('dataRef', data.get(part.written) ?? null)}${xmlAttribute('disp', part.written)}/>`,
    )
    .join('');
}

const xliffStates: Record<TranslationFileState, string> = {
  missing: 'initial',
  draft: 'initial',
  rejected: 'initial',
  'needs-review': 'translated',
  approved: 'final',
};

function stateAttributes({ state, outdated }: TranslationEntry): string {
  if (state === null || state === 'missing') return '';
  return ` state="${xliffStates[state]}" subState="errdex:${state}${outdated === true ? '-outdated' : ''}"`;
}

export const readXliff2: TranslationReader = (text, file) => {
  const root = readXml(text);
  if (root.name !== 'xliff' || root.uri !== NAMESPACE) throw new UnreadableFile('structure', root.place);
  const locale = root.attributes.get('trgLang') ?? file.locale ?? '';
  return elementsOf(root, 'file').flatMap((element) =>
    unitsIn(element).map((unit) => readUnit(unit, element.attributes.get('original') ?? '', locale)),
  );
};

function unitsIn(element: XmlElement): readonly XmlElement[] {
  return elementsOf(element).flatMap((child) =>
    child.name === 'unit' ? [child] : child.name === 'group' ? unitsIn(child) : [],
  );
}

/** A program may have divided a unit into segments, with `ignorable` between them. */
function readUnit(unit: XmlElement, scheme: string, locale: string): ReadEntry {
  const code = unit.attributes.get('name') ?? '';
  if (scheme === '' || code === '') throw new UnreadableFile('key', unit.place);
  const data = new Map(
    elementsOf(unit, 'originalData')
      .flatMap((all) => elementsOf(all, 'data'))
      .map((one) => [one.attributes.get('id') ?? '', storedText(one, new Map())]),
  );
  const parts = elementsOf(unit).filter(({ name }) => name === 'segment' || name === 'ignorable');
  const said = (name: 'source' | 'target') =>
    parts
      .flatMap((part) => elementsOf(part, name))
      .map((element) => storedText(element, data))
      .join('');
  const text = said('target');
  const states = parts.filter(({ name }) => name === 'segment').map(readState);
  const { state, outdated } =
    text === ''
      ? { state: 'missing' as const, outdated: false }
      : (states.find((one) => states.every((other) => rank(one) <= rank(other))) ?? {
          state: null,
          outdated: null,
        });
  const notes = elementsOf(unit, 'notes')
    .flatMap((all) => elementsOf(all, 'note'))
    .filter(({ attributes }) => attributes.get('category') === 'description');
  return {
    scheme,
    code,
    locale,
    source: said('source'),
    text,
    state,
    outdated,
    description: notes.length === 0 ? null : notes.map(textOf).join('\n'),
    place: unit.place,
  };
}

type SegmentState = { readonly state: TranslationFileState | null; readonly outdated: boolean | null };

function rank({ state }: SegmentState): number {
  return state === null ? -1 : translationFileStates.indexOf(state === 'rejected' ? 'draft' : state);
}

/** `subState` counts as long as nobody changed the state it belongs to. */
function readState({ attributes }: XmlElement): SegmentState {
  const state = attributes.get('state');
  const [, sub = '', outdated] =
    /^errdex:([a-z-]+?)(-outdated)?$/.exec(attributes.get('subState') ?? '') ?? [];
  const known = translationFileStates.find((candidate) => candidate === sub);
  if (known !== undefined && xliffStates[known] === state)
    return { state: known, outdated: outdated !== undefined };
  switch (state) {
    case 'final':
    case 'reviewed':
      return { state: 'approved', outdated: false };
    case 'translated':
      return { state: 'needs-review', outdated: false };
    case 'initial':
      return { state: 'draft', outdated: false };
    default:
      return { state: null, outdated: null };
  }
}

/** Text with the code that its inline elements stand for. */
function storedText(element: XmlElement, data: ReadonlyMap<string, string>): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return child;
      const { name, attributes, place } = child;
      const code = (reference: string, shown: string) => {
        const written = data.get(attributes.get(reference) ?? '') ?? attributes.get(shown);
        if (written === undefined) throw new UnreadableFile('structure', place);
        return written;
      };
      switch (name) {
        case 'ph':
        case 'sc':
        case 'ec':
          return code('dataRef', 'disp');
        case 'pc':
          return code('dataRefStart', 'dispStart') + storedText(child, data) + code('dataRefEnd', 'dispEnd');
        case 'cp':
          return String.fromCodePoint(Number.parseInt(attributes.get('hex') ?? '0', 16) & 0xffff);
        default:
          return storedText(child, data);
      }
    })
    .join('');
}
