import { describe, expect, it } from 'vitest';
import { parseResume } from './parse-resume.js';

function workOf(lines: string): string[] {
  return parseResume(`Ada Example\n\nExperience\n${lines}`).work.map(
    ({ position, name, location, period }) =>
      [position, name, location].map((part) => part?.value ?? '-').join(' @ ') +
      ` # ${period?.evidence.text ?? '-'}`,
  );
}

describe('the header of a job', () => {
  const expected = ['Data Engineer @ Acme Ltd @ Oslo, Norway # Jan 2020 – Mar 2021'];
  it.each([
    ['title at company', 'Data Engineer at Acme Ltd, Oslo, Norway\nJan 2020 – Mar 2021'],
    ['commas', 'Data Engineer, Acme Ltd, Oslo, Norway, Jan 2020 – Mar 2021'],
    ['employer first', 'Acme Ltd — Data Engineer (Jan 2020 – Mar 2021)\nOslo, Norway'],
    ['dates first', 'Jan 2020 – Mar 2021 Data Engineer, Acme Ltd (Oslo, Norway)'],
    ['dates on the right', 'Acme Ltd\tOslo, Norway\nData Engineer\tJan 2020 – Mar 2021'],
    ['cells of a row', 'Jan 2020 – Mar 2021 | Data Engineer | Acme Ltd | Oslo, Norway'],
    ['one thing a line', 'Data Engineer\nAcme Ltd\nOslo, Norway\nJan 2020 – Mar 2021'],
    ['dates in the middle', 'Data Engineer\nJan 2020 – Mar 2021\nAcme Ltd, Oslo, Norway'],
    ['dates over all', 'Jan 2020 – Mar 2021\nData Engineer\nAcme Ltd, Oslo, Norway'],
    ['empty lines between', 'Data Engineer\n\nAcme Ltd, Oslo, Norway\n\nJan 2020 – Mar 2021\n'],
    ['at sign', 'Data Engineer @ Acme Ltd · Oslo, Norway · Jan 2020 – Mar 2021'],
    [
      'labels',
      'Company: Acme Ltd\nRole: Data Engineer\nLocation: Oslo, Norway\nJan 2020 – Mar 2021',
    ],
  ])('is read with %s', (_, header) => {
    expect(workOf(`${header}\n• Built pipelines.\n• Wrote tests.`)).toEqual(expected);
  });

  it('is read for every job of a list in the same layout', () => {
    const works = workOf(
      'Acme Ltd\nData Engineer\n2020 – 2022\n• Pipelines.\nBolt GmbH\nAnalyst\n2018 – 2020\n• Reports.',
    );
    expect(works).toEqual([
      'Data Engineer @ Acme Ltd @ - # 2020 – 2022',
      'Analyst @ Bolt GmbH @ - # 2018 – 2020',
    ]);
  });

  it('gives several positions their one employer', () => {
    const works = workOf(
      'Acme Ltd, Oslo, Norway\nLead Analyst (2021 – 2023)\n• Led.\nAnalyst (2019 – 2021)\n• Counted.',
    );
    expect(works.map((work) => work.split(' # ')[0])).toEqual([
      'Lead Analyst @ Acme Ltd @ Oslo, Norway',
      'Analyst @ Acme Ltd @ -',
    ]);
  });

  it('learns from the other headers which line is the position', () => {
    const works = workOf(
      'Data Analyst\nAcme | 2020 – 2022\n• Reports.\nHost\nThe Round Table | 2018 – 2020\n• Guests.\nFloor magician\nWonder Street | 2016 – 2018\n• Tricks.',
    );
    expect(works[2]).toBe('Floor magician @ Wonder Street @ - # 2016 – 2018');
  });

  it('takes no year inside a sentence for one', () => {
    expect(
      workOf(
        'Analyst at Acme Ltd\n2018 – 2020\n• Sales grew from 2018 to 2019 and then again.\n• In 2019 we moved.',
      ),
    ).toHaveLength(1);
  });
});

describe('what was done', () => {
  it('is joined over lines and told by bullets', () => {
    const [work] = parseResume(
      'Experience\nAnalyst at Acme Ltd\n2018 – 2020\n• Counted the things that nobody had counted before in a table that\ngrew long.\n• Left.',
    ).work;
    expect(work!.highlights.map(({ value }) => value)).toEqual([
      'Counted the things that nobody had counted before in a table that grew long.',
      'Left.',
    ]);
  });
});

