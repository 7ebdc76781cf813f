import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { proveLexicon } from './prove-lexicon.js';
import { readLexiconSources } from './read-lexicon.js';

const { sources, problems } = readLexiconSources(join(import.meta.dirname, '..', '..', 'data'));

describe('the skill lexicon', () => {
  it('can be read', () => {
    expect(problems).toEqual([]);
  });

  it('holds: ids, labels, references, and every says and notSays sample', () => {
    expect(proveLexicon(sources)).toEqual([]);
  });
});
