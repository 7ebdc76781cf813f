import type { SectionKind } from '../../../../document/document.js';
import { countTokens } from '../../readings/addresses.js';
import type { LintInput, Rule } from '../../rule.js';

/** Sections that any job of the firm could have. */
const BOILERPLATE: ReadonlySet<SectionKind> = new Set(['about', 'benefits', 'legal', 'footer']);
/** Headings of such sections under which something of the job may stand. */
const OF_JOB = /\b(?:role|job|position|opportunity|you|your|team|work|day|expect|next|mission)\b/i;

export const rule: Rule = {
  id: 'clarity/boilerplate',
  summary:
    'What is said of the company, its benefits and the law is longer than what is said of the job.',
  why: 'A reader who opens a posting wants to know the job; the rest can stand behind a link, or below.',
  severity: 'advice',
  options: {
    ratio: {
      default: 1.5,
      description: 'Length of these parts, in times of all others, from which it is said.',
    },
    tokens: {
      default: 150,
      description: 'Words and signs of these parts from which they count as long.',
    },
  },
  bad: [
    {
      title: 'Data analyst',
      text: `About us\n\n${'Our company is loved by its customers, its partners and its staff all over the world. '.repeat(10)}\n\nResponsibilities:\n- Build dashboards\n- Write queries and keep them fast\n- Explain the figures to the buyers every week

Requirements:
- SQL`,
      flags: ['About us'],
    },
  ],
  good: [
    {
      title: 'Data analyst',
      text: `About us\n\nOur company is loved by its customers.\n\nResponsibilities:\n- Build dashboards\n- Write queries\n- Explain the figures to the buyers`,
    },
    {
      title: 'Data analyst',
      text: `About us\n\nOur company is loved by its customers.\n\nAbout the role\n\n${'You will build dashboards for the buyers, explain them, and mend the queries behind them. '.repeat(12)}`,
    },
  ],
  check(input, options) {
    const { document } = input;
    if (!areSectionsClear(input)) return [];
    let rest = 0;
    let longest: { readonly section: Section; readonly tokens: number } | null = null;
    for (const section of document.sections) {
      if (!BOILERPLATE.has(section.kind) || speaksOfJob(document, section)) continue;
      const tokens = tokensOf(input, section);
      rest += tokens;
      if (longest === null || tokens > longest.tokens) longest = { section, tokens };
    }
    if (longest === null || rest < Number(options['tokens'])) return [];
    const times = rest / (countTokens(input, 0, document.tokens.count) - rest);
    if (times <= Number(options['ratio']) || times > MOST_TIMES) return [];
    const { start, end } = longest.section.heading ?? firstLine(document, longest.section);
    return [
      {
        span: { field: 'text', start, end },
        message: `The company, its benefits and the law take ${times.toFixed(1)} times the room of all the rest.`,
        suggestion: 'Put the job first, and cut the rest to what helps to decide.',
      },
    ];
  },
};

/** Where next to nothing else is left, the job stands under a heading that was not understood. */
const MOST_TIMES = 10;

function speaksOfJob({ text }: LintInput['document'], { heading, kind }: Section): boolean {
  return (
    kind !== 'legal' && heading !== null && OF_JOB.test(text.slice(heading.start, heading.end))
  );
}

type Section = LintInput['document']['sections'][number];

/** Words and signs of the blocks of a section that are not about the job. */
function tokensOf(input: LintInput, { kind, firstBlock, endBlock }: Section): number {
  const { blocks, text } = input.document;
  const ofJob = kind === 'benefits' ? null : kind === 'about' ? JOB_IN_ABOUT : JOB_IN_LAW;
  return blocks.slice(firstBlock, endBlock).reduce((sum, { start, end, firstToken, endToken }) => {
    const isOfJob = ofJob !== null && ofJob.test(text.slice(start, end));
    return isOfJob ? sum : sum + countTokens(input, firstToken, endToken);
  }, 0);
}

/** A paragraph about the company that comes to speak of the job. */
const JOB_IN_ABOUT =
  /\b(?:role|position|job|candidate|responsib\w+|opportunity to|you(?:'|\u2019)?ll|you will|as an?|(?:looking|searching) for|seeking|hiring|recruiting|(?:this|our|the) (?:\w+ ){0,3}team)\b/i;
const JOB_IN_LAW =
  /\b(?:physical (?:demands|requirements)|working conditions|work environment|travel|essential functions|lift|(?:at least|minimum of) \d+ years?|responsible for|you will)\b/i;

/** Fewer headings divide nothing. */
const FEWEST_HEADINGS = 3;

/** Whether the text is divided so that what is of the job can be told from what is not. */
function areSectionsClear({ document: { sections } }: LintInput): boolean {
  const headings = sections.filter(({ heading }) => heading !== null);
  const has = (kind: SectionKind): boolean => headings.some((section) => section.kind === kind);
  return (
    headings.length >= FEWEST_HEADINGS &&
    has('responsibilities') &&
    (has('requirements') || has('preferred'))
  );
}

function firstLine({ blocks }: LintInput['document'], { firstBlock, start, end }: Section) {
  const block = blocks[firstBlock] ?? { start, end };
  return { start: block.start, end: Math.min(block.end, block.start + 80) };
}
