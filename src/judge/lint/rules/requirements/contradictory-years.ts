import { isWish } from '../../readings/sentences.js';
import { readYears, type YearsStatement } from '../../readings/years.js';
import type { LintInput, Rule } from '../../rule.js';

/** Years of the whole work: “5 years of experience”, “5+ years of relevant work experience in …”. */
const GENERAL =
  /^['’]?\s*(?:of\s+)?(?:(?:relevant|related|professional|work|working|industry|total|overall|hands[- ]on|prior|full[- ]time|practical|progressive)[\s,]+){0,3}experience\b(?!\s+(?:\w+\s+){0,1}(?:in|with|using|on|as|of|at|working|building|managing|leading|designing|developing|for|within|across|\w+ing)\b)/i;
const EXPERIENCE_LABEL =
  /\bexperience(?: level| required| needed)?\s*[:\-–]\s*(?:at least |minimum (?:of )?|min\.? )?$/i;
/** Words by which years depend on something, or belong to another job. */
const DEPENDS =
  /\b(?:or|bachelor|master|phd|ph\.d|degree|doctorate|equivalent|lieu|junior|senior|mid|lead|level [i\d]|ideally|up to|combined|we|our|company|tier|grade)\b/;

/** Flags two statements of the same experience that cannot both hold. */
export const rule: Rule = {
  id: 'requirements/contradictory-years',
  summary: 'Two places ask for different years of the same experience.',
  why: 'Readers cannot tell which one holds, and neither can those who screen the applications.',
  severity: 'warning',
  bad: [
    {
      title: 'Data Analyst',
      text: 'Experience: 2-4 years\n\nYou will build dashboards for the sales team.\n\nRequirements:\n- At least 7 years of experience\n- Strong SQL',
      flags: ['7 years'],
    },
    {
      title: 'Data Analyst',
      text: 'You will build dashboards for the sales team.\n\nRequirements:\n- 5-3 years of experience with SQL\n- Good written English',
      flags: ['5-3 years'],
    },
    {
      title: 'Data Analyst',
      text: 'You will build dashboards for the sales team.\n\nRequirements:\n- At least 5 years of experience with Python\n- Strong SQL\n- At least 8 years of experience with Python',
      flags: ['8 years'],
    },
  ],
  good: [
    {
      title: 'Data Analyst',
      text: 'You will build dashboards for the sales team.\n\nRequirements:\n- At least 5 years of experience\n- 2 years of experience with Tableau\n- Ideally 8 years of experience\n- 3 years of experience with a PhD',
    },
    {
      title: 'Data Analyst',
      text: 'You will build dashboards for the sales team.\n\nRequirements:\n- 5 years of experience with Python\n- 2 years of experience with Spark\n- 3 to 6 years of experience with Python',
    },
  ],
  check(input) {
    const years = readYears(input);
    const reversed = years.filter(({ min, max }) => max !== null && max < min);
    return [
      ...reversed.map(({ start, end }) => ({
        span: { field: 'text' as const, start, end },
        message: 'The range runs from the larger number to the smaller one.',
        suggestion: 'Put the smaller number first.',
      })),
      ...contradictions(
        input,
        years.filter(({ min, max }) => max === null || max >= min),
      ),
    ];
  },
};

function contradictions(input: LintInput, years: readonly YearsStatement[]) {
  const byThing = new Map<string, YearsStatement>();
  return years.flatMap((other) => {
    const thing = thingOf(input, other);
    const first = thing === null ? undefined : byThing.get(thing);
    if (thing !== null && first === undefined) byThing.set(thing, other);
    if (first === undefined || overlap(first, other)) return [];
    if (other.statement.block === first.statement.block) return [];
    return [
      {
        span: { field: 'text' as const, start: other.start, end: other.end },
        related: [{ field: 'text' as const, start: first.start, end: first.end }],
        message: `Here it is ${words(input, other)}, and elsewhere ${words(input, first)}.`,
        suggestion: 'State the years once.',
      },
    ];
  });
}

/**
 * What years are asked of: all experience, or one thing within one section ("experience with
 * Python"); `null` where they may depend on something else.
 */
function thingOf(input: LintInput, stated: YearsStatement): string | null {
  const { statement, end } = stated;
  if (isWish(statement) || DEPENDS.test(statement.folded)) return null;
  if (statement.section === 'about' || statement.section === 'benefits') return null;
  if (isGeneral(input, stated)) return 'all';
  const rest = statement.folded.slice(end - statement.start);
  const thing = ONE_THING.exec(rest)?.[1];
  return thing === undefined ? null : `${input.document.blocks[statement.block]!.section} ${thing}`;
}

/** "… of experience with Python." to the end of the statement: one thing of few words. */
const ONE_THING =
  /^ (?:of )?(?:[\w-]+ ){0,2}experience (?:with|in|using) ([^\s,;:()]+(?: [^\s,;:()]+){0,3}?)[.\s]*$/;

function isGeneral({ document }: LintInput, { start, end, statement }: YearsStatement): boolean {
  const after = document.text.slice(end, Math.min(statement.end, end + 80));
  const before = document.text.slice(Math.max(0, start - 40), start);
  return GENERAL.test(after) || (EXPERIENCE_LABEL.test(before) && /^\W*$/.test(after));
}

/** An open statement reaches to a few years above its number. */
function overlap(a: YearsStatement, b: YearsStatement): boolean {
  return a.min <= (b.max ?? b.min) && b.min <= (a.max ?? a.min);
}

function words({ document }: LintInput, { start, end }: YearsStatement): string {
  return `“${document.text.slice(start, end)}”`;
}
