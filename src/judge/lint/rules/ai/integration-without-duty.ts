import { readAiWork } from '../../readings/ai-work.js';
import { readDuties } from '../../readings/sentences.js';
import type { Rule } from '../../rule.js';

const FEWEST_DUTIES = 3;
const FEWEST = 2;

const DUTIES =
  'Responsibilities:\n- Train and fine-tune language models on our GPU clusters\n- Run distributed training with DeepSpeed and tune hyperparameters\n- Design model architectures and loss functions';

/** Flags the reverse: building with finished models required where all duties train models. */
export const rule: Rule = {
  id: 'ai/integration-without-duty',
  summary: 'Only building with finished models is required, while all duties are training models.',
  why: 'People who build with finished models cannot do this work, and those who can do not find it in the list.',
  severity: 'warning',
  bad: [
    {
      title: 'ML Engineer',
      text: `${DUTIES}\n\nRequirements:\n- Prompt engineering with the OpenAI API\n- Chatbots with LangChain and vector databases\n- Strong Python`,
      flags: ['Prompt engineering'],
    },
  ],
  good: [
    {
      title: 'ML Engineer',
      text: `${DUTIES}\n\nRequirements:\n- Prompt engineering with the OpenAI API\n- LangChain and fine-tuning of models\n- Strong Python`,
    },
    {
      title: 'ML Engineer',
      text: `${DUTIES}\n- Serve them to chatbots through our LLM API\n\nRequirements:\n- Prompt engineering with the OpenAI API\n- Chatbots with LangChain\n- Strong Python`,
    },
  ],
  check(input) {
    const role = input.analysis.roles[0]?.role;
    if (role !== 'ml-engineer' && role !== 'ai-researcher') return [];
    if (readDuties(input).length < FEWEST_DUTIES) return [];
    const { duties, requirements } = readAiWork(input);
    const trains = duties.filter(({ kind }) => kind === 'training').length;
    const asked = requirements.filter(({ kind }) => kind === 'integration');
    const [first] = asked;
    if (first === undefined || trains < FEWEST || asked.length < FEWEST) return [];
    const mixed =
      duties.some(({ kind }) => kind === 'integration') ||
      requirements.some(({ kind }) => kind === 'training') ||
      input.analysis.skills.some(({ skill, level }) => level === 'required' && MAKES.has(skill));
    if (mixed) return [];
    return [
      {
        span: { field: 'text' as const, start: first.start, end: first.end },
        related: duties
          .slice(0, 3)
          .map(({ start, end }) => ({ field: 'text' as const, start, end })),
        message: 'The duties train models; what is required is building with finished ones.',
        suggestion:
          'Require what the duties need, such as training, evaluation and the frameworks you use.',
      },
    ];
  },
};

/** Skills that show that making models is asked for after all. */
const MAKES: ReadonlySet<string> = new Set(
  'pytorch tensorflow jax keras scikit-learn deep-learning machine-learning neural-network model-training natural-language-processing computer-vision transformer xgboost statistics mathematics'.split(
    ' ',
  ),
);
