import { jsonMembers } from './json-members';
import { type JsonNode, readJsonTree } from './json-tree';
import type { EntryBatches, FileContext, ReadEntry, TranslationEntry } from './translation-entry';
import type { FilePlace } from './unreadable-file';

/**
 * JSON with an object for each scheme, in it a text for each key: `{"payments": {"PAY_001": "…"}}`. What stands beside
 * texts is in an object of its own after them; no scheme is called so, since a slug has no `@`.
 */
const BESIDE = '@errdex';

/** Keys of the file for one entry, each with its text; and the stored text, under the first of them. */
export type NestedTexts = {
  readonly texts: readonly (readonly [key: string, text: string])[];
  readonly beside: string | null;
};

/** @param textsOf what the file says of an entry that is translated; entries come ordered by scheme */
export async function* writeNestedJson(
  batches: EntryBatches,
  textsOf: (entry: TranslationEntry & { readonly text: string }) => NestedTexts,
): AsyncGenerator<string> {
  const beside = new Map<string, [string, string][]>();
  let scheme: string | null = null;
  let piece = '{';
  for await (const entries of batches) {
    for (const entry of entries) {
      if (entry.text === null) continue;
      const { texts, beside: stored } = textsOf({ ...entry, text: entry.text });
      for (const [index, [key, text]] of texts.entries()) {
        if (entry.scheme === scheme) piece += ',';
        else piece += `${scheme === null ? '' : '\n  },'}\n  ${JSON.stringify(entry.scheme)}: {`;
        scheme = entry.scheme;
        piece += `\n    ${JSON.stringify(key)}: ${JSON.stringify(text)}`;
        if (index === 0 && stored !== null) {
          const known = beside.get(scheme);
          if (known === undefined) beside.set(scheme, [[key, stored]]);
          else known.push([key, stored]);
        }
      }
    }
    yield piece;
    piece = '';
  }
  if (scheme !== null) piece += '\n  }';
  if (beside.size > 0) {
    const stored = Object.fromEntries([...beside].map(([name, texts]) => [name, Object.fromEntries(texts)]));
    piece += `,\n  ${JSON.stringify(BESIDE)}: ${JSON.stringify(stored, null, 2).replaceAll('\n', '\n  ')}`;
  }
  yield `${piece}${scheme === null ? '' : '\n'}}\n`;
}

type PlacedText = { readonly text: string; readonly place: FilePlace };

/** What a file says under a scheme: texts by key, in order, and stored texts by key. */
export type NestedScheme = {
  readonly scheme: string;
  readonly texts: ReadonlyMap<string, PlacedText>;
  readonly beside: ReadonlyMap<string, string>;
};

export function readNestedJson(source: string): readonly NestedScheme[] {
  const { objectOf, textOf, place } = jsonMembers(source);
  const root = objectOf(readJsonTree(source));
  const textsOf = (members: ReturnType<typeof objectOf>) =>
    new Map([...members].map(([key, node]) => [key, textOf(node)]));
  const stored = root.get(BESIDE);
  const besides = stored === undefined ? new Map<string, JsonNode>() : objectOf(stored);
  return [...root].flatMap(([scheme, node]) => {
    if (scheme === BESIDE) return [];
    const beside = besides.get(scheme);
    return [
      {
        scheme,
        texts: new Map(
          [...objectOf(node)].map(([key, node]) => [key, { text: textOf(node), place: place(node) }]),
        ),
        beside: beside === undefined ? new Map<string, string>() : textsOf(objectOf(beside)),
      },
    ];
  });
}

/** An entry of a format that holds texts and nothing else. */
export function textOnly(
  { locale }: FileContext,
  entry: Pick<ReadEntry, 'scheme' | 'code' | 'text' | 'place'>,
): ReadEntry {
  return { ...entry, locale: locale ?? '', source: null, state: null, outdated: null, description: null };
}
