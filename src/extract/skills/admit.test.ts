import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../document/parse-document.js';
import { compileAsset } from '../../lexicon/asset.js';
import { loadLexicon } from '../../lexicon/lexicon.js';
import type { AmbiguitySource, ConceptSource } from '../../lexicon/source.js';
import { findHits } from '../../patterns/find-hits.js';
import { foldCode } from '../../text/fold.js';
import { admitHits } from './admit.js';

function language(id: string, label: string, ambiguity?: AmbiguitySource): ConceptSource {
  const plain: ConceptSource = { id, preferredLabel: label, kind: 'language' };
  return ambiguity === undefined ? plain : { ...plain, ambiguous: { [label]: ambiguity } };
}

/** The admitted words of a text, `Python` and `Data Factory` being plain labels beside `Go`. */
function admitted(text: string, ambiguity: AmbiguitySource): string[] {
  const concepts = [
    language('go', 'Go', ambiguity),
    language('python', 'Python'),
    language('r', 'R', { case: 'exact', listed: true }),
    language('factory', 'Data Factory'),
    language('azure-factory', 'Azure Data Factory'),
  ];
  const asset = compileAsset([{ file: 'x', family: 'x', title: 'X', concepts }], () => 'x');
  const lexicon = loadLexicon(asset);
  const document = parseDocument(text);
  const hits = findHits(lexicon.patterns, document.tokens, foldCode);
  return admitHits(hits, document, lexicon).map(({ start, end }) =>
    document.text.slice(start, end),
  );
}

describe('admitHits asks an ambiguous label for its context', () => {
  it.each<[string, AmbiguitySource, string, string[]]>([
    ['another case', { case: 'exact' }, 'Ready to go.', []],
    ['the exact case', { case: 'exact' }, 'Written in Go.', ['Go']],
    ['the first word of a sentence', { notFirst: true }, 'We ship. Go is fine.', []],
    ['a word that may not follow', { neverAfter: ['to market'] }, 'Our Go to market plan.', []],
    ['a word that may not precede', { neverBefore: ["let's"] }, "And let's Go now.", []],
    ['no admitting word', { near: ['backend'] }, 'We like Go here.', []],
    ['a near word', { near: ['backend'] }, 'We like Go for the backend.', ['Go']],
    ['a near word too far off', { near: ['backend'] }, `Go ${'and on '.repeat(8)}backend`, []],
    ['a word before', { before: ['experience with'] }, 'Some experience with Go.', ['Go']],
    ['a word after', { after: ['services'] }, 'Fast Go services.', ['Go']],
    ['a place in a list', { listed: true }, 'Python, Go and more.', ['Python', 'Go']],
    ['a list of ambiguous words', { listed: true }, 'R, Go, or Python', ['R', 'Go', 'Python']],
    ['a list without a sure word', { listed: true }, 'R, Go, or so', []],
    ['two lines', { listed: true }, 'Python,\nGo home', ['Python']],
  ])('%s', (_, ambiguity, text, expected) => {
    expect(admitted(text, ambiguity)).toEqual(expected);
  });

  it('keeps the longest of overlapping hits', () => {
    expect(admitted('Use Azure Data Factory.', {})).toEqual(['Azure Data Factory']);
  });
});
