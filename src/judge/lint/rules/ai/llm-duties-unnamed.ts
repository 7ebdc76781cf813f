import { readDuties, readStatements } from '../../readings/sentences.js';
import type { Rule } from '../../rule.js';
import { defineWordList } from '../../word-list.js';

type Care = 'evaluation' | 'data access' | 'safety';

const product = defineWordList<true>(
  [
    'llm',
    'llms',
    'large language model',
    'large language models',
    'genai',
    'generative ai',
    'rag',
    'ai agent',
    'ai agents',
    'agents',
    'agentic',
    'chatbot',
    'chatbots',
    'copilot',
    'copilots',
    'prompts',
    'prompt engineering',
    'gpt',
    'openai',
  ].map((word) => [word, true]),
);

const cares = defineWordList<Care>([
  ...[
    'evaluation',
    'evaluations',
    'evaluate',
    'evaluating',
    'eval',
    'evals',
    'benchmark',
    'benchmarks',
    'benchmarking',
    'test',
    'tests',
    'testing',
    'quality',
    'measure',
    'measuring',
    'metrics',
    'accuracy',
    'a/b',
    'experiment',
    'experiments',
    'experimentation',
    'monitor',
    'monitoring',
    'observability',
    'validate',
    'validation',
    'performance',
    'reliability',
    'reliable',
    'regression',
    'hallucination',
    'hallucinations',
  ].map((word) => [word, 'evaluation'] as const),
  ...[
    'data access',
    'data pipeline',
    'data pipelines',
    'data sources',
    'datasets',
    'dataset',
    'knowledge base',
    'knowledge bases',
    'ingestion',
    'ingest',
    'retrieval',
    'rag',
    'vector',
    'embedding',
    'embeddings',
    'documents',
    'databases',
    'database',
    'proprietary data',
    'internal data',
    'customer data',
    'data',
    'knowledge graph',
    'integrations',
    'context',
  ].map((word) => [word, 'data access'] as const),
  ...[
    'safety',
    'safe',
    'safely',
    'safeguards',
    'guardrail',
    'guardrails',
    'responsible',
    'responsible ai',
    'security',
    'secure',
    'securely',
    'privacy',
    'compliance',
    'compliant',
    'governance',
    'bias',
    'fairness',
    'ethical',
    'ethics',
    'hallucination',
    'hallucinations',
    'red teaming',
    'risk',
    'risks',
    'trust',
    'trustworthy',
    'moderation',
    'permissions',
    'access control',
    'prompt injection',
  ].map((word) => [word, 'safety'] as const),
]);

const CARES: readonly Care[] = ['evaluation', 'data access', 'safety'];
const FEWEST_DUTIES = 4;
const LEAST_SHARE = 0.5;

/** Flags LLM products of which nobody is said to look after quality, data or safety. */
export const rule: Rule = {
  id: 'ai/llm-duties-unnamed',
  summary: 'An LLM product is to be built, and no duty names evaluation, data access or safety.',
  why: 'Most of the work on such a product is telling whether its answers are good, what it may read, and what it must not do. Experienced people look for these words first.',
  severity: 'advice',
  bad: [
    {
      title: 'AI Engineer',
      text: 'Responsibilities:\n- Build LLM agents for our support team with LangChain\n- Write prompts with product managers\n- Ship chatbots to customers every week\n- Present demos to clients\n\nRequirements:\n- Strong Python\n- Experience with LangChain and the OpenAI API',
      flags: ['LLM'],
    },
  ],
  good: [
    {
      title: 'AI Engineer',
      text: 'Responsibilities:\n- Build LLM agents for our support team with LangChain\n- Evaluate answers with the support team\n- Index our manuals for retrieval\n- Keep guardrails against leaks\n\nRequirements:\n- Strong Python\n- Experience with LangChain and the OpenAI API',
    },
  ],
  check(input) {
    const [first] = input.analysis.roles;
    const duties = readDuties(input);
    if (first?.role !== 'ai-engineer' || first.share < LEAST_SHARE) return [];
    if (duties.length < FEWEST_DUTIES) return [];
    const inside = ({ start, end }: { readonly start: number; readonly end: number }): boolean =>
      duties.some((duty) => duty.start <= start && end <= duty.end);
    const built = product.findIn(input.document).find(inside);
    if (built === undefined) return [];
    const work = readStatements(input).filter(
      ({ section }) => section !== 'about' && section !== 'benefits' && section !== 'legal',
    );
    const named = new Set(
      cares
        .findIn(input.document)
        .filter(({ start, end }) =>
          work.some((statement) => statement.start <= start && end <= statement.end),
        )
        .map(({ meaning }) => meaning),
    );
    const missing = CARES.filter((care) => !named.has(care));
    if (missing.length < 2 && !missing.includes('evaluation')) return [];
    return [
      {
        span: { field: 'text' as const, start: built.start, end: built.end },
        message: `An LLM product is built here; ${listOf(missing)} ${missing.length === 1 ? 'is' : 'are'} not among the duties.`,
        suggestion:
          'Say who tells good answers from bad ones, which data the product reads, and who keeps it safe.',
      },
    ];
  },
};

function listOf(words: readonly string[]): string {
  return words.length === 1 ? words[0]! : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
