import { technologyDates } from '../../data/technology-dates.js';
import { readYears, type YearsStatement } from '../../readings/years.js';
import type { LintInput, Rule } from '../../rule.js';

interface Technology {
  readonly name: string;
  /** Month of the first release, `YYYY-MM`. */
  readonly first: string;
}

const technologies: ReadonlyMap<string, Technology> = new Map(
  technologyDates.technologies.map((technology) => [technology.skill, technology]),
);

/** Words that may stand between the years and the one thing they are asked of. */
const LINKING: ReadonlySet<string> = new Set(
  `hands-on hands on proven solid strong deep relevant recent practical professional commercial
  industry work working production prior demonstrated direct total overall dedicated specific
  software engineering development building using developing deploying designing implementing
  managing administering programming coding scaling shipping writing applying experience expertise
  experiences knowledge of in with the your a and complex large-scale large scale end-to-end scalable
  modern production-grade grade advanced applications data pipelines workflows jobs clusters models
  systems solutions`.split(/\s+/),
);
/** Longer stretches link nothing. */
const LONGEST_LINK = 120;

/** Whether a stretch of text holds nothing but linking words: "’ of hands-on experience with ". */
function isLink(text: string): boolean {
  if (text.length > LONGEST_LINK) return false;
  const words = text
    .toLowerCase()
    .replace(/^['’]?s?['’]?/, '')
    .split(/[\s/]+/);
  return words.every((word) => word === '' || LINKING.has(word));
}

/** A label before the years: “LangChain: 8 years”, “Docker (12+ years)”. */
const LABEL_LINK = /^\s*(?::|-|–|—|\()\s*(?:(?:at least|minimum|min\.?|over|more than)\s*)?$/i;
/** A list goes on, and the years may be of the whole of it. */
const GOES_ON = /^[\s)]*(?:,|\/|&|\+|or\b|and\b|and\/or\b)/i;

/** Flags years of experience with a technology that is younger than that. */
export const rule: Rule = {
  id: 'requirements/impossible-years',
  summary: 'More years of a technology are asked for than it has existed.',
  why: 'Nobody can have them, and readers who know the technology conclude that the writer does not. First releases are listed in data/lint/technology-dates.yaml, each with its source.',
  severity: 'error',
  bad: [
    {
      title: 'AI Engineer',
      today: '2026-11-01',
      text: 'You will build agents for our support team.\n\nRequirements:\n- 8+ years of experience with LangChain\n- Good written English',
      flags: ['8+ years of experience with LangChain'],
    },
    {
      title: 'AI Engineer',
      text: 'You will build agents for our support team.\n\nRequirements:\n- At least 10 years of LLM experience\n- Docker: 20+ years\n- Good written English',
      flags: ['10 years of LLM', 'Docker: 20+ years'],
    },
  ],
  good: [
    {
      title: 'AI Engineer',
      text: 'You will build agents for our support team.\n\nRequirements:\n- 8+ years of experience with Python, and 2 years with LangChain\n- 10+ years of machine learning or LLM work\n- 3+ years with PyTorch\n- 10 years of experience, some of it with LLMs',
    },
  ],
  check(input) {
    const month = input.today?.slice(0, 7) ?? technologyDates.asOf;
    return readYears(input).flatMap((stated) => {
      const found = youngTechnology(input, stated);
      if (found === null) return [];
      const { technology, start, end } = found;
      const age = yearsBetween(technology.first, month);
      if (stated.min <= age) return [];
      return [
        {
          span: { field: 'text' as const, start, end },
          message: `${technology.name} was first released in ${technology.first}: nobody has more than ${wholeYears(age)} of it.`,
          suggestion: `Ask for what people can have, such as ${Math.min(3, Math.max(1, Math.floor(age / 2)))} years, or for years of the work around it.`,
        },
      ];
    });
  },
};

interface Asked {
  readonly technology: Technology;
  readonly start: number;
  readonly end: number;
}

/** The dated technology that the years, and they alone, are asked of. */
function youngTechnology({ analysis, document }: LintInput, stated: YearsStatement): Asked | null {
  const { text } = document;
  const { statement } = stated;
  for (const { skill, mentions } of analysis.skills) {
    const technology = technologies.get(skill);
    if (technology === undefined) continue;
    for (const mention of mentions) {
      if (mention.start < statement.start || mention.end > statement.end) continue;
      const isAfter =
        mention.start >= stated.end &&
        mention.start - stated.end < 120 &&
        isLink(text.slice(stated.end, mention.start)) &&
        !GOES_ON.test(text.slice(mention.end, statement.end));
      if (isAfter) return { technology, start: stated.start, end: mention.end };
      const isBefore =
        mention.end <= stated.start &&
        LABEL_LINK.test(text.slice(mention.end, stated.start)) &&
        /^\W*$/.test(text.slice(statement.start, mention.start));
      if (isBefore) return { technology, start: mention.start, end: stated.end };
    }
  }
  return null;
}

/** Years from one month to another, to the month. */
function yearsBetween(first: string, last: string): number {
  const months = (month: string): number =>
    Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
  return (months(last) - months(first)) / 12;
}

function wholeYears(age: number): string {
  const years = Math.floor(age);
  return years < 1 ? 'a year' : years === 1 ? 'one year' : `${years} years`;
}
