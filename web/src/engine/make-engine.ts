import type { Analysis } from '@rolescope/domain/analysis.js';
import type { Fit } from '@rolescope/domain/fit.js';
import { makeDocumentReader } from './documents/document-reader.js';
import type { DocumentMethods } from './documents/document-methods.js';
import { MOST_FITS, type CallOptions, type DocumentSource, type EngineApi } from './engine-api.js';
import { makeResumeShelf } from './resume-shelf.js';
import { connect, type ConnectionCall, type WorkerPort } from './rpc/connect.js';
import type { MethodInput, MethodResult } from './rpc/messages.js';
import type { EngineMethods } from './worker/engine-methods.js';

/** The workers that an engine is made of, each started when it is first needed. */
export interface EngineWorkers {
  readonly engine: () => WorkerPort;
  readonly documents: () => WorkerPort;
}

/** So many postings go to the worker at a time, so that the page stays awake between. */
const FITS_AT_ONCE = 100;

/** An engine in workers, and the loading of its files. */
export interface LoadableEngine extends EngineApi {
  /** Loads the engine; the same promise while it loads. @throws {EngineError} where it cannot */
  load(onBytes: (loaded: number) => void): Promise<void>;
}

/** Makes the engine as pages see it. */
export function makeEngine(workers: EngineWorkers): LoadableEngine {
  const engine = connect<EngineMethods>(workers.engine);
  const readFile = makeDocumentReader(connect<DocumentMethods>(workers.documents));
  const shelf = makeResumeShelf(engine, readFile);

  function ask<Method extends keyof EngineMethods>(
    method: Method,
    input: MethodInput<EngineMethods, Method>,
    call: ConnectionCall = {},
  ): Promise<MethodResult<EngineMethods, Method>> {
    return engine.call(method, input, call);
  }

  async function fit(
    handle: string,
    postings: readonly Analysis[],
    call: CallOptions = {},
  ): Promise<readonly Fit[]> {
    assertFew(postings);
    const fits: Fit[] = [];
    for (let at = 0; at < postings.length; at += FITS_AT_ONCE) {
      await shelf.open(handle);
      const some = postings.slice(at, at + FITS_AT_ONCE);
      fits.push(...(await ask('fit', { handle, postings: some }, call)));
    }
    return fits;
  }

  return {
    load: async (onBytes) => {
      await ask('load', null, { onReport: (loaded) => onBytes(loaded as number) });
    },
    warm: () => ask('warm', undefined),
    versions: (call) => ask('load', null, call),
    analyze: (posting, options = {}, call) => ask('analyze', { posting, options }, call),
    lint: (posting, options = {}, call) => ask('lint', { posting, options }, call),
    splitRoles: (posting, call) => ask('splitRoles', posting, call),
    readDocument: (source: DocumentSource, call) => readFile(source, call?.signal),
    loadResume: (source, options = {}, call) => shelf.load(source, options, call),
    forgetResume: (handle) => shelf.forget(handle),
    fit,
    scoreDemands: async (handle, demands, call) => {
      assertFew(demands);
      await shelf.open(handle);
      return ask('scoreDemands', { handle, demands }, call);
    },
    advise: async (handle, wishes, call) => {
      await shelf.open(handle);
      return ask('advise', { handle, wishes }, call);
    },
    quizQuestions: (call) => ask('quizQuestions', undefined, call),
    answerQuiz: (answers, call) => ask('answerQuiz', answers, call),
    planHiring: (brief, call) => ask('planHiring', brief, call),
    reviewPosting: (posting, call) => ask('reviewPosting', posting, call),
    compare: (request, call) => ask('compare', request, call),
    claims: (query = {}, call) => ask('claims', query, call),
    questions: (about = [], call) => ask('questions', about, call),
    pay: (words, call) => ask('pay', words, call),
    nameTarget: (target, call) => ask('nameTarget', target, call),
    explain: (name, call) => ask('explain', name, call),
    roles: (call) => ask('roles', undefined, call),
  };
}

function assertFew({ length }: { readonly length: number }): void {
  if (length > MOST_FITS) {
    throw new RangeError(`A résumé is held against at most ${MOST_FITS} postings at a time.`);
  }
}
