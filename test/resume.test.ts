import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadAssets } from '../src/app/load-assets.js';
import { readResumeFile } from '../src/app/resume/read-resume-file.js';
import type { ResumeReading } from '../src/domain/resume.js';
import { createEngine } from '../src/engine/engine.js';
import { toFields, toJsonResume } from '../src/format/resume-json.js';
import { fromJsonResume } from '../src/judge/resume/from-json-resume.js';
import { jsonResumeSchema } from './json-resume-schema.js';

const engine = createEngine(loadAssets());
const today = '2026-11-21';
const samples = new URL('../data/samples/resumes/', import.meta.url).pathname;
const text = readFileSync(`${samples}data-scientist.txt`, 'utf8');

function read(given: string): ResumeReading {
  return engine.readResume(given, { today });
}

/** What must not depend on who the person is, or on the order of sections. */
function verdict({ resume, judgement }: ResumeReading): unknown {
  const { roles, level, monthsOfWork, monthsInField, education, hybrid, confidence } = judgement;
  const skills = resume.skills.map(({ skill, months, lastUsed, mentions }) => ({
    skill,
    months,
    lastUsed,
    mentions: mentions.length,
  }));
  return {
    roles: roles.map(({ role, share }) => [role, share]),
    level: level.value,
    skills: skills.sort((a, b) => (a.skill < b.skill ? -1 : 1)),
    ...{ monthsOfWork, monthsInField, education, hybrid, confidence },
  };
}

describe('a sample résumé', () => {
  it('shows a senior data scientist, with years by skill', () => {
    const { resume, judgement } = read(text);
    expect(judgement.roles[0]).toMatchObject({ role: 'data-scientist' });
    expect(judgement.level.value).toBe('senior');
    expect(judgement.education).toBe('master');
    expect(judgement.monthsOfWork).toBe(69 + 42 + 6);
    const months = new Map(resume.skills.map(({ skill, months: of }) => [skill, of]));
    expect(months.get('python')).toBe(69);
    expect(months.get('r')).toBe(42 + 6);
    expect(resume.skills.find(({ skill }) => skill === 'python')?.lastUsed).toBe('current');
    expect(resume.skills.find(({ skill }) => skill === 'git')?.months).toBeNull();
  });

  it('cites words that stand in the résumé', () => {
    const { resume, judgement } = read(text);
    const evidence = [
      ...judgement.roles.flatMap((role) => role.evidence),
      ...judgement.level.evidence,
    ];
    expect(evidence.length).toBeGreaterThan(2);
    for (const { start, end, text: words } of evidence) {
      expect(resume.text.slice(start, end)).toBe(words);
    }
    for (const { start, end, text: words } of resume.skills.flatMap(({ mentions }) => mentions)) {
      expect(resume.text.slice(start, end)).toBe(words);
    }
  });

  it('counts present up to the latest date of the document where no day is given', () => {
    const { judgement } = engine.readResume(text);
    expect(judgement.until).toEqual({ date: { year: 2021, month: 3 }, given: false });
    expect(judgement.monthsOfWork).toBe(1 + 42 + 6);
  });

  it('refuses a day that is none', () => {
    expect(() => engine.readResume(text, { today: 'soon' })).toThrow(
      /write it as year, month and day/,
    );
  });
});

