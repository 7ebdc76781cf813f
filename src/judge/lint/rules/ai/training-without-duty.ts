import { readAiWork } from '../../readings/ai-work.js';
import { readDuties } from '../../readings/sentences.js';
import type { LintInput, Rule } from '../../rule.js';
import { defineWordList } from '../../word-list.js';

/** Demands that only those who make models can meet. */
const hard = defineWordList<true>(
  [
    'train llms',
    'training llms',
    'training large language models',
    'train large language models',
    'training models from scratch',
    'models from scratch',
    'training deep learning models',
    'train deep learning models',
    'training neural networks',
    'training deep neural networks',
    'distributed training',
    'pre training',
    'pretraining',
    'deepspeed',
    'fsdp',
    'megatron',
    'megatron lm',
    'model training',
    'training models',
    'training machine learning models',
    'training ml models',
    'multi gpu training',
    'large scale training',
    'model architecture design',
    'train models',
  ].map((phrase) => [phrase, true]),
);
const FEWEST_DUTIES = 3;
const FEWEST_INTEGRATIONS = 2;

const DUTIES =
  'Responsibilities:\n- Build chatbots on the OpenAI API with LangChain\n- Write and test prompts with the support team\n- Put retrieval over our manuals behind an endpoint';

/** Flags training that is required where all duties are building with finished models. */
export const rule: Rule = {
  id: 'ai/training-without-duty',
  summary:
    'Training of models is required, while all duties are building with models that others trained.',
  why: 'People who train models will not stay for prompts and interfaces, and those who do this work well are turned away.',
  severity: 'warning',
  bad: [
    {
      title: 'AI Engineer',
      text: `${DUTIES}\n\nRequirements:\n- Experience in training large language models\n- Strong Python`,
      flags: ['training large language models'],
    },
  ],
  good: [
    {
      title: 'AI Engineer',
      text: `${DUTIES}\n- Fine-tune small models where prompts are not enough\n\nRequirements:\n- Experience in training large language models\n- Strong Python`,
    },
    {
      title: 'AI Engineer',
      text: `${DUTIES}\n\nRequirements:\n- Strong Python\n\nNice to have:\n- Experience in training large language models`,
    },
  ],
  check(input) {
    if (input.analysis.roles[0]?.role !== 'ai-engineer') return [];
    if (readDuties(input).length < FEWEST_DUTIES) return [];
    const { duties, requirements } = readAiWork(input);
    if (!areIntegration(duties)) return [];
    const asked = hard
      .findIn(input.document)
      .filter((hit) => requirements.some(({ start, end }) => start < hit.end && hit.start < end))
      .filter((hit) => isAsked(input, hit.start));
    return asked.slice(0, 1).map(({ start, end }) => ({
      span: { field: 'text' as const, start, end },
      related: duties
        .slice(0, 3)
        .map((duty) => ({ field: 'text' as const, start: duty.start, end: duty.end })),
      message: `“${input.document.text.slice(start, end)}” is required, and no duty trains a model.`,
      suggestion: 'Take it out, or say among the duties which models are trained and why.',
    }));
  },
};

function areIntegration(duties: readonly { readonly kind: string }[]): boolean {
  return (
    duties.filter(({ kind }) => kind === 'integration').length >= FEWEST_INTEGRATIONS &&
    !duties.some(({ kind }) => kind === 'training')
  );
}

/** “Understanding of model training” asks for no training. */
function isAsked({ document }: LintInput, start: number): boolean {
  const before = document.text.slice(Math.max(0, start - 70), start).toLowerCase();
  return !/\b(?:understanding|familiarity|familiar|knowledge|awareness|concepts?|exposure|interest|basic|basics|not|or)\b[^.;\n]*$/.test(
    before,
  );
}
