import type { JsonNode } from './json-tree';
import { placesIn, UnreadableFile } from './unreadable-file';

/** Reads the values of a JSON file, and refuses at its place what is of another kind. */
export function jsonMembers(source: string) {
  const placeOf = placesIn(source);
  const place = (node: JsonNode) => placeOf(node.at);
  const at = (node: JsonNode, problem: 'structure' | 'key' = 'structure') =>
    new UnreadableFile(problem, place(node));
  return {
    at,
    place,
    objectOf(node: JsonNode): ReadonlyMap<string, JsonNode> {
      if (node.kind !== 'object') throw at(node);
      return node.members;
    },
    textOf(node: JsonNode): string {
      if (node.kind !== 'text') throw at(node);
      return node.text;
    },
  };
}