describe('a hybrid profile', () => {
  it('is named as such', () => {
    const hybrid = read(
      readFileSync(`${samples}ml-and-data-engineer.md`, 'utf8').replace(/[#*_<>]/g, ''),
    );
    expect(hybrid.judgement.hybrid?.toSorted()).toEqual(['data-engineer', 'ml-engineer']);
    expect(read(text).judgement.hybrid).toBeNull();
  });
});

describe('who the person is', () => {
  const swaps: readonly (readonly [string, (resume: string) => string])[] = [
    ['name', (resume) => resume.replaceAll('Ines Varga', 'Mohammed al-Rashid')],
    ['another name', (resume) => resume.replaceAll('Ines Varga', 'Ruby Swift')],
    ['a name that is a job', (resume) => resume.replaceAll('Ines Varga', 'Gordon Baker')],
    ['a name that is a place', (resume) => resume.replaceAll('Ines Varga', 'Jordan Austin')],
    ['a name of another script', (resume) => resume.replaceAll('Ines Varga', '山田 花子')],
    ['a long name', (resume) => resume.replaceAll('Ines Varga', 'Maria del Carmen O’Neill-García')],
    ['e-mail', (resume) => resume.replace('ines.varga@example.org', 'r.python@spark.example.com')],
    ['phone', (resume) => resume.replace('+33 6 12 34 56 78', '(415) 555-0199')],
    ['address', (resume) => resume.replace('Lyon, France |', 'Lagos, Nigeria |')],
    ['profile', (resume) => resume.replace('ines-varga-example', 'kubernetes-go')],
    ['a street', (resume) => resume.replace('Lyon, France |', '12 Spark Street, Reno, NV 89501 |')],
    ['university', (resume) => resume.replaceAll(/Université[^\n]*/g, 'Stanford University')],
    ['a short name of a school', (resume) => resume.replaceAll(/Université[^\n]*/g, 'MIT')],
    [
      'a foreign school',
      (resume) => resume.replaceAll(/Université[^\n]*/g, 'Københavns Universitet'),
    ],
    ['unknown school', (resume) => resume.replaceAll(/Université[^\n]*/g, 'Snowflake College')],
    ['employer', (resume) => resume.replaceAll('Solène Énergie', 'Databricks Inc.')],
  ];
  it.each(swaps)('changes nothing: %s', (_, swap) => {
    expect(swap(text)).not.toBe(text);
    expect(verdict(read(swap(text)))).toEqual(verdict(read(text)));
  });

  it('changes nothing: pronouns', () => {
    const told = (she: string, her: string): string =>
      text.replace('I like questions', `${she} likes what ${her} team calls questions`);
    const verdicts = [
      ['She', 'her'],
      ['He', 'his'],
      ['They', 'their'],
    ].map(([she, her]) => verdict(read(told(she!, her!))));
    expect(verdicts[1]).toEqual(verdicts[0]);
    expect(verdicts[2]).toEqual(verdicts[0]);
  });
});

describe('the order of sections', () => {
  it('changes nothing', () => {
    const files = readdirSync(samples).filter((file) => file.endsWith('.txt'));
    for (const file of files) {
      const resume = readFileSync(samples + file, 'utf8');
      const { sections } = read(resume).resume;
      const parts = sections.map(({ start, end }) => resume.slice(start, end));
      const [head, ...rest] = parts;
      const wanted = verdict(read(parts.join('\n\n')));
      fc.assert(
        fc.property(fc.shuffledSubarray(rest, { minLength: rest.length }), (shuffled) => {
          expect(verdict(read([head, ...shuffled].join('\n\n')))).toEqual(wanted);
        }),
        { numRuns: 15 },
      );
    }
  });
});

describe('saying a thing again', () => {
  it('adds nothing', () => {
    const stuffed = text.replace(
      'SKILLS\n',
      `SKILLS\n${'Python, R, SQL, PySpark, '.repeat(40)}\n${'Python, R, SQL, PySpark, '.repeat(40)}\n`,
    );
    const roles = ({ judgement }: ResumeReading): unknown =>
      judgement.roles.map(({ role, share }) => [role, share]);
    expect(roles(read(stuffed))).toEqual(roles(read(text)));
  });
});

describe('the same tools in two jobs', () => {
  it('count in both, months that overlap once', () => {
    const { resume } = read(
      'Ada Example\n\nExperience\nAnalyst at Acme Ltd\nJan 2020 – Dec 2021\n• Tools: SQL, Tableau.\nAnalyst at Bolt Ltd\nJul 2021 – Jun 2022\n• Tools: SQL, Tableau.\n',
    );
    const sql = resume.skills.find(({ skill }) => skill === 'sql');
    expect(sql).toMatchObject({ months: 30, lastUsed: { year: 2022, month: 6 } });
    expect(sql!.mentions.map(({ work }) => work)).toEqual([0, 1]);
  });

  it('are told with the overlap', () => {
    const { judgement } = read(
      'Experience\nAnalyst at Acme Ltd\nJan 2020 – Dec 2021\n• Did.\nAnalyst at Bolt Ltd\nJul 2021 – Jun 2022\n• Did.\nAnalyst at Coil Ltd\nJan 2023 – Feb 2023\n• Did.\n',
    );
    expect(judgement.overlaps).toEqual([{ works: [0, 1], months: 6 }]);
    expect(judgement.gaps).toEqual([
      { from: { year: 2022, month: 7 }, to: { year: 2022, month: 12 }, months: 6 },
    ]);
    expect(judgement.monthsOfWork).toBe(32);
  });
});

describe('little to go by', () => {
  it.each([
    ['', 'empty'],
    ['Ada Example\nada@example.org', 'empty'],
    ['Skills\nPython, SQL', 'too-short'],
    [
      'Profil\nIch habe viele Jahre mit der Datenbank und dem Bericht gearbeitet und das war für mich und die anderen gut, weil wir nicht nur die Zahlen, sondern auch die Menschen sahen.',
      'language',
    ],
  ])('claims no role for %j', (given, why) => {
    const { judgement } = read(given);
    expect(judgement.abstained).toBe(why);
    expect(judgement.roles).toEqual([]);
    expect(judgement.level.value).toBe('unspecified');
    expect(judgement.monthsOfWork).toBeNull();
  });
});

describe('JSON Resume', () => {
  const validate = addFormats.default(new Ajv({ strict: false })).compile(jsonResumeSchema);

  it.each(readdirSync(samples))('is valid for %s', async (file) => {
    const result = await readResumeFile(samples + file, engine, { today });
    if ('unreadable' in result) throw new Error(result.unreadable.message);
    const { resume, judgement, hidden, problems, json } = result.reading;
    const findings = { versions: engine.versions, file, judgement, hidden, problems };
    const document = toJsonResume(resume, findings, json, { keepText: true });
    expect(validate(document) ? [] : validate.errors).toEqual([]);
    expect(document['meta']).toHaveProperty('x-rolescope.judgement.roles');
  });

  const word = fc.constantFrom(
    'Ada',
    'Kafka',
    'North',
    'Sea',
    'Data',
    'Blue',
    'Øst',
    'C++',
    'Größe',
    'and',
  );
  const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((some) => some.join(' '));
  const year = fc.integer({ min: 1970, max: 2030 });
  const date = fc
    .tuple(year, fc.option(fc.integer({ min: 1, max: 12 }), { nil: null }))
    .map(([of, month]) =>
      month === null ? String(of) : `${of}-${String(month).padStart(2, '0')}`,
    );
  const some = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value[]> =>
    fc.array(value, { minLength: 1, maxLength: 3 });
  const optional = { requiredKeys: ['name'] as 'name'[] };
  const document = fc.record({
    basics: fc.record({ name: words, label: words, summary: words }),
    work: some(
      fc.record(
        {
          name: words,
          position: words,
          location: words,
          startDate: date,
          endDate: date,
          summary: words,
          highlights: some(words),
        },
        optional,
      ),
    ),
    education: some(
      fc.record({
        institution: words,
        area: words,
        studyType: words,
        startDate: date,
        endDate: date,
        score: words,
      }),
    ),
    certificates: some(fc.record({ name: words, issuer: words, date })),
    languages: some(fc.record({ language: words, fluency: words })),
    projects: some(
      fc.record({ name: words, startDate: date, endDate: date, highlights: some(words) }),
    ),
  });

  it('gives the same facts out as came in', () => {
    fc.assert(
      fc.property(document, (given) => {
        const { resume, problems } = fromJsonResume(given);
        expect(problems).toEqual([]);
        const { skills: _, ...fields } = toFields({ ...resume, skills: [] });
        expect(fields).toEqual(given);
      }),
      { numRuns: 60 },
    );
  });

  it('leaves out what has a wrong type, and says so', () => {
    const { resume, problems } = fromJsonResume({
      basics: { name: ['x'], email: 'a@b.co' },
      work: ['nonsense', { name: 'Acme', highlights: [1, 'ok'] }],
      education: 7,
      __proto__: { skills: [] },
    });
    expect(resume.work).toHaveLength(1);
    expect(problems.map(({ message }) => message)).toEqual([
      'basics.name is no text; it is left out.',
      'work[0] is no object; it is left out.',
      'work[0].highlights[0] is no text; it is left out.',
      'education is no list; it is left out.',
    ]);
  });
});
