import { UnreadableFile } from './unreadable-file';
import type { XmlElement } from './xml';

/** A text in a string resource: Android takes white space together and gives quotes, `\`, `@` and `?` a meaning. */
export function androidText(text: string): string {
  return text
    .replace(/[\\'"]/g, '\\$&')
    .replace(/^[@?]/, '\\$&')
    .replace(/^ | $|(?<=\s) | (?=\s)/g, '\\u0020')
    .replaceAll('\n', '\\n')
    .replaceAll('\t', '\\t')
    .replaceAll('\r', '\\u000D');
}

/** The text that Android makes of a resource. */
export function readAndroidText(element: XmlElement): string {
  const raw = element.children
    .map((child) => {
      // `xliff:g` marks what is not to be translated; any other element is markup, which no message has.
      if (typeof child === 'string') return child;
      if (child.name !== 'g' || child.children.some((inner) => typeof inner !== 'string')) {
        throw new UnreadableFile('structure', child.place);
      }
      return child.children.join('');
    })
    .join('');
  let text = '';
  let quoted = false;
  let pending = false;
  for (const [token] of raw.matchAll(/\\(?:u[0-9a-fA-F]{4}|.)|./gsu)) {
    if (token === '"') quoted = !quoted;
    else if (!quoted && /^[ \t\n\r]$/.test(token)) pending = true;
    else {
      if (pending && text !== '') text += ' ';
      pending = false;
      text += unescaped(token);
    }
  }
  return text;
}

function unescaped(token: string): string {
  if (!token.startsWith('\\')) return token;
  if (token.length === 6) return String.fromCharCode(Number.parseInt(token.slice(2), 16));
  const sign = token.slice(1);
  return sign === 'n' ? '\n' : sign === 't' ? '\t' : sign;
}
