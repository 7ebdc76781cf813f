import { defineWordList } from '../word-list.js';
import type { LintInput } from '../rule.js';
import { defineReading } from './define-reading.js';
import { isWish, readDuties, readRequirements, type Statement } from './sentences.js';

/** What a phrase tells of the work: making models, or building with models that others made. */
export type AiWork = 'training' | 'integration';

/** Phrases that name one kind of work and hardly ever the other. */
const work = defineWordList<AiWork>([
  ...[
    'train models',
    'training models',
    'model training',
    'train deep learning models',
    'train neural networks',
    'training neural networks',
    'train machine learning models',
    'training machine learning models',
    'train ml models',
    'training ml models',
    'train llms',
    'train large language models',
    'training large language models',
    'training llms',
    'from scratch',
    'pre training',
    'pretraining',
    'pretrain',
    'pre train',
    'fine tune',
    'fine tuning',
    'finetuning',
    'finetune',
    'fine tuned',
    'distributed training',
    'post training',
    'rlhf',
    'dpo',
    'reinforcement learning',
    'lora',
    'qlora',
    'deepspeed',
    'fsdp',
    'megatron',
    'hyperparameter',
    'hyperparameters',
    'hyperparameter tuning',
    'feature engineering',
    'loss functions',
    'backpropagation',
    'model architectures',
    'neural architectures',
    'retrain',
    'retraining',
    'training pipelines',
    'training runs',
    'train and deploy',
    'training and deploying',
    'train and evaluate',
    'training data',
    'gpu training',
    'gpu clusters',
    'training at scale',
    'build machine learning models',
    'develop machine learning models',
    'develop models',
    'build models',
    'building models',
    'developing models',
    'developing machine learning models',
    'building machine learning models',
    'build ml models',
    'building ml models',
    'model development',
    'train',
    'training and inference',
    'optimize models',
    'knowledge distillation',
    'quantization',
    'experiments',
    'research',
  ].map((phrase) => [phrase, 'training'] as const),
  ...[
    'openai api',
    'llm api',
    'llm apis',
    'openai',
    'azure openai',
    'anthropic',
    'claude',
    'gpt 4',
    'gpt 4o',
    'chatgpt',
    'bedrock',
    'langchain',
    'langgraph',
    'llamaindex',
    'prompt',
    'prompts',
    'prompting',
    'prompt engineering',
    'rag',
    'retrieval augmented generation',
    'vector database',
    'vector databases',
    'vector store',
    'vector stores',
    'ai agents',
    'agents',
    'agentic',
    'chatbot',
    'chatbots',
    'tool calling',
    'function calling',
    'mcp',
    'copilots',
    'copilot',
    'integrate llms',
    'llm integrations',
    'llm powered',
    'ai powered',
    'ai apis',
    'api integration',
    'integrate ai',
    'integrating ai',
    'foundation models',
    'pre trained models',
    'pretrained models',
    'existing models',
    'third party models',
    'embeddings',
    'llm applications',
    'llm based',
    'llm features',
    'llms',
    'genai',
    'generative ai',
  ].map((phrase) => [phrase, 'integration'] as const),
]);

/** A phrase of AI work in a duty or a requirement. */
export interface AiWorkMention {
  readonly kind: AiWork;
  readonly start: number;
  readonly end: number;
}

/** The phrases of AI work among the duties, and among what is required (wishes left out). */
export const readAiWork = defineReading((input: LintInput) => {
  const hits = work.findIn(input.document);
  const inside = (statements: readonly Statement[]): AiWorkMention[] => {
    const found: AiWorkMention[] = [];
    let at = 0;
    for (const { start, end } of statements) {
      while (at < hits.length && hits[at]!.start < start) at++;
      for (; at < hits.length && hits[at]!.end <= end; at++) {
        found.push({ kind: hits[at]!.meaning, start: hits[at]!.start, end: hits[at]!.end });
      }
    }
    return found;
  };
  return {
    duties: inside(readDuties(input)),
    requirements: inside(readRequirements(input).filter((statement) => !isWish(statement))),
  };
});
