import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatIdentity } from './formatter';
import { codes } from './grammar.arbitrary';
import { numberFrame } from './number-frame';

it('writes with any number what the formatter writes', () => {
  fc.assert(
    fc.property(codes, ([grammar, parts]) => {
      const frame = numberFrame(grammar, { ...parts, number: null });
      const spelling = frame && frame.before + String(parts.number).padStart(frame.digits, '0') + frame.after;
      expect(spelling).toBe(parts.number === null ? null : formatIdentity(grammar, parts));
    }),
  );
});
