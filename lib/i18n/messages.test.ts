import { parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import en from '../../messages/en.json';
import ja from '../../messages/ja.json';
import zh from '../../messages/zh.json';

type Tree = { readonly [key: string]: string | Tree };
type Elements = ReturnType<typeof parse>;

/** Every message by its full key. */
function flatten(tree: Tree, path = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    const full = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') found.set(full, value);
    else for (const [inner, text] of flatten(value, full)) found.set(inner, text);
  }
  return found;
}

/** What a message needs from its caller: arguments with their type, and tags. */
function needs(elements: Elements, found = new Set<string>()): Set<string> {
  for (const element of elements) {
    if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
    found.add(`${TYPE[element.type]} ${element.value}`);
    if (element.type === TYPE.tag) needs(element.children, found);
    if (element.type === TYPE.select || element.type === TYPE.plural) {
      for (const option of Object.values(element.options)) needs(option.value, found);
    }
  }
  return found;
}

const source = flatten(en);

describe.each([
  ['ja', flatten(ja)],
  ['zh', flatten(zh)],
])('%s', (_, messages) => {
  it('has the keys of en', () => {
    expect([...messages.keys()].sort()).toEqual([...source.keys()].sort());
  });

  it.each([...source])('needs for %s what en needs', (key, text) => {
    const wanted = [...needs(parse(text))].sort();
    expect([...needs(parse(messages.get(key) ?? ''))].sort()).toEqual(wanted);
  });

  it('leaves nothing empty', () => {
    expect([...messages].filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});
