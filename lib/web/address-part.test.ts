import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodableAddress, decodePart } from './address-part';

describe('decodePart', () => {
  it.each([
    ['UOS_*0011', 'UOS_*0011'],
    ['a%20b%2Fc', 'a b/c'],
    ['%E3%82%A8', 'エ'],
    ['%E0%A4%A', '%E0%A4%A'],
  ])('reads %s as %s', (part, text) => {
    expect(decodePart(part)).toBe(text);
  });
});

describe('decodableAddress', () => {
  it.each([
    ['/c/a%20b?q=%20', '/c/a%20b?q=%20'],
    ['/c/%E0%A4%A', '/c/%25E0%25A4%25A'],
    ['/c/100%?q=100%', '/c/100%25?q=100%'],
  ])('takes %s as %s', (address, decodable) => {
    expect(decodableAddress(address)).toBe(decodable);
  });

  it('leaves every address that was encoded as it is, and makes every other one decodable', () => {
    fc.assert(
      fc.property(fc.webPath(), fc.string(), (path, noise) => {
        expect(decodableAddress(path)).toBe(path);
        const [made = ''] = decodableAddress(`${path}/${noise.replace(/[?#]/g, '')}`).split(/[?#]/);
        expect(() => decodeURIComponent(made)).not.toThrow();
      }),
    );
  });
});
