import type { PostingInput } from '../../domain/posting.js';
import type { AnalyzeOptions, Engine, LintOptions } from '../../engine/engine.js';
import { knowledgeTasks } from './knowledge-tasks.js';
import { listingTasks } from './listing-tasks.js';
import { postingTasks } from './posting-tasks.js';
import { projectTasks } from './project-tasks.js';
import { resumeTasks } from './resume-tasks.js';

/** A posting to be analysed. */
export interface AnalyzeInput {
  readonly posting: PostingInput;
  readonly options: AnalyzeOptions;
}

/**
 * What the threads of a server can do: everything that takes more than a millisecond of thinking.
 * A task is given plain data and gives plain data. Adding one touches this table alone.
 */
export const engineTasks = {
  analyze: (engine: Engine, { posting, options }: AnalyzeInput) => engine.analyze(posting, options),
  lint: (
    engine: Engine,
    { posting, options }: { readonly posting: PostingInput; readonly options: LintOptions },
  ) => engine.lint(posting, options),
  ...listingTasks,
  ...postingTasks,
  ...projectTasks,
  ...resumeTasks,
  ...knowledgeTasks,
} satisfies Readonly<Record<string, (engine: Engine, input: never) => unknown>>;

export type EngineTask = keyof typeof engineTasks;
export type EngineTaskInput<Task extends EngineTask> = Parameters<(typeof engineTasks)[Task]>[1];
export type EngineTaskResult<Task extends EngineTask> = Awaited<
  ReturnType<(typeof engineTasks)[Task]>
>;

/** A task with its input, as a thread is given it. */
export interface EngineJob {
  readonly task: EngineTask;
  readonly input: unknown;
}