describe('basics', () => {
  it.each([
    ['Ada Example\nData Analyst\nada@example.org | +47 22 55 50 10 | Oslo, Norway'],
    [
      'Name: Ada Example\nData Analyst\nEmail: ada@example.org\nPhone: +47 22 55 50 10\nLocation: Oslo, Norway',
    ],
    ['A D A   E X A M P L E\nData Analyst\nOslo, Norway\nada@example.org\n+47 22 55 50 10'],
    [
      'Curriculum Vitae\n\nADA EXAMPLE\nData Analyst\n+47 22 55 50 10, ada@example.org\nOslo, Norway',
    ],
  ])('are read from %j', (head) => {
    const { basics } = parseResume(`${head}\n\nSummary\nI count.\n`);
    expect(basics.name?.value.toLowerCase()).toBe('ada example');
    expect(basics.label?.value).toBe('Data Analyst');
    expect(basics.email?.value).toBe('ada@example.org');
    expect(basics.phone?.value).toBe('+47 22 55 50 10');
    expect(basics.location?.value).toBe('Oslo, Norway');
    expect(basics.summary?.value).toBe('I count.');
  });

  it('claims no name where a list of cities or a heading stands first', () => {
    expect(parseResume('New York\nSoftware Engineer\n\nSkills\nPython').basics.name).toBeNull();
  });
});

describe('education', () => {
  it.each([
    ['MSc in Physics, University of Oslo, 2010 – 2012'],
    ['University of Oslo\nMSc, Physics\n2010 – 2012'],
    ['2010 – 2012 University of Oslo, MSc Physics'],
    ['MSc Physics | University of Oslo | Oslo, Norway | 2010 – 2012'],
  ])('is read from %j', (lines) => {
    const [first, ...others] = parseResume(`Education\n${lines}\n`).education;
    expect(others).toEqual([]);
    expect(first).toMatchObject({
      institution: { value: 'University of Oslo' },
      studyType: { value: 'MSc' },
      level: 'master',
      area: { value: 'Physics' },
      period: { start: { year: 2010 }, end: { year: 2012 } },
    });
  });

  it('parts one entry from the next', () => {
    const found = parseResume(
      'Education\nUniversity of Oslo\nMSc Physics\n2010 – 2012\nGPA: 3.8/4\nUniversity of Bergen\nBSc Physics\n2007 – 2010',
    ).education;
    expect(found.map(({ level, score }) => [level, score?.value ?? null])).toEqual([
      ['master', '3.8/4'],
      ['bachelor', null],
    ]);
  });
});

describe('languages and certificates', () => {
  it('are read with fluency, issuer and date', () => {
    const { languages, certificates } = parseResume(
      'Languages\nEnglish (C1), Norwegian – native\n\nCertificates\nCertified Cat Herder, Feline Board, 2021\n',
    );
    expect(languages.map(({ language, fluency }) => [language.value, fluency?.value])).toEqual([
      ['English', 'C1'],
      ['Norwegian', 'native'],
    ]);
    expect(certificates).toMatchObject([
      {
        name: { value: 'Certified Cat Herder' },
        issuer: { value: 'Feline Board' },
        date: { year: 2021 },
      },
    ]);
  });
});

describe('every value', () => {
  it('stands in the text where its evidence says', () => {
    const resume = parseResume(
      'Ada Example\nada@example.org\n\nExperience\nAnalyst at Acme Ltd\n2018 – 2020\n• Counted.\n\nEducation\nBSc, Oslo University, 2016',
    );
    const check = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      if ('field' in value && 'start' in value && 'end' in value && 'text' in value) {
        expect(resume.text.slice(value.start as number, value.end as number)).toBe(value.text);
      }
      Object.values(value).forEach(check);
    };
    check(resume);
  });
});

describe('bounds', () => {
  const LINE =
    'Senior Engineer, Acme Ltd, Oslo, Norway, Jan 2019 – Mar 2020, and (more) • things / to - cut; MSc\n';
  it.each([
    ['a text of one megabyte', LINE.repeat(Math.ceil(1e6 / LINE.length))],
    ['ten thousand headings', 'Experience\n'.repeat(10_000)],
    [
      'ten thousand lines of jobs',
      `Experience\n${'Analyst at Acme\n2018 – 2020\n• Did.\n'.repeat(3_333)}`,
    ],
    ['degrees', `Education\n${'MSc Physics, Oslo University, 2010 – 2012\n'.repeat(5_000)}`],
    ['projects', `Projects\n${'Thing\n\n'.repeat(10_000)}`],
    ['a line of one megabyte', `Experience\n${'a, '.repeat(333_333)}`],
    ['a megabyte of digits', '1 '.repeat(500_000)],
    ['a megabyte of dashes', `Experience\n${'2019 - '.repeat(150_000)}`],
    ['a megabyte of at signs', 'a@'.repeat(500_000)],
  ])(
    'hold for %s: what is quadratic would take minutes',
    (_, text) => {
      expect(parseResume(text).text).toBe(text);
    },
    30_000,
  );
});
