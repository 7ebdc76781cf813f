import type { RoleId, RoleShare } from '../../../../domain/analysis.js';
import type { Place } from '../../../../base/diagnostic.js';
import { roleLabels } from '../../../../domain/roles.js';
import { withArticle } from '../../roles.js';
import type { LintInput, Rule } from '../../rule.js';
import { defineWordList } from '../../word-list.js';

/**
 * Words by which a title names a role beside its main one: a title that says “Data Scientist,
 * Machine Learning” does not hide that the work is machine learning.
 */
const NAMES: readonly (readonly [RoleId, ...string[]])[] = [
  [
    'ai-engineer',
    'ai',
    'genai',
    'gen ai',
    'generative',
    'llm',
    'llms',
    'agent',
    'agents',
    'agentic',
    'prompt',
    'chatbot',
    'conversational',
    'rag',
    'nlp',
    'artificial intelligence',
  ],
  [
    'ml-engineer',
    'ml',
    'dl',
    'machine learning',
    'deep learning',
    'computer vision',
    'nlp',
    'perception',
    'recommendation',
    'recommendations',
    'ranking',
    'vision',
    'speech',
    'modeling',
    'modelling',
    'forecasting',
  ],
  ['ai-researcher', 'research', 'researcher', 'scientist', 'phd'],
  [
    'data-scientist',
    'data science',
    'data scientist',
    'scientist',
    'statistician',
    'statistics',
    'quantitative',
    'decision science',
    'modeling',
    'modelling',
  ],
  [
    'data-engineer',
    'data engineer',
    'data engineering',
    'etl',
    'pipeline',
    'pipelines',
    'data platform',
    'data infrastructure',
    'analytics engineer',
    'data warehouse',
    'warehouse',
    'big data',
    'database',
    'spark',
    'hadoop',
    'data architect',
  ],
  [
    'data-analyst',
    'analyst',
    'analysts',
    'analytics',
    'bi',
    'business intelligence',
    'insights',
    'reporting',
    'tableau',
    'power bi',
    'product',
    'visualization',
    'visualisation',
    'growth',
    'marketing',
  ],
  [
    'mlops-engineer',
    'mlops',
    'ml ops',
    'platform',
    'infra',
    'infrastructure',
    'ops',
    'devops',
    'cloud',
    'sre',
    'site reliability',
    'operations',
    'deployment',
    'llmops',
    'systems',
    'production',
  ],
  [
    'software-engineer',
    'software',
    'developer',
    'front end',
    'frontend',
    'back end',
    'backend',
    'full stack',
    'fullstack',
    'java',
    'net',
    'react',
    'web',
    'ui',
    'ux',
    'mobile',
    'android',
    'ios',
    'embedded',
    'c++',
    'cloud',
    'platform',
    'infrastructure',
    'systems',
    'devops',
    'sre',
    'site reliability',
    'security',
    'forward deployed',
    'programmer',
    'integration',
  ],
];
const naming = defineWordList<readonly RoleId[]>(
  [...new Set(NAMES.flatMap(([, ...words]) => words))].map((word) => [
    word,
    NAMES.filter(([, ...words]) => words.includes(word)).map(([role]) => role),
  ]),
);
/** With one of these the title names a trade of its own, in which the roles are only the material. */
const OTHER_TRADE = defineWordList<true>(
  [
    'trainer',
    'tutor',
    'instructor',
    'teacher',
    'professor',
    'lecturer',
    'sales',
    'consultant',
    'advisor',
    'recruiter',
    'manager',
    'director',
    'head',
    'vp',
    'vice president',
    'chief',
    'product',
    'strategist',
    'writer',
    'annotator',
    'counsel',
    'designer',
    'evangelist',
    'advocate',
    'solutions',
    'forward deployed',
    'partner',
    'program',
    'project',
    'administrator',
    'technician',
    'architect',
    'intern',
    'apprentice',
    'apprenticeship',
    'fellow',
    'fellowship',
    'student',
    'customer',
    'support',
    'success',
    'quality',
    'qa',
    'test',
    'clinical',
    'research',
  ].map((word) => [word, true]),
);

/** A title's role may have this share of the work and no more. */
const LARGEST_TITLE_SHARE = 0.3;
/** Of the text alone, which is asked where the whole is in doubt. */
const ALONE_CONFIDENCE = 0.75;
const ALONE_TITLE_SHARE = 0.15;
/** Other work must be plain to see before a title is called wrong for it. */
const LEAST_OTHER_SHARE = 0.6;
const MOST_PLACES = 4;

