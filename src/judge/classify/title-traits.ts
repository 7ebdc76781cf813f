import { findHits } from '../../patterns/find-hits.js';
import { compilePatterns } from '../../patterns/pattern-set.js';
import { foldCode } from '../../text/fold.js';
import { tokenize } from '../../text/tokenize.js';

/**
 * Words of a title that colour its job without naming it: what a "software engineer" works on, or
 * that an "AI" job is to sell or to teach. Which combinations make which role is learned.
 */
const TRAITS: readonly (readonly string[])[] = [
  ['ai', 'artificial intelligence', 'a.i.', 'ai-native', 'applied ai', 'intelligent', 'copilot'],
  [
    'genai',
    'gen ai',
    'generative ai',
    'generative',
    'llm',
    'llms',
    'large language models',
    'rag',
    'agentic',
    'agents',
    'agent',
    'ai agents',
    'chatbot',
    'conversational',
    'prompt',
    'gpt',
  ],
  [
    'ml',
    'machine learning',
    'deep learning',
    'computer vision',
    'nlp',
    'perception',
    'speech',
    'recommendation',
    'recommendations',
    'ranking',
    'modeling',
    'models',
    'reinforcement learning',
  ],
  [
    'data',
    'analytics',
    'big data',
    'etl',
    'warehouse',
    'sql',
    'database',
    'databricks',
    'snowflake',
  ],
  [
    'platform',
    'infrastructure',
    'infra',
    'ops',
    'operations',
    'devops',
    'sre',
    'reliability',
    'inference',
    'gpu',
    'hpc',
    'training',
    'compute',
    'cluster',
    'systems',
    'kernel',
    'performance',
  ],
  ['research', 'researcher', 'scientist', 'science', 'phd', 'postdoc', 'fellow', 'r&d'],
  [
    'software',
    'developer',
    'backend',
    'back end',
    'frontend',
    'front end',
    'full stack',
    'fullstack',
    'web',
    'mobile',
    'programmer',
    'java',
    'python',
    'api',
    'cloud',
    'integration',
  ],
  ['engineer', 'engineering', 'architect', 'swe', 'mts', 'technical staff'],
  ['analyst', 'analysis', 'analysts', 'bi', 'business intelligence', 'reporting', 'insights'],
  ['manager', 'director', 'head', 'vp', 'president', 'chief', 'lead', 'leader', 'management'],
  [
    'sales',
    'account',
    'marketing',
    'product',
    'project',
    'program',
    'customer',
    'success',
    'consultant',
    'partner',
    'business',
    'strategy',
    'strategist',
    'policy',
    'legal',
    'finance',
    'operations manager',
    'recruiter',
    'design',
    'designer',
    'content',
    'writer',
    'support',
  ],
  [
    'instructor',
    'teacher',
    'tutor',
    'professor',
    'faculty',
    'trainer',
    'annotator',
    'annotation',
    'evaluator',
    'rater',
    'labeling',
    'reviewer',
    'advocate',
    'evangelist',
    'relations',
    'exam',
  ],
  [
    'security',
    'red team',
    'quality',
    'qa',
    'test',
    'testing',
    'network',
    'hardware',
    'electrical',
    'mechanical',
    'embedded',
    'firmware',
    'robotics',
    'civil',
    'manufacturing',
  ],
];

const words = TRAITS.flatMap((list, trait) => list.map((word) => ({ word, trait })));
const patterns = compilePatterns(
  words.map(({ word }) => word),
  tokenize,
);

/** Number of traits. */
export const TRAIT_COUNT = TRAITS.length;

/** Which traits a title has, as bits. */
export function readTitleTraits(title: string): number {
  let traits = 0;
  for (const hit of findHits(patterns, tokenize(title), foldCode)) {
    traits |= 1 << words[hit.pattern]!.trait;
  }
  return traits;
}
