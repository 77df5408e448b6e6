import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { MessageStyle } from '@/lib/domain/message/message';
import { MessageText } from './message-text';

const note = { type: 'string', description: 'Name of the field', example: 'age', echoesUserInput: false };

function shown(style: MessageStyle, text: string): string {
  return renderToStaticMarkup(<MessageText style={style} text={text} parameters={[{ name: '0', ...note }]} />)
    .replace(/<code[^>]*>/g, '[')
    .replaceAll('</code>', ']');
}

it.each<[MessageStyle, string, string]>([
  ['positional', 'Field {0} is not {1}.', 'Field [0] is not [1].'],
  ['icu', "It''s {limit, number} bytes", 'It&#x27;s [limit] bytes'],
  ['icu', 'Less than {n, plural, one {# sign} other {# signs}}', 'Less than [n] signs'],
  ['icu', '{who, select, me {mine} other {of {who}}}', 'of [who]'],
  ['printf', 'Got %s of %d', 'Got [1] of [2]'],
  ['icu', 'Broken {', 'Broken {'],
  ['positional', '<script>alert({0})</script>', '&lt;script&gt;alert([0])&lt;/script&gt;'],
])('shows the %s message "%s" as "%s"', (style, text, wanted) => {
  expect(shown(style, text)).toBe(wanted);
});

it('says of a parameter what is noted of it', () => {
  const html = renderToStaticMarkup(
    <MessageText style="positional" text="{0} {1}" parameters={[{ name: '0', ...note }]} />,
  );
  expect(html.match(/data-tip="[^"]*"/g)).toEqual(['data-tip="Name of the field: age"']);
});
