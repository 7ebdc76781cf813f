import { describe, expect, it } from 'vitest';
import { loadEngine } from '../app/load-assets.js';
import { lintText, mendText } from './lint-text.js';

const engine = loadEngine();

describe('Findings in a text that somebody writes', () => {
  const posting = {
    title: 'Rockstar Data Engineer',
    text: '# About\n\nYou know **Kubernets**, SQL &amp; Python.\n\nCompetitive   salary.',
  };
  const { skipped, diagnostics } = lintText(posting, engine);
  const find = (code: string) => diagnostics.find((found) => found.code === code)!;

  it('stand where their words stand in it, whatever mark-up is around them', () => {
    const { source, mend } = find('requirements/technology-names');
    expect(posting.text.slice(source!.start, source!.end)).toBe('Kubernets');
    expect(mend).toEqual({ ...source, replacement: 'Kubernetes' });
    expect(mendText(posting.text, [mend!])).toContain('**Kubernetes**, SQL &amp; Python');
    const vague = find('pay/vague').source!;
    expect(posting.text.slice(vague.start, vague.end)).toBe('Competitive   salary');
  });

  it('have no place in it where they are about the title', () => {
    expect(find('role/title-inflation').source).toBeNull();
    expect(skipped).toBeNull();
  });

  it.each([
    ['', 'empty'],
    ['Wir suchen eine Person, die mit uns die Daten der Bäckerei ordnet und pflegt.', 'language'],
  ])('are not sought in %j', (text, why) => {
    expect(lintText({ text }, engine)).toEqual({ skipped: why, diagnostics: [] });
  });
});

describe('Mending a text', () => {
  it.each([
    [[], 'one two three'],
    [[{ start: 4, end: 7, replacement: '2' }], 'one 2 three'],
    [
      [
        { start: 8, end: 13, replacement: '3' },
        { start: 0, end: 3, replacement: '1' },
      ],
      '1 two 3',
    ],
    [
      [
        { start: 0, end: 7, replacement: 'both' },
        { start: 4, end: 7, replacement: '2' },
      ],
      'both three',
    ],
  ])('by %j gives %j', (mends, expected) => {
    expect(mendText('one two three', mends)).toBe(expected);
  });
});
