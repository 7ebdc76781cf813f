import { Gap, TokenKind } from '../../../../base/tokens.js';
import type { Document, SectionKind } from '../../../../document/document.js';
import { sentenceAt } from '../../../../extract/terms/context.js';
import { findHits } from '../../../../patterns/find-hits.js';
import { compilePatterns } from '../../../../patterns/pattern-set.js';
import { foldCode } from '../../../../text/fold.js';
import { tokenize } from '../../../../text/tokenize.js';
import { aboutPosting } from '../../about-posting.js';
import type { Rule } from '../../rule.js';

/** What speaks of duties wherever it stands. */
const SAYS = `
  required to, someone to, somebody to, deliverables, looking for a, looking for an, you will,
  you'll, you’ll, you would, you'd be, you get to, you'd, you are going to, responsible for,
  responsibilities, duties, in this role, in this position, this role will, this position will,
  the role will, the position will, the role involves, your role, your job, your mission,
  your work, your tasks, day to day, job is to, help us, will work, will be, will help,
  will lead, will develop, will support, will have, will provide, will perform, tasks include,
  as a member, working on, work on, work with, work closely, join our team to, scope of work,
  job summary, what you do, role is to, must be able to perform, tasked with, charged with,
  candidate will, analyst will, engineer will, scientist will, developer will, intern will,
  someone who can, looking to hire, to join`;

/** Verbs that duties begin with. */
const VERBS = `
  analyze, analyse, architect, assist, assess, automate, build, collaborate, collect,
  communicate, conduct, contribute, coordinate, create, define, deliver, deploy, design, develop,
  document, drive, engage, ensure, establish, evaluate, execute, explore, extract, facilitate,
  formulate, gather, generate, identify, implement, improve, integrate, interpret, investigate,
  lead, leverage, maintain, manage, mentor, migrate, monitor, optimize, optimise, oversee, own,
  participate, partner, perform, plan, prepare, present, produce, program, provide, report,
  research, review, ship, support, test, train, translate, troubleshoot, use, utilize, validate,
  work, write, working, building, developing, designing, creating, analyzing, supporting,
  managing, performing, providing, maintaining, writing, leading, responsible, develops, designs,
  performs, provides, analyzes, works, supports, creates, builds, leads, manages, implements,
  ensures, identifies, collaborates`;

const says = SAYS.split(',').map((phrase) => phrase.trim());
const verbs = VERBS.split(',').map((verb) => verb.trim());
/**
 * A set of its own, and no word list: these words stand in nearly every text, and are looked for
 * only where no section of duties was found.
 */
const patterns = compilePatterns([...says, ...verbs], tokenize);

export const rule: Rule = {
  id: 'clarity/no-duties',
  summary: 'The text does not say what the person will do.',
  why: 'The duties are what a reader looks for first, and what tells one job under a title from another. A list of requirements does not replace them.',
  severity: 'warning',
  options: {
    tokens: {
      default: 60,
      description: 'Words and signs below which a text is a notice and not a posting.',
    },
  },
  bad: [
    {
      title: 'Data analyst',
      text: `Requirements:\n- SQL and Python, three years each\n- Tableau or Power BI\n- A degree in statistics, economics or a related field\n- Good English and a second language\n\nBenefits:\n- 25 days of leave and all public holidays\n- A pension plan and health insurance\n- A quiet office near the station, a good canteen, and a bicycle if you want one\n- A budget of 1,000 a year for books and courses`,
      flags: ['Data analyst'],
    },
  ],
  good: [
    {
      title: 'Data analyst',
      text: `What you will do:\n- Build dashboards\n\nRequirements:\n- SQL and Python, three years each\n- Tableau or Power BI\n- A degree in statistics, economics or a related field\n- Good English and a second language\n\nBenefits:\n- 25 days of leave and all public holidays\n- A pension plan and health insurance\n- A quiet office near the station, a good canteen`,
    },
    {
      title: 'Data analyst',
      text: `The analyst will turn the figures of our shops into reports that the buyers read every morning.\n\nRequirements:\n- SQL and Python, three years each\n- Tableau or Power BI\n- A degree in statistics, economics or a related field\n- Good English and a second language\n\nBenefits:\n- 25 days of leave and all public holidays`,
    },
    {
      title: 'Data analyst',
      text: `- Build dashboards for the buyers\n- Write the queries behind them\n- Explain what they show\n\n- SQL and Python, three years each\n- Tableau or Power BI\n- A degree in statistics, economics or a related field\n- Good English and a second language\n- 25 days of leave and all public holidays and a good canteen`,
    },
    { title: 'Data analyst', text: 'Send us your CV.' },
  ],
  check(input, options) {
    const { document } = input;
    if (document.tokens.count < Number(options['tokens'])) return [];
    if (document.sections.some(({ kind }) => kind === 'responsibilities')) return [];
    if (saysDuties(document)) return [];
    return [
      {
        span: aboutPosting(input),
        message: 'The text does not say what the person will do.',
        suggestion:
          'Add a section “What you will do” with the three to seven things that take most of the time, each with what it is for.',
      },
    ];
  },
};

/** Headed sections that speak of other things, with the same words. */
const NOT_OF_DUTIES: ReadonlySet<SectionKind> = new Set([
  'benefits',
  'legal',
  'process',
  'pay',
  'footer',
]);

/** Whether a phrase speaks of duties, a sentence begins with a verb of work, or several stand within. */
function saysDuties(document: Document): boolean {
  const starts = new Set(document.sentences.map(({ firstToken }) => firstToken));
  let within = 0;
  for (const { pattern, firstToken } of findHits(patterns, document.tokens, foldCode)) {
    const { block } = document.sentences[sentenceAt(document, firstToken)]!;
    const section = document.sections[document.blocks[block]!.section]!;
    if (section.heading !== null && NOT_OF_DUTIES.has(section.kind)) continue;
    if (pattern < says.length) return true;
    if (starts.has(firstToken) || isMark(document, firstToken - 1)) return true;
    if (++within > 4) return true;
  }
  return false;
}

/** Whether a bullet's mark or a label's colon stands there: behind it there is a beginning too. */
function isMark({ tokens }: Document, at: number): boolean {
  if (at < 0 || tokens.kind[at] !== TokenKind.punctuation) return false;
  return tokens.gap[at] === Gap.line || ':.;•·→'.includes(tokens.text.charAt(tokens.start[at]!));
}
