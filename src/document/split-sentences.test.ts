import { describe, expect, it } from 'vitest';
import { parseDocument } from './parse-document.js';

function sentences(text: string): string[] {
  return parseDocument(text).sentences.map(({ start, end }) => text.slice(start, end));
}

describe('splitSentences', () => {
  it.each([
    ['We make maps. You read them.', ['We make maps.', 'You read them.']],
    ['Ready? Go! Now.', ['Ready?', 'Go!', 'Now.']],
    ['Python; SQL; Git', ['Python;', 'SQL;', 'Git']],
    ['It works (well.) Then it rests.', ['It works (well.)', 'Then it rests.']],
    ['Pay in cash.Start on Monday.', ['Pay in cash.', 'Start on Monday.']],
    ['A list\n- One. Two\n- Three', ['A list', '- One.', 'Two', '- Three']],
    ['So it ends... And begins', ['So it ends...', 'And begins']],
  ])('cuts %j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it.each([
    'Languages, e.g. Python or Go',
    'A degree, i.e. B.S. or M.S. in physics',
    'A Ph.D. Candidate is fine',
    'The U.S. Navy',
    'Node.js, Vue.js and ASP.NET Core',
    'Version 2.5 of the tool, 3.5 years',
    'Reports to the Sr. Director',
    'Mapworks Inc. Berlin',
    'See mapworks.example for more',
    'More than 5 yrs. of it',
    'Written by J. Doe',
  ])('leaves %j whole', (text) => {
    expect(sentences(text)).toEqual([text]);
  });
});
