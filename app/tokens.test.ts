import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./globals.css', import.meta.url), 'utf8');

/** Relative luminance (WCAG 2.2) of an `oklch()` colour, by way of OKLab and linear sRGB (CSS Color 4, 10.1). */
function luminance(color: string): number {
  const [l = 0, c = 0, h = 0] = (color.match(/[\d.]+/g) ?? []).map(Number);
  const [a, b] = [c * Math.cos((h * Math.PI) / 180), c * Math.sin((h * Math.PI) / 180)];
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const red = 4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short;
  const green = -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short;
  const blue = -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short;
  const clip = (value: number) => Math.min(1, Math.max(0, value));
  return 0.2126 * clip(red) + 0.7152 * clip(green) + 0.0722 * clip(blue);
}

function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** A token's colour in a theme. */
function token(name: string, theme: 'light' | 'dark'): string {
  const found = css.match(new RegExp(`--${name}: light-dark\\((oklch\\([^)]+\\)), (oklch\\([^)]+\\))\\)`));
  const color = found?.[theme === 'light' ? 1 : 2];
  if (color === undefined) throw new Error(`no token ${name}`);
  return color;
}

const grounds = ['paper', 'surface', 'sunken', 'hover', 'chosen'];
const texts = ['ink', 'muted', 'accent', 'neutral', 'good', 'warning', 'ended'];
const segments = ['segment-prefix', 'segment-category', 'segment-number', 'segment-name'];

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  it.each([...texts, ...segments].flatMap((text) => grounds.map((ground) => [text, ground])))(
    '%s can be read on %s',
    (text, ground) => {
      expect(contrast(token(text, theme), token(ground, theme))).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each([
    ['on-accent', 'accent'],
    ['on-accent', 'accent-hover'],
    ['danger', 'paper'],
    ['danger', 'danger-soft'],
    ['ink', 'danger-soft'],
    ['ink', 'mark'],
  ])('%s can be read on %s', (text, ground) => {
    expect(contrast(token(text, theme), token(ground, theme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['paper', 'surface', 'sunken'])('the edge of a field can be seen on %s', (ground) => {
    expect(contrast(token('edge', theme), token(ground, theme))).toBeGreaterThanOrEqual(3);
  });
});

it('knows black from white', () => {
  expect(contrast('oklch(0 0 0)', 'oklch(1 0 0)')).toBeCloseTo(21, 1);
});
