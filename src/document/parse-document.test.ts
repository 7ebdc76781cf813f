import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from './document.js';
import { parseDocument } from './parse-document.js';

/** Every block as `kind section: text`. */
function outline(text: string): string[] {
  const document = parseDocument(text);
  return document.blocks.map((block) => {
    const { kind } = document.sections[block.section]!;
    return `${block.kind} ${kind}: ${text.slice(block.start, block.end)}`;
  });
}

/** The kinds of the sections that hold something, in order. */
function kinds(text: string): string[] {
  return parseDocument(text)
    .sections.filter(({ firstBlock, endBlock }) => endBlock > firstBlock)
    .map(({ kind }) => kind);
}

const DUTIES = '- Build models\n- Run experiments';
const WISHES = '- Python\n- Five years of SQL';

describe('parseDocument finds sections', () => {
  it.each([
    [
      'under plain headings',
      `We make maps.\n\nResponsibilities\n${DUTIES}\n\nRequirements\n${WISHES}`,
    ],
    [
      'under headings in capitals',
      `We make maps.\n\nWHAT YOU’LL DO\n\n${DUTIES}\n\nWHO YOU ARE\n\n${WISHES}`,
    ],
    [
      'under headings with colons',
      `We make maps.\nYour tasks:\n${DUTIES}\nYour profile:\n${WISHES}`,
    ],
    [
      'under headings with marks',
      `We make maps.\n\n**Key Responsibilities**\n${DUTIES}\n\n🚀 What you bring\n${WISHES}`,
    ],
    [
      'under sentences that lead in',
      `We make maps.\nAs a Data Analyst, you will:\n${DUTIES}\nYou might be a good fit if you have:\n${WISHES}`,
    ],
    [
      'under numbered headings',
      `We make maps.\n\n1. Responsibilities\n${DUTIES}\n\n2. Qualifications\n${WISHES}`,
    ],
    [
      'without headings, from what the items say',
      'We make maps.\n\n- Build models\n- Design tests\n- Write reports\n- Experience with R\n- Strong SQL\n- 5+ years in research',
    ],
  ])('%s', (_, text) => {
    expect(kinds(text)).toEqual(['intro', 'responsibilities', 'requirements']);
  });

  it.each([
    ['Nice to have', 'preferred'],
    ['Bonus points if you have', 'preferred'],
    ['Preferred Qualifications', 'preferred'],
    ['It would be great if you have', 'preferred'],
    ['Minimum qualifications', 'requirements'],
    ['Must have', 'requirements'],
    ['What we’re looking for', 'requirements'],
    ['Our tech stack', 'requirements'],
    ['About you', 'requirements'],
    ['Skills & Experience', 'requirements'],
    ['Required Cloud Background', 'requirements'],
    ['About the role', 'responsibilities'],
    ['About the Data Engineer role', 'responsibilities'],
    ['A day in the life', 'responsibilities'],
    ['About us', 'about'],
    ['About Mapworks', 'about'],
    ['Why join Mapworks?', 'about'],
    ['Benefits & perks', 'benefits'],
    ['What’s in it for you', 'benefits'],
    ['Salary range', 'pay'],
    ['Equal Opportunity', 'legal'],
    ['Interview process', 'process'],
    ['Wat ga je doen', 'responsibilities'],
    ['Dein Profil', 'requirements'],
    ['Wir bieten', 'benefits'],
    ['Marvellous Monday Mornings', 'other'],
  ])('named %s: %s', (heading, kind) => {
    expect(kinds(`We make maps.\n\n${heading}\n\n- One thing\n- Another thing`)).toEqual([
      'intro',
      kind,
    ]);
  });

  it('and keeps the kind under a sub-heading', () => {
    expect(
      outline('Requirements\n- A degree\n\nField Work\n- A driving licence\n\nBenefits\n- Tea'),
    ).toEqual([
      'heading requirements: Requirements',
      'bullet requirements: - A degree',
      'heading requirements: Field Work',
      'bullet requirements: - A driving licence',
      'heading benefits: Benefits',
      'bullet benefits: - Tea',
    ]);
  });

  it('inside a line, where headings run into the text', () => {
    expect(
      outline(
        'We pay in cash.ResponsibilitiesDevelop models for rain. About the Role We’re seeking a modeller. Requirements: - Python - SQL - Git',
      ),
    ).toEqual([
      'paragraph intro: We pay in cash.',
      'heading responsibilities: Responsibilities',
      'paragraph responsibilities: Develop models for rain.',
      'heading responsibilities: About the Role',
      'paragraph responsibilities: We’re seeking a modeller.',
      'heading requirements: Requirements:',
      'bullet requirements: - Python',
      'bullet requirements: - SQL',
      'bullet requirements: - Git',
    ]);
  });

  it.each([
    'Requirements Engineering is what we do.',
    'You will own the benefits administration of 20 clients.',
    'Strong experience and responsibilities in finance.',
    'We value what you do. Our responsibilities are large.',
  ])('but not inside the sentence %j', (text) => {
    expect(parseDocument(text).blocks.map(({ kind }) => kind)).toEqual(['paragraph']);
  });

  it('for a label only as far as its line', () => {
    expect(outline('We make maps.\nLocation: Berlin\nWe look for a surveyor.')).toEqual([
      'paragraph intro: We make maps.',
      'heading footer: Location:',
      'paragraph footer: Berlin',
      'paragraph intro: We look for a surveyor.',
    ]);
  });

  it('for a paragraph about equal chances that has no heading', () => {
    const text = `Requirements\n${WISHES}\n\nMapworks is an equal opportunity employer and welcomes all.`;
    expect(kinds(text)).toEqual(['requirements', 'legal']);
  });

  it('for the fields of a job board at the end', () => {
    const text = `${'We make maps of the sea. '.repeat(12)}\nSeniority level\nEntry level\nEmployment type\nFull-time\nJob function\nEngineering`;
    expect(kinds(text)).toEqual(['intro', 'footer', 'footer', 'footer']);
  });

  it('but takes no item of a list for a heading', () => {
    const text =
      'Requirements\nStrong Communication Skills\nPython and three years of practice with it\nSQL';
    expect(kinds(text)).toEqual(['requirements']);
    expect(parseDocument(text).blocks).toHaveLength(4);
  });
});

