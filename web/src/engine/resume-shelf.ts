import type { ResumeOptions } from '@rolescope/engine/read-resume.js';
import type { ReadDocument } from './documents/document-reader.js';
import type { CallOptions, DocumentSource, ResumeResult } from './engine-api.js';
import type { Connection } from './rpc/connect.js';
import { EngineError } from './rpc/messages.js';
import type { EngineMethods } from './worker/engine-methods.js';
import type { ResumeToOpen } from './worker/open-resume.js';

/** The résumés of the page. The engine's worker holds them ready; their texts are kept here. */
export interface ResumeShelf {
  load(source: DocumentSource, options: ResumeOptions, call?: CallOptions): Promise<ResumeResult>;
  /** Makes sure that the worker holds a résumé: one that was started again holds none. */
  open(handle: string): Promise<void>;
  forget(handle: string): Promise<void>;
}

interface Kept {
  readonly resume: ResumeToOpen;
  /** The worker that holds it. */
  readonly generation: number;
}

/** Makes an empty shelf. */
export function makeResumeShelf(
  engine: Connection<EngineMethods>,
  readFile: ReadDocument,
): ResumeShelf {
  const kept = new Map<string, Kept>();
  let last = 0;

  async function put(resume: ResumeToOpen, call?: CallOptions) {
    const opened = await engine.call('openResume', resume, call);
    if (opened !== null) kept.set(resume.handle, { resume, generation: engine.generation });
    return opened;
  }

  return {
    async load(source, options, call) {
      const handle = `resume-${++last}`;
      const json = jsonOf(source);
      if (json !== null) {
        const opened = await put({ handle, source: { json }, options }, call);
        if (opened !== null) {
          const problems = opened.problems.map((problem) => ({ ...problem, ...fileOf(source) }));
          return { handle, reading: opened.reading, hidden: [], problems };
        }
      }
      const result = await readFile(source, call?.signal);
      if ('unreadable' in result) return result;
      const { text, hidden, problems } = result.read;
      const opened = await put({ handle, source: { text }, options }, call);
      return { handle, reading: opened!.reading, hidden, problems };
    },
    async open(handle) {
      const one = kept.get(handle);
      if (one === undefined) throw new EngineError('This résumé was forgotten; load it again.');
      if (one.generation !== engine.generation) await put(one.resume);
    },
    async forget(handle) {
      kept.delete(handle);
      await engine.call('forgetResume', handle);
    },
  };
}

/** The text of what may be a JSON Resume, or `null`. */
function jsonOf(source: DocumentSource): string | null {
  if ('text' in source) return source.text.trimStart().startsWith('{') ? source.text : null;
  return /\.json$/i.test(source.name) ? new TextDecoder().decode(source.bytes) : null;
}

function fileOf({ name }: DocumentSource): { readonly file?: string } {
  return name === undefined ? {} : { file: name };
}
