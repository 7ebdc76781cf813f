import type { Span } from '../../../../base/span.js';
import type { Document } from '../../../../document/document.js';
import { fold } from '../../../../text/fold.js';
import { phrases } from '../../phrases.js';
import type { Rule } from '../../rule.js';
import { defineWordList } from '../../word-list.js';

const labels = defineWordList(
  phrases(
    true,
    `job title:, position title:, title:, position:, role title:, role:, posting title:,
      job role:, position name:, functional title:, business title:`,
  ),
);

/** A title's longest form; what is longer is a sentence. */
const LONGEST = 80;
/** Words that make two names of one job differ and change nothing. */
const IDLE = new Set(
  `senior sr jr junior lead principal staff mid level entry associate i ii iii iv v 1 2 3 4 the a an of for and in at with to or us usa remote hybrid onsite
  contract full time part fulltime m f d w x job title position role opening openings immediate new needed required urgent experienced
  intern internship head chief assistant team program practice global corporate`.split(/\s+/),
);
const SAME: Readonly<Record<string, string>> = {
  dev: 'developer',
  developers: 'developer',
  engr: 'engineer',
  engineers: 'engineer',
  engineering: 'engineer',
  eng: 'engineer',
  mgr: 'manager',
  management: 'manager',
  analysts: 'analyst',
  analytics: 'analyst',
  analysis: 'analyst',
  analytic: 'analyst',
  scientists: 'scientist',
  science: 'scientist',
  sciences: 'scientist',
  architecture: 'architect',
  architects: 'architect',
  consulting: 'consultant',
  research: 'researcher',
};
/** Words that name what somebody is. A label without one is not a title. */
const HEADS = new Set(
  `engineer developer scientist analyst manager architect consultant specialist designer administrator researcher director officer technician
  representative recruiter writer programmer coordinator strategist accountant nurse teacher professor`.split(
    /\s+/,
  ),
);

export const rule: Rule = {
  id: 'clarity/two-titles',
  summary: 'The text calls the job by another title than the title does.',
  why: 'Readers who searched for one title wonder which job it is, and boards sort it by the title alone.',
  severity: 'warning',
  bad: [
    {
      title: 'Data Scientist',
      text: 'Job Title: Data Engineer\n\nYou will build pipelines.',
      flags: ['Data Engineer'],
    },
    {
      title: 'Data Scientist',
      text: 'Senior Data Engineer\n\nYou will build pipelines.\n\nRequirements:\n- SQL',
      flags: ['Senior Data Engineer'],
    },
    {
      title: 'Machine Learning Engineer',
      text: 'Position: Business Analyst\nLocation: Leeds\n\nYou will write requirements.',
      flags: ['Business Analyst'],
    },
  ],
  good: [
    {
      title: 'Data Engineer',
      text: 'Job Title: Senior Data Engineer (remote)\n\nYou will build pipelines.',
    },
    { title: 'Sr. Data Scientist, Growth', text: 'Title: Data Scientist\n\nYou will run tests.' },
    { title: 'Data Analyst', text: 'Job Title: Business Data Analyst\n\nYou will report.' },
    {
      title: 'Data Analyst',
      text: 'You will report on:\nRole: what people do all day and how long it takes',
    },
    { title: 'Data Analyst', text: 'Title: Head of what you love\n\nYou will report.' },
    {
      title: 'Data Analyst',
      text: 'About Our Data Engineers\n\nWe build pipelines.\n\nYou will report.',
    },
    { title: 'QA Analyst', text: 'Title: Quality Assurance Analyst\n\nYou will test.' },
    { title: 'ML Engineer', text: 'Position: Machine Learning Engineer\n\nYou will train models.' },
  ],
  check({ document, analysis }) {
    const title = analysis.title.text;
    if (title === null) return [];
    const candidates = [...labelled(document), ...firstLine(document)];
    if (candidates.length === 0) return [];
    const given = namesIn(title);
    if (!hasHead(given) || given.size > MOST_NAMES) return [];
    const other = candidates.find(({ start, end }) => {
      const named = namesIn(document.text.slice(start, end));
      return hasHead(named) && named.size <= MOST_NAMES && !isOneJob(given, named);
    });
    if (other === undefined) return [];
    return [
      {
        span: { field: 'text', start: other.start, end: other.end },
        related: [{ field: 'title', start: 0, end: title.length }],
        message: `The title says “${title}”, the text “${document.text.slice(other.start, other.end)}”.`,
        suggestion: 'Use one of them in both places: the one that people search for.',
      },
    ];
  },
};

/** More words than one title has: several jobs, or a sentence. */
const MOST_NAMES = 5;

/** What stands behind labels such as "Job title:", to the end of the line. */
function labelled(document: Document): Span[] {
  const { text } = document;
  return labels.findIn(document).flatMap((hit) => {
    const lineStart = text.lastIndexOf('\n', hit.start) + 1;
    if (/\w/.test(text.slice(lineStart, hit.start))) return [];
    const [line = ''] = text.slice(hit.end, hit.end + LONGEST + 1).split(/\n|\||;| {3}/);
    const value = line.trim();
    if (value.length < 4 || line.length > LONGEST || !/^\p{Lu}/u.test(value)) return [];
    const start = hit.end + line.indexOf(value);
    return [{ start, end: start + value.length }];
  });
}

/** The first line, where it is written as a title is: short, capitalised, without a full stop. */
function firstLine({ text, blocks }: Document): Span[] {
  const [block] = blocks;
  if (block === undefined || block.end - block.start > LONGEST || blocks.length < 3) return [];
  const line = text.slice(block.start, block.end);
  if (NO_TITLE.test(line) || !endsInHead(line)) return [];
  const words = line.match(/\p{L}+/gu) ?? [];
  const isTitle =
    words.length > 1 &&
    words.every(
      (word) => /^\p{Lu}/u.test(word) || /^(?:of|and|for|in|the|at|to|with|m|f|d|w|x)$/.test(word),
    );
  return isTitle && !/\p{Ll}\p{Lu}/u.test(line) ? [{ start: block.start, end: block.end }] : [];
}

const NO_TITLE = /[.!?:|]|\b(?:about|our|us|at|why|meet|job|description|global)\b/i;

/** Whether the line names what somebody is, before a comma or a dash if it has one. */
function endsInHead(line: string): boolean {
  const [name = ''] = fold(line).split(/[,(–-]/);
  return HEADS.has(name.trim().split(' ').at(-1) ?? '');
}

/** The words of a title that tell jobs apart. */
function namesIn(title: string): ReadonlySet<string> {
  const spelt = fold(title)
    .replace(/\bml\b/g, 'machine learning')
    .replace(/\bai\b/g, 'artificial intelligence')
    .replace(/\bqa\b/g, 'quality assurance')
    .replace(/\bbi\b/g, 'business intelligence')
    .replace(/\bback[ -]end\b/g, 'backend')
    .replace(/\bfront[ -]end\b/g, 'frontend')
    .replace(/\bfull[ -]stack\b/g, 'fullstack');
  const words = spelt.match(/[a-z][a-z+#]*/g) ?? [];
  return new Set(words.filter((word) => !IDLE.has(word)).map((word) => SAME[word] ?? word));
}

function hasHead(names: ReadonlySet<string>): boolean {
  return [...names].some((name) => HEADS.has(name));
}

/** Whether two titles may name one job: one says more than the other, or they share what they are. */
function isOneJob(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((name) => b.has(name));
  const least = Math.min(a.size, b.size);
  return shared.length === least || shared.length >= 2;
}
