import { readDuties, readStatements } from '../../readings/sentences.js';
import type { Rule } from '../../rule.js';
import { defineWordList } from '../../word-list.js';

const inTitle = defineWordList<true>(
  [
    'ai',
    'ml',
    'llm',
    'genai',
    'gen ai',
    'generative ai',
    'artificial intelligence',
    'machine learning',
    'deep learning',
    'ai/ml',
    'nlp',
    'computer vision',
  ].map((word) => [word, true]),
);

/** Anything that an AI job's text would name. */
const inWork = defineWordList<true>(
  [
    'ai',
    'a.i',
    'ml',
    'ai/ml',
    'llm',
    'llms',
    'genai',
    'gpt',
    'chatgpt',
    'openai',
    'rag',
    'nlp',
    'mlops',
    'llmops',
    'artificial intelligence',
    'machine learning',
    'deep learning',
    'neural',
    'model',
    'models',
    'modeling',
    'modelling',
    'prediction',
    'predictive',
    'prompt',
    'prompts',
    'agent',
    'agents',
    'agentic',
    'copilot',
    'chatbot',
    'chatbots',
    'embedding',
    'embeddings',
    'vector',
    'inference',
    'training data',
    'pytorch',
    'tensorflow',
    'langchain',
    'computer vision',
    'data science',
    'algorithm',
    'algorithms',
    'claude',
    'gemini',
    'robotics',
    'perception',
    'recommendation',
    'recommendations',
    'classifier',
    'forecasting',
    'automation',
    'intelligent',
    'gpu',
    'gpus',
    'cuda',
    'annotation',
    'labeling',
    'labelling',
    'conversational',
    'speech',
    'language model',
    'cursor',
    'databricks',
    'sagemaker',
    'bedrock',
    'statistics',
    'statistical',
    'analytics',
  ].map((word) => [word, true]),
);

/** Of a short text nothing can be concluded. */
const FEWEST_DUTIES = 4;

/** Flags titles that promise AI over a text that has none. */
export const rule: Rule = {
  id: 'ai/ai-in-title-only',
  summary: 'The title says AI, and neither duties nor requirements name anything of the kind.',
  why: 'Those who come for the AI leave when they see the work, and those who would do the work do not look there.',
  severity: 'warning',
  bad: [
    {
      title: 'AI Engineer',
      text: 'Responsibilities:\n- Build web forms in React for the claims team\n- Write REST services in Java\n- Fix bugs that customers report\n- Keep the release notes\n\nRequirements:\n- 3 years with Java and React\n- Good written English',
      flags: ['AI'],
    },
  ],
  good: [
    {
      title: 'AI Engineer',
      text: 'Responsibilities:\n- Build web forms in React for the claims team\n- Write REST services in Java\n- Call language models where a form needs a summary\n- Keep the release notes\n\nRequirements:\n- 3 years with Java and React',
    },
    {
      title: 'AI Engineer',
      text: 'You will build web forms in React for the claims team, and write services in Java. Three years of work and good written English are enough.',
    },
  ],
  check(input) {
    const title = input.analysis.title.text;
    const [promise] = title === null ? [] : inTitle.findInString(title);
    if (promise === undefined || readDuties(input).length < FEWEST_DUTIES) return [];
    const about = readStatements(input).filter(
      ({ section, folded }) =>
        !['about', 'benefits', 'legal', 'pay', 'process'].includes(section) && !FIXED.test(folded),
    );
    const named = inWork
      .findIn(input.document)
      .some(({ start, end }) =>
        about.some((statement) => statement.start <= start && end <= statement.end),
      );
    if (named) return [];
    const word = title!.slice(promise.start, promise.end);
    return [
      {
        span: { field: 'title', start: promise.start, end: promise.end },
        message: `The title says “${word}”; no duty and no requirement does.`,
        suggestion: `Say what the ${word} in this work is, or take the word out of the title.`,
      },
    ];
  },
};

/** Lines that repeat the title. */
const FIXED = /^\W*(?:job title|title|position|role)\b/;
