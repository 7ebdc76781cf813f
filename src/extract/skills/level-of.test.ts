import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../document/parse-document.js';
import type { SectionKind } from '../../document/document.js';
import { levelOf, strongerLevel } from './level-of.js';
import { readSentenceCues, wordingAt } from './sentence-cues.js';

/** The level of `SQL` in a sentence that stands in a section. */
function levelIn(section: SectionKind, text: string): string {
  const document = parseDocument(text);
  const at = document.text.indexOf('SQL');
  const token = document.tokens.start.indexOf(at);
  const sentence = document.sentences.findIndex((one) => token < one.endToken);
  const cues = readSentenceCues(document)[sentence]!;
  return levelOf(section, wordingAt(cues, token), cues.asks);
}

describe('levelOf reads section and wording', () => {
  it.each<[SectionKind, string, string]>([
    ['requirements', 'You write SQL daily.', 'required'],
    ['requirements', 'SQL is a plus.', 'preferred'],
    ['requirements', 'Ideally you know SQL.', 'preferred'],
    ['requirements', 'Expert in SQL and one script language (ideally Python).', 'required'],
    ['requirements', 'One query language (ideally SQL).', 'preferred'],
    ['requirements', 'Stores: Redshift (preferred), any SQL database.', 'required'],
    ['requirements', 'Stores: SQL (highly preferred), Redshift.', 'preferred'],
    ['requirements', 'You know SQL; Spark is a plus.', 'required'],
    ['preferred', 'Strong SQL is required.', 'preferred'],
    ['responsibilities', 'Write SQL for our reports.', 'mentioned'],
    ['responsibilities', 'Improve skills of the team in SQL.', 'mentioned'],
    ['responsibilities', 'The work calls for experience with SQL.', 'required'],
    ['responsibilities', 'SQL would be a plus.', 'preferred'],
    ['intro', 'Our warehouse speaks SQL.', 'mentioned'],
    ['intro', 'We look for people with knowledge of SQL.', 'required'],
    ['other', 'Nice to have is SQL too.', 'preferred'],
  ])('in %s, %j: %s', (section, text, level) => {
    expect(levelIn(section, text)).toBe(level);
  });

  it('keeps the stronger of two levels', () => {
    expect(strongerLevel('mentioned', 'preferred')).toBe('preferred');
    expect(strongerLevel('required', 'preferred')).toBe('required');
  });
});
