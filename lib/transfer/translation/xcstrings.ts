import { jsonMembers } from './json-members';
import { type JsonNode, readJsonTree } from './json-tree';
import { namesIn, piecesOf } from './message-pieces';
import { type PrintfSaid, printfManner } from './printf-manner';
import { storedText, tellText } from './stored-text';
import {
  entryKey,
  type FileContext,
  type ReadEntry,
  readEntryKey,
  type TranslationEntry,
  type TranslationFileState,
  type TranslationReader,
  type TranslationWriter,
  translationFileStates,
} from './translation-entry';

const conversions = { text: '@', count: 'lld' } as const;

/** In a localization, which Xcode leaves alone: what its value and state do not tell. */
const BESIDE = 'errdex';

/** Apple string catalogs: `String(localized: "payments:PAY_001")`, all languages in one file. */
export const writeXcstrings: TranslationWriter = async function* (batches, file) {
  yield `{\n  "sourceLanguage" : ${JSON.stringify(file.sourceLocale)},\n  "strings" : {`;
  let before = '';
  let group: TranslationEntry[] = [];
  const written = () => {
    const [first] = group;
    if (first === undefined) return '';
    const text = JSON.stringify(stringOf(first, group, file), null, 2).replaceAll('\n', '\n    ');
    const piece = `${before}\n    ${JSON.stringify(entryKey(first))} : ${text}`;
    before = ',';
    return piece;
  };
  for await (const entries of batches) {
    let piece = '';
    for (const entry of entries) {
      if (group[0] !== undefined && entryKey(group[0]) !== entryKey(entry)) {
        piece += written();
        group = [];
      }
      group.push(entry);
    }
    yield piece;
  }
  yield `${written()}\n  },\n  "version" : "1.0"\n}\n`;
};

function stringOf(first: TranslationEntry, entries: readonly TranslationEntry[], file: FileContext) {
  const style = file.styleOf(first.scheme);
  const order = style === 'icu' ? namesIn(piecesOf(style, first.source ?? '')) : [];
  const localization = (locale: string, text: string, entry: TranslationEntry | null) => {
    const { said, beside } = tellText(printfManner(conversions, locale, order), style, text);
    const state = appleState(entry);
    const besides = {
      ...(beside === null ? {} : { text: beside }),
      ...(said.parameters.length === 0 ? {} : { parameters: said.parameters.join(' ') }),
      ...(entry === null || entry.state === null ? {} : { state: entry.state }),
      ...(entry?.outdated === true ? { outdated: 'yes' } : {}),
    };
    return { ...wrapped(said, state), ...(Object.keys(besides).length === 0 ? {} : { [BESIDE]: besides }) };
  };
  return {
    ...(first.description === null ? {} : { comment: first.description }),
    extractionState: 'manual',
    localizations: Object.fromEntries([
      ...(first.source === null
        ? []
        : [[file.sourceLocale, localization(file.sourceLocale, first.source, null)]]),
      ...entries.flatMap((entry) =>
        entry.text === null ? [] : [[entry.locale, localization(entry.locale, entry.text, entry)]],
      ),
    ]),
  };
}

type AppleState = 'new' | 'needs_review' | 'translated';

/** Of the default message, which needs no translation, and of a text that nothing is known of: as if it were done. */
function appleState(entry: Pick<TranslationEntry, 'state' | 'outdated'> | null): AppleState {
  switch (entry?.state) {
    case 'missing':
    case 'draft':
      return 'new';
    case 'needs-review':
    case 'rejected':
      return 'needs_review';
    default:
      return entry?.outdated === true ? 'needs_review' : 'translated';
  }
}

function wrapped({ texts }: PrintfSaid, state: AppleState) {
  const unit = (value: string) => ({ stringUnit: { state, value } });
  const [[category, only] = ['', '']] = texts;
  if (category === '') return unit(only);
  return { variations: { plural: Object.fromEntries(texts.map(([name, text]) => [name, unit(text)])) } };
}

export const readXcstrings: TranslationReader = (source, file) => {
  const { at, objectOf, textOf, place } = jsonMembers(source);
  const members = (node: JsonNode | undefined) =>
    node === undefined ? new Map<string, JsonNode>() : objectOf(node);
  const optional = (node: JsonNode | undefined) => (node === undefined ? null : textOf(node));
  const root = objectOf(readJsonTree(source));
  const sourceLocale = optional(root.get('sourceLanguage')) ?? file.sourceLocale;

  const unitOf = (node: JsonNode) => {
    const unit = members(objectOf(node).get('stringUnit'));
    const value = unit.get('value');
    if (value === undefined) throw at(node);
    return { value: textOf(value), state: optional(unit.get('state')) };
  };
  const unitsOf = (node: JsonNode) => {
    const plural = members(objectOf(node).get('variations')).get('plural');
    if (plural === undefined) return [['', unitOf(node)] as const];
    return [...objectOf(plural)].map(([category, form]) => [category, unitOf(form)] as const);
  };
  const localizationOf = (node: JsonNode, locale: string, scheme: string) => {
    const units = unitsOf(node);
    const beside = members(objectOf(node).get(BESIDE));
    const parameters = optional(beside.get('parameters'))?.split(' ') ?? [];
    const said = { texts: units.map(([category, { value }]) => [category, value] as const), parameters };
    const manner = printfManner(conversions, locale, parameters);
    return {
      text: storedText(manner, file.styleOf(scheme), said, optional(beside.get('text'))),
      ...stateOf(units[0]?.[1].state ?? null, optional(beside.get('state')), beside.has('outdated')),
    };
  };

  return [...members(root.get('strings'))].flatMap(([key, node]): ReadEntry[] => {
    const string = objectOf(node);
    const localizations = members(string.get('localizations'));
    const name = readEntryKey(key);
    if (name === null) throw at(node, 'key');
    const original = localizations.get(sourceLocale);
    const common = {
      ...name,
      source: original === undefined ? null : localizationOf(original, sourceLocale, name.scheme).text,
      description: optional(string.get('comment')),
    };
    return [...localizations].flatMap(([locale, localization]) =>
      locale === sourceLocale
        ? []
        : [
            {
              ...common,
              locale,
              ...localizationOf(localization, locale, name.scheme),
              place: place(localization),
            },
          ],
    );
  });
};

/** What stands beside counts as long as nobody changed the state that Xcode shows. */
function stateOf(shown: string | null, beside: string | null, isOutdated: boolean) {
  const known = translationFileStates.find((state) => state === beside);
  if (known !== undefined && appleState({ state: known, outdated: isOutdated }) === shown) {
    return { state: known, outdated: isOutdated };
  }
  const states: Readonly<Record<string, TranslationFileState>> = {
    new: 'draft',
    needs_review: 'needs-review',
  };
  const state = shown !== null && Object.hasOwn(states, shown) ? (states[shown] ?? null) : null;
  return { state, outdated: state === null ? null : false };
}
