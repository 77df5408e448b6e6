import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Block, type Mark, textBlocks } from './text-blocks';

function textOf(blocks: readonly Block[]): string {
  return blocks
    .map((block) => (block.kind === 'fold' ? block.text : block.pieces.map((piece) => piece.text).join('')))
    .join('');
}

it('shows a line with a code and one on either side, and folds the others', () => {
  const lines = Array.from({ length: 20 }, (_, line) => `line ${line + 1}`);
  lines[9] = 'here is ABC0001.';
  const text = lines.join('\n');
  const start = text.indexOf('ABC0001');
  expect(textBlocks(text, [[start, start + 7, 0]])).toEqual([
    { kind: 'fold', from: 1, to: 8, text: `${lines.slice(0, 8).join('\n')}\n` },
    {
      kind: 'lines',
      from: 9,
      pieces: [
        { kind: 'text', text: 'line 9\nhere is ' },
        { kind: 'mark', text: 'ABC0001', code: 0, place: 0 },
        { kind: 'text', text: '.\nline 11\n' },
      ],
    },
    { kind: 'fold', from: 12, to: 20, text: lines.slice(11).join('\n') },
  ]);
});

it('does not fold away one or two lines', () => {
  expect(textBlocks('a\nb\nX1\nc\nd\ne', [[4, 6, 0]]).map(({ kind }) => kind)).toEqual(['lines']);
});

it('cuts the middle out of a long stretch', () => {
  const text = `${'x'.repeat(5_000)} A1 ${'y'.repeat(500)}`;
  const [block] = textBlocks(text, [[5_001, 5_003, 0]]);
  const pieces = block?.kind === 'lines' ? block.pieces : [];
  expect(pieces.map(({ kind, text }) => [kind, text.length])).toEqual([
    ['text', 160],
    ['gap', 4_681],
    ['text', 160],
    ['mark', 2],
    ['text', 501],
  ]);
});

it('shows nothing where there is no code', () => {
  expect(textBlocks('a\nb\nc', [])).toEqual([]);
});

it('never loses a character, a mark or the order of them', () => {
  const line = fc.constantFrom('', 'x', 'one two', 'AB12', 'z'.repeat(700));
  const texts = fc.array(line, { minLength: 1, maxLength: 40 }).map((lines) => lines.join('\n'));
  fc.assert(
    fc.property(texts, fc.array(fc.tuple(fc.nat(), fc.nat(6)), { maxLength: 12 }), (text, wanted) => {
      const marks: Mark[] = [];
      let free = 0;
      for (const [offset, length] of wanted) {
        const start = free + (offset % 60);
        const end = start + length + 1;
        if (end > text.length) break;
        marks.push([start, end, marks.length]);
        free = end;
      }
      const blocks = textBlocks(text, marks);
      expect(textOf(blocks)).toBe(marks.length === 0 ? '' : text);
      const shown = blocks.flatMap((block) =>
        block.kind === 'lines' ? block.pieces.filter(({ kind }) => kind === 'mark') : [],
      );
      expect(shown.map((piece) => piece.text)).toEqual(marks.map(([start, end]) => text.slice(start, end)));
    }),
  );
});
