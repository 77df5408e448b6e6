import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Markdown } from './markdown';

const render = (source: string) => renderToStaticMarkup(<Markdown source={source} />);

it('writes tables and links', () => {
  expect(render('| a |\n|---|\n| b |')).toContain('<td>b</td>');
  expect(render('[a](https://example.com)')).toContain('<a href="https://example.com">a</a>');
});

it.each([
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '![a](https://example.com/a.png)',
  '[a](javascript:alert(1))',
  '<a href="javascript:alert(1)">a</a>',
])('drops what could run or call elsewhere: %s', (source) => {
  expect(render(source)).not.toMatch(/script|img|onerror/);
});
