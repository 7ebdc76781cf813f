import type { z } from 'zod';
import type { EngineThreads } from '../app/service/engine-threads.js';
import type { Database } from '../app/store/open-app-store.js';

/** What tools work with. */
export interface ToolContext {
  readonly run: EngineThreads['run'];
  /** The store, opened when it is first asked for; `null` where there is none. */
  readonly store: () => Promise<Database | null>;
  /** ISO day. */
  readonly today: () => string;
}

/** What a tool says: for programs, and in a few lines for whoever reads along. */
export interface ToolAnswer<Output> {
  readonly output: Output;
  readonly text: string;
}

/** A use case as a tool. Every tool only reads, and the same input gives the same output. */
export interface Tool<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: Input;
  readonly output: Output;
  /** @throws {ToolRefusal} saying why there is no answer, and what to do */
  readonly run: (
    input: z.output<Input>,
    context: ToolContext,
  ) => Promise<ToolAnswer<z.output<Output>>>;
}

/** Why a tool has no answer, for whoever called it. */
export class ToolRefusal extends Error {
  override readonly name = 'ToolRefusal';
}

/** Declares a tool. */
export function defineTool<Input extends z.ZodType, Output extends z.ZodType>(
  tool: Tool<Input, Output>,
): Tool {
  return tool as unknown as Tool;
}
