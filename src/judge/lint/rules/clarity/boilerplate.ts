import type { SectionKind } from '../../../../document/document.js';
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
      default: 1.25,
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
      text: `About us\n\n${'Our company is loved by its customers, its partners and its staff all over the world. '.repeat(10)}\n\nResponsibilities:\n- Build dashboards\n- Write queries and keep them fast\n- Explain the figures to the buyers every week`,
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
  check({ document }, options) {
    let rest = 0;
    let longest: { readonly section: Section; readonly tokens: number } | null = null;
    for (const section of document.sections) {
      if (!BOILERPLATE.has(section.kind) || speaksOfJob(document, section)) continue;
      const tokens = tokensOf(document, section);
      rest += tokens;
      if (longest === null || tokens > longest.tokens) longest = { section, tokens };
    }
    if (longest === null || rest < Number(options['tokens'])) return [];
    const times = rest / (document.tokens.count - rest);
    if (times <= Number(options['ratio']) || times > MOST_TIMES) return [];
    const { start, end } = longest.section.heading ?? firstLine(document, longest.section);
    return [
      {
        span: { field: 'text', start, end },
        message: `The company, its benefits and the law take ${times.toFixed(1)} times the room of all the rest; this part is the longest.`,
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

function tokensOf({ blocks }: LintInput['document'], { firstBlock, endBlock }: Section): number {
  if (endBlock <= firstBlock) return 0;
  return blocks[endBlock - 1]!.endToken - blocks[firstBlock]!.firstToken;
}

function firstLine({ blocks }: LintInput['document'], { firstBlock, start, end }: Section) {
  const block = blocks[firstBlock] ?? { start, end };
  return { start: block.start, end: Math.min(block.end, block.start + 80) };
}
