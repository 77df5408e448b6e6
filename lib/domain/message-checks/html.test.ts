import { describe, expect, test } from 'vitest';
import { checked, found } from './cases.fixture';
import { html } from './html';

describe('html', () => {
  test.each<[locale: string, source: string | null, text: string, expected: string[]]>([
    ['de', 'See <b>{0}</b>.', 'Siehe <b>{0}</b>.', []],
    ['de', 'See {0}.', 'Siehe <b>{0}</b>.', ['foreign · <b> @ <b>']],
    ['de', 'See <b>{0}</b>.', 'Siehe <b>{0}.', ['unbalanced · <b> @ <b>']],
    ['de', 'See <b>{0}</b>.', 'Siehe {0}</b>.', ['unbalanced · </b> @ </b>']],
    ['de', '<b><i>x</i></b>', '<b><i>x</b></i>', ['unbalanced · </b> @ </b>']],
    ['ja', 'a<br>b', 'あ<br>い', []],
    ['ja', 'a<br/>b', 'あ<br />い', []],
    ['ja', 'See <a href="/a">this</a>.', '<a href="/ja/a">こちら</a>を参照', []],
    ['ja', '<link>this</link>', '<link>こちら', ['unbalanced · <link> @ <link>']],
    ['ru', 'Usage: get <file>', 'Использование: get <file>', []],
    ['ru', 'Usage: get <file>', 'Использование: get <файл>', []],
    ['ru', 'a < b > c', 'а < б > в', []],
    ['fr', 'R&D', 'R&amp;D', ['foreign · &amp; @ &amp;']],
    ['fr', 'A &amp; B', 'A &amp; B', []],
    ['fr', 'It failed', 'Échec&nbsp;!', ['foreign · &nbsp; @ &nbsp;']],
    ['ar', 'x', '&#1575; &#x627;', ['foreign · &#1575; @ &#1575;']],
    ['zh', 'x', '<script>alert(1)</script>', ['foreign · <script> @ <script>']],
    ['en', null, 'See <b>{0}</b> &amp; go.', []],
    ['en', null, 'See <b>{0}', ['unbalanced · <b> @ <b>']],
    [
      'pl',
      '{n, plural, one {<b>#</b>} other {<b>#</b>}}',
      '{n, plural, one {<b>#</b>} few {<b>#} many {<b>#</b>} other {<b>#</b>}}',
      ['unbalanced · <b> @ <b>'],
    ],
  ])('%s %j: %j', (locale, source, text, expected) => {
    expect(found(html, checked(text, { locale, source }))).toEqual(expected);
  });
});
