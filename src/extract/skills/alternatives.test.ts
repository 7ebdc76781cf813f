import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../document/parse-document.js';
import { compileAsset } from '../../lexicon/asset.js';
import { loadLexicon } from '../../lexicon/lexicon.js';
import { extractSkills } from './extract-skills.js';

const names = ['Python', 'Java', 'Go', 'Scala', 'SQL', 'AWS', 'Azure'];
const family = {
  file: 'x',
  family: 'x',
  title: 'X',
  concepts: names.map((name) => ({
    id: name.toLowerCase(),
    preferredLabel: name,
    kind: 'language' as const,
  })),
};
const lexicon = loadLexicon(compileAsset([family], () => 'x'));

function alternatives(text: string): string[] {
  return extractSkills(parseDocument(text), lexicon).alternatives.map((group) => group.text);
}

describe('skills of which one is enough', () => {
  it.each([
    ['a list with "or"', 'Good at Python, Java or Go.', ['Python, Java or Go']],
    ['"and/or"', 'Good at Python and/or Java.', ['Python and/or Java']],
    ['a stroke between two', 'You write Python/Java, SQL and AWS.', ['Python/Java']],
    ['examples', 'A cloud such as AWS, Azure.', ['AWS, Azure']],
    ['examples in brackets', 'A cloud (e.g. AWS, Azure).', ['AWS, Azure']],
    ['what "one of" opens', 'One of: Python, Scala.', ['Python, Scala']],
    ['only the side of "and" that has them', 'Python and SQL or Scala.', ['SQL or Scala']],
  ])('are found in %s', (_, text, expected) => {
    expect(alternatives(text)).toEqual(expected);
  });

  it.each([
    ['a list with "and"', 'Good at Python, Java and Go.'],
    ['a list with commas alone', 'Python, Java, Go.'],
    ['examples that are all asked for', 'Languages such as Python, Java and Go.'],
    ['the same skill twice', 'Python or Python.'],
    ['different lines', 'Python or\nJava.'],
  ])('are not found in %s', (_, text) => {
    expect(alternatives(text)).toEqual([]);
  });
});