/** Flags titles that name another role than the text describes. */
export const rule: Rule = {
  id: 'role/title-names-another-role',
  summary: 'The title names another role than the work that the text describes.',
  why: 'People search by title: those who want the job do not find it, and those who find it want another one.',
  severity: 'warning',
  options: {
    confidence: {
      default: 0.5,
      description: 'How sure the judgement of the text must be at least, from 0 to 1.',
    },
  },
  bad: [
    {
      title: 'Data Scientist',
      text: [
        'Responsibilities:',
        '- Build and run batch and streaming pipelines in Spark, Kafka and Airflow',
        '- Model the warehouse in Snowflake with dbt and keep its tables tested',
        '- Move source databases by change data capture and watch data quality',
        '- Own the orchestration, the backfills and the on-call rota of the data platform',
        'Requirements:',
        '- 3+ years of data engineering with Python, SQL, Spark and Airflow',
        '- Experience with Kafka, dbt and Snowflake, and with Terraform on AWS',
      ].join('\n'),
      flags: ['Data Scientist'],
    },
  ],
  good: [
    {
      title: 'Data Engineer',
      text: [
        'Responsibilities:',
        '- Build and run batch and streaming pipelines in Spark, Kafka and Airflow',
        '- Model the warehouse in Snowflake with dbt and keep its tables tested',
        '- Move source databases by change data capture and watch data quality',
        'Requirements:',
        '- 3+ years of data engineering with Python, SQL, Spark and Airflow',
      ].join('\n'),
    },
    {
      title: 'Data Scientist, Data Platform and Pipelines',
      text: [
        'Responsibilities:',
        '- Build and run batch and streaming pipelines in Spark, Kafka and Airflow',
        '- Model the warehouse in Snowflake with dbt and keep its tables tested',
        '- Move source databases by change data capture and watch data quality',
        'Requirements:',
        '- 3+ years of data engineering with Python, SQL, Spark and Airflow',
      ].join('\n'),
    },
  ],
  check(input, { confidence }) {
    const { mismatch, title } = input.analysis;
    const { text, role } = title;
    if (!mismatch || text === null || role === null || role === 'other') return [];
    const first = otherWork(input, role, text, Number(confidence));
    if (first === null) return [];
    const work = first.role === 'other' ? 'other work' : `the work of ${withArticle(first.role)}`;
    return [
      {
        span: { field: 'title', start: 0, end: text.length },
        related: strongest(first),
        message: `The title says ${roleLabels[role]}; the text describes ${work} (${percent(first.share)} of it).`,
        suggestion:
          first.role === 'other'
            ? `Choose a title that names this work, or describe what the ${roleLabels[role]} does.`
            : `Call it ${roleLabels[first.role]}, or describe the duties of ${withArticle(role)}.`,
      },
    ];
  },
};

/**
 * The work that the text plainly describes in place of the title's; `null` where that is not so
 * plain. A wrong title drags the judgement of the whole towards itself, so where the whole is in
 * doubt the text is asked alone, and must then be all the clearer.
 */
function otherWork(
  { analysis, textAlone }: LintInput,
  role: RoleId,
  title: string,
  confidence: number,
): RoleShare | null {
  if (OTHER_TRADE.findInString(title).length > 0) return null;
  if (analysis.confidence >= confidence) {
    const first = firstOther(analysis.roles, role, LARGEST_TITLE_SHARE);
    if (first !== null) return isNamed(first, title) ? null : first;
  }
  if (textAlone.confidence < ALONE_CONFIDENCE) return null;
  const first = firstOther(textAlone.roles, role, ALONE_TITLE_SHARE);
  return first === null || isNamed(first, title) ? null : first;
}

/** The largest role, where it is not the title's and leaves the title's so little. */
function firstOther(roles: readonly RoleShare[], role: RoleId, most: number): RoleShare | null {
  const [first] = roles;
  const inWork = roles.find((share) => share.role === role)?.share ?? 0;
  if (first === undefined || first.role === role || inWork > most) return null;
  return first.role === 'other' && first.share < LEAST_OTHER_SHARE ? null : first;
}

function isNamed({ role }: RoleShare, title: string): boolean {
  return naming.findInString(title).some(({ meaning }) => meaning.includes(role));
}

function strongest({ evidence }: RoleShare): Place[] {
  return evidence
    .filter(({ field }) => field === 'text')
    .slice(0, MOST_PLACES)
    .map(({ field, start, end }) => ({ field, start, end }));
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}
