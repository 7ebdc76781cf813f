import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');
const [, light = '', dark = ''] = css.split(/:root(?:\[data-theme='dark'\])? \{/);
const themes = { light: readTokens(light), dark: readTokens(dark) };

type Tokens = ReadonlyMap<string, readonly [number, number, number]>;

function readTokens(block: string): Tokens {
  return new Map(
    [...block.matchAll(/--([\w-]+): #([\da-f]{6});/g)].map(([, name = '', hex = '']) => [
      name,
      [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255) as [number, number, number],
    ]),
  );
}

/** WCAG 2.2, relative luminance. */
function luminance([r, g, b]: readonly [number, number, number]): number {
  const [red, green, blue] = [r, g, b].map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  ) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(tokens: Tokens, a: string, b: string): number {
  const [low, high] = [luminance(tokens.get(a)!), luminance(tokens.get(b)!)].sort(
    (x, y) => x - y,
  ) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const roles = [...themes.light.keys()].filter((name) => name.startsWith('role-'));
const TEXT: readonly (readonly [string, string])[] = [
  ...['page', 'surface', 'sunken', 'accent-wash', 'good-wash', 'warn-wash', 'bad-wash'].map(
    (ground) => ['ink', ground] as const,
  ),
  ...['page', 'surface', 'sunken'].map((ground) => ['quiet', ground] as const),
  ...['accent', 'good', 'warn', 'bad', ...roles].flatMap(
    (name) =>
      [
        [name, 'page'],
        [name, 'surface'],
      ] as const,
  ),
  ['good', 'good-wash'],
  ['warn', 'warn-wash'],
  ['bad', 'bad-wash'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
];

describe.each(Object.entries(themes))('contrast of the %s theme', (_, tokens) => {
  it.each(TEXT)('of %s on %s is enough for text', (text, ground) => {
    expect(contrast(tokens, text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['page', 'surface'])(
    'of edges of controls and of the focus on %s is enough',
    (ground) => {
      expect(contrast(tokens, 'edge', ground)).toBeGreaterThanOrEqual(3);
      expect(contrast(tokens, 'focus', ground)).toBeGreaterThanOrEqual(3);
    },
  );
});
