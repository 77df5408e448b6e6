import { expect, it } from 'vitest';
import {
  AA000000,
  AAA_OPERATION0000,
  AAA0000,
  AAAA_000,
  snake_case,
} from '@/lib/domain/scheme/grammars.fixture';
import { wantedCode } from './wanted-code';

it.each([
  ['in the case the scheme writes', AAA0000, ' qrx ', 'QRX0001'],
  ['with a category in it', AA000000, 'QR', 'QR010001'],
  ['with a separator', AAAA_000, 'QRXY', 'QRXY_001'],
  ['with a context left open', AAA_OPERATION0000, 'QRX', 'QRX_*0001'],
  ['alone where it does not fit', AAA0000, 'QRXYZ', 'QRXYZ'],
  ['alone where codes do not show it', snake_case, 'webhooks', 'webhooks'],
])('a wanted prefix is drawn %s', (_, grammar, typed, drawn) => {
  expect(
    wantedCode(grammar, typed)
      ?.map(({ text }) => text)
      .join(''),
  ).toBe(drawn);
});

it('is not drawn where nothing is typed', () => {
  expect(wantedCode(AAA0000, ' ')).toBeNull();
});
