import { SaxesParser } from 'saxes';
import type { FilePlace } from './unreadable-file';
import { UnreadableFile } from './unreadable-file';

export type XmlElement = {
  /** Without its prefix; whose it is says `uri`. */
  readonly name: string;
  readonly uri: string;
  /** By name, without what belongs to another namespace: `{uri}name`. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
  readonly place: FilePlace;
};

export type XmlNode = string | XmlElement;

const DEPTH = 50;

/** Reads XML 1.0 with namespaces. A document type is refused, and with it every entity but the five of XML itself. */
export function readXml(source: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const open: (XmlElement & { children: XmlNode[] })[] = [];
  let root: XmlElement | null = null;
  let place: FilePlace = { line: 1, column: 1 };
  const here = () => ({ line: parser.line, column: Math.max(1, parser.columnIndex) });
  const text = (found: string) => open.at(-1)?.children.push(found);

  parser.on('error', () => {
    throw new UnreadableFile('syntax', here());
  });
  parser.on('doctype', () => {
    throw new UnreadableFile('doctype', here());
  });
  parser.on('opentagstart', ({ name }) => {
    place = { line: parser.line, column: Math.max(1, parser.columnIndex - name.length - 1) };
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    if (open.length === DEPTH) throw new UnreadableFile('structure', place);
    const element = {
      name: local,
      uri,
      attributes: new Map(
        Object.values(attributes).map((one) => [
          one.prefix === '' || one.prefix === 'xmlns' ? one.name : `{${one.uri}}${one.local}`,
          one.value,
        ]),
      ),
      children: [],
      place,
    };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('text', text);
  parser.on('cdata', text);
  parser.write(source).close();
  if (root === null) throw new UnreadableFile('syntax', here());
  return root;
}

export function elementsOf({ children }: XmlElement, name?: string): readonly XmlElement[] {
  return children.filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** All text of an element, that of elements in it too. */
export function textOf({ children }: XmlElement): string {
  return children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

/** Text between tags. A carriage return would be read as a line feed, and the last two code units are none of XML. */
export function xmlText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;')
    .replace(/[\ufffe\uffff]/g, '\ufffd');
}

/** ` name="value"`; nothing where there is no value. */
export function xmlAttribute(name: string, value: string | null): string {
  if (value === null) return '';
  const text = xmlText(value).replaceAll('"', '&quot;').replaceAll('\t', '&#9;').replaceAll('\n', '&#10;');
  return ` ${name}="${text}"`;
}