describe('parseDocument finds bullets', () => {
  it.each(['-', '•', '·', '–', '*', '●', '▪', '\uf0b7', '1.', '2)', 'o', '➢'])(
    'marked %s',
    (mark) => {
      const { blocks } = parseDocument(`${mark} Build models\n${mark} Test them`);
      expect(blocks.map(({ kind }) => kind)).toEqual(['bullet', 'bullet']);
    },
  );

  it('marked by dots in one line', () => {
    expect(outline('We use • Python • SQL • Git')).toEqual([
      'paragraph intro: We use',
      'bullet intro: • Python',
      'bullet intro: • SQL',
      'bullet intro: • Git',
    ]);
  });

  it.each(['-5 degrees in winter', '2020 was good', 'A good year', 'one - two - three - four'])(
    'but not in %j',
    (text) => {
      expect(parseDocument(text).blocks.map(({ kind }) => kind)).toEqual(['paragraph']);
    },
  );
});

const PIECES = [
  ...[
    'Responsibilities',
    'Requirements:',
    'About us',
    'Nice to have',
    'equal opportunity employer',
  ],
  ...[
    'Build',
    'Python',
    'experience',
    'the',
    'of',
    '5',
    '.',
    ';',
    ':',
    '-',
    '•',
    '\n',
    '\n\n',
    ' ',
  ],
  ...[
    'teamRequirementsBuild',
    'e.g.',
    'Ph.D.',
    '🚀',
    'Seniority level',
    '?',
    '...',
    '(',
    ')',
    '1.',
  ],
  ...['Location:', 'Strong', 'You will:', 'Salary', 'o', '求める人物像'],
];

const texts = fc.oneof(
  fc
    .array(fc.constantFrom(...PIECES), { maxLength: 60 })
    .chain((pieces) => fc.constantFrom(' ', '').map((glue) => pieces.join(glue))),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

function expectWhole(document: Document): void {
  const { tokens, blocks, sections, sentences } = document;
  let token = 0;
  for (const block of blocks) {
    expect(block.firstToken).toBe(token);
    expect(block.endToken).toBeGreaterThan(block.firstToken);
    expect(block.start).toBe(tokens.start[block.firstToken]);
    expect(block.end).toBe(tokens.end[block.endToken - 1]);
    token = block.endToken;
  }
  expect(token).toBe(tokens.count);
  token = 0;
  for (const sentence of sentences) {
    expect(sentence.firstToken).toBe(token);
    expect(sentence.endToken).toBeGreaterThan(sentence.firstToken);
    expect(sentence.endToken).toBeLessThanOrEqual(blocks[sentence.block]!.endToken);
    expect(sentence.firstToken).toBeGreaterThanOrEqual(blocks[sentence.block]!.firstToken);
    token = sentence.endToken;
  }
  expect(token).toBe(tokens.count);
  let block = 0;
  for (const [number, section] of sections.entries()) {
    expect(section.firstBlock).toBe(block);
    for (; block < section.endBlock; block++) expect(blocks[block]!.section).toBe(number);
  }
  expect(block).toBe(blocks.length);
}

describe('parseDocument', () => {
  it('puts every token of any text in one block, one section and one sentence', () => {
    fc.assert(
      fc.property(texts, (text) => expectWhole(parseDocument(text))),
      { numRuns: 500 },
    );
  });

  it.each([
    ['5 MB in one line', 'Requirements Python. '.repeat(250_000)],
    ['1 MB of short lines', 'Build it\n'.repeat(110_000)],
    ['1 MB of bullets in one line', '• a '.repeat(250_000)],
    ['1 MB of full stops', '.'.repeat(1_000_000)],
    ['1 MB in one word', 'aB'.repeat(500_000)],
    ['1 MB of initials', 'a.'.repeat(500_000)],
    ['1 MB of headings', 'Requirements:\n'.repeat(70_000)],
  ])('reads %s without haste or harm', { timeout: 60_000 }, (_, text) => {
    const started = performance.now();
    parseDocument(text);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

describe('bullets in one line', () => {
  it.each([
    ['- 2 - 4 years of web work (frontend + backend) - or more', 1],
    ['- Python - SQL - Git', 3],
    ['• Python • SQL', 2],
  ])('%j holds %i', (text, count) => {
    expect(parseDocument(text).blocks).toHaveLength(count);
  });
});
