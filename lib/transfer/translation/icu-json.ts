import { plainIcu } from './icu-manner';
import { jsonMembers } from './json-members';
import { type JsonNode, readJsonTree } from './json-tree';
import { textOnly } from './nested-json';
import { storedText, tellText } from './stored-text';
import { entryKey, readEntryKey, type TranslationReader, type TranslationWriter } from './translation-entry';

/** Where the stored text of a key stands, when the ICU message does not tell it: `"payments:PAY_001@errdex"`. */
const BESIDE = '@errdex';

/** One object of ICU messages by `scheme:code`, as react-intl and other ICU readers load it. */
export const writeIcuJson: TranslationWriter = async function* (batches, file) {
  let before = '{';
  for await (const entries of batches) {
    let piece = '';
    for (const entry of entries) {
      if (entry.text === null) continue;
      const { said, beside } = tellText(plainIcu, file.styleOf(entry.scheme), entry.text);
      const key = entryKey(entry);
      for (const [name, text] of beside === null
        ? [[key, said]]
        : [
            [key, said],
            [key + BESIDE, beside],
          ]) {
        piece += `${before}\n  ${JSON.stringify(name)}: ${JSON.stringify(text)}`;
        before = ',';
      }
    }
    yield piece;
  }
  yield before === '{' ? '{}\n' : '\n}\n';
};

export const readIcuJson: TranslationReader = (source, file) => {
  const { at, place, objectOf, textOf } = jsonMembers(source);
  const root: ReadonlyMap<string, JsonNode> = objectOf(readJsonTree(source));
  return [...root].flatMap(([key, node]) => {
    if (key.endsWith(BESIDE)) return [];
    const name = readEntryKey(key);
    if (name === null) throw at(node, 'key');
    const beside = root.get(key + BESIDE);
    const stored = beside === undefined ? null : textOf(beside);
    const text = storedText(plainIcu, file.styleOf(name.scheme), textOf(node), stored);
    return [textOnly(file, { ...name, text, place: place(node) })];
  });
};
