import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentMethods } from './documents/document-methods.js';
import { MOST_FITS, type LoadedResume } from './engine-api.js';
import { makeEngine } from './make-engine.js';
import type { WorkerPort } from './rpc/connect.js';
import type { FromWorker, ToWorker, WorkerMethods } from './rpc/messages.js';
import { serve } from './rpc/serve.js';
import { engineMethods } from './worker/engine-methods.js';
import { makeLibrary } from './worker/library.js';

const root = join(import.meta.dirname, '..', '..', '..');
const asked: string[] = [];

/** Vite gives addresses of files as they lie in the project. */
const library = makeLibrary((url) => {
  const name = /[\w-]+\.(?:json|bin)/.exec(url)![0];
  asked.push(name);
  return Promise.resolve(new Uint8Array(readFileSync(join(root, 'assets', name))));
});

/** Workers in this thread. Each that is started forgets what the one before it kept. */
function startHere(methods: () => WorkerMethods): { start: () => WorkerPort; stop: () => void } {
  let onError: (event: { message?: string }) => void = () => undefined;
  const start = (): WorkerPort => {
    let onMessage: (event: { data: FromWorker }) => void = () => undefined;
    let toWorker: (event: { data: ToWorker }) => void = () => undefined;
    serve(
      {
        addEventListener: (_, listener) => (toWorker = listener),
        postMessage: (data) => setTimeout(() => onMessage({ data: structuredClone(data) })),
      },
      methods(),
    );
    return {
      addEventListener: (type: string, listener: never) => {
        if (type === 'message') onMessage = listener;
        else onError = listener;
      },
      postMessage: (data) => setTimeout(() => toWorker({ data: structuredClone(data) })),
      terminate: () => undefined,
    };
  };
  return { start, stop: () => onError({ message: 'stopped by the test' }) };
}

const engineWorker = startHere(() => engineMethods(library));
const engine = makeEngine({
  engine: engineWorker.start,
  documents: startHere(() => documentMethods).start,
});
const resume = readFileSync(join(root, 'data', 'samples', 'resumes', 'ai-engineer.txt'), 'utf8');
const posting = {
  title: 'AI Engineer',
  text: 'We are hiring an AI engineer. You build services on large language models in Python.\n\nWhat you bring:\n- 3+ years of Python\n- Docker',
};

async function loaded(): Promise<LoadedResume> {
  const result = await engine.loadResume({ text: resume }, { today: '2026-11-21' });
  if ('unreadable' in result) throw new Error(result.unreadable.message);
  return result;
}

describe('The engine of a page', () => {
  it('loads lexicon and model first, and the rest when it is asked for', async () => {
    let bytes = 0;
    await engine.load((count) => (bytes = count));
    expect(asked.sort()).toEqual(['lexicon.bin', 'role-model.bin']);
    await engine.quizQuestions();
    expect(asked).toContain('quiz.json');
    expect(asked).not.toContain('market.json');
    expect(bytes).toBe(0);
  });

  it('analyses, lints with places in the text as given, and divides', async () => {
    const { roles, text } = await engine.analyze(posting, { keepText: true });
    expect(roles[0]?.role).toBe('ai-engineer');
    expect(text).toContain('- Docker');
    const draft = { title: 'Data Engineer', text: '# About\n\nYou know **Kubernets** &amp; SQL.' };
    const { diagnostics } = await engine.lint(draft, { today: '2026-11-21' });
    const slip = diagnostics.find(({ code }) => code === 'requirements/technology-names')!;
    expect(draft.text.slice(slip.source!.start, slip.source!.end)).toBe('Kubernets');
    expect(slip.mend).toMatchObject({ replacement: 'Kubernetes' });
    expect((await engine.splitRoles(posting))?.parts[0]?.role).toBe('ai-engineer');
    expect(await engine.splitRoles({ text: 'You bake bread.' })).toBeNull();
  });

  it('holds a résumé against postings, in their order, and forgets it', async () => {
    const { handle } = await loaded();
    const analysis = await engine.analyze(posting, { keepText: true });
    const other = await engine.analyze({ title: 'Baker', text: 'You bake bread.' });
    const fits = await engine.fit(handle, [analysis, other, analysis]);
    expect(fits[0]!.score).toBeGreaterThan(fits[1]!.score);
    expect(fits[2]).toEqual(fits[0]);
    await engine.forgetResume(handle);
    await expect(engine.fit(handle, [analysis])).rejects.toThrow('was forgotten');
  });

  it('refuses more postings than it may compare', async () => {
    const { handle } = await loaded();
    const analysis = await engine.analyze(posting);
    const many = Array.from({ length: MOST_FITS + 1 }, () => analysis);
    await expect(engine.fit(handle, many)).rejects.toThrow('at most 2000');
  });

  it('still knows a résumé after its worker broke', async () => {
    const { handle } = await loaded();
    const before = await engine.advise(handle, { steps: 3 });
    engineWorker.stop();
    expect(await engine.advise(handle, { steps: 3 })).toEqual(before);
  });

  it('reads JSON Resume with its fields, and tells what is none', async () => {
    const file = join(root, 'data', 'samples', 'resumes', 'mlops-engineer.json');
    const bytes = new Uint8Array(readFileSync(file));
    const result = await engine.loadResume({ bytes, name: 'cv.json' });
    expect(result).toMatchObject({ hidden: [], problems: [] });
    const none = await engine.loadResume({
      bytes: new TextEncoder().encode('{"a": 1}'),
      name: 'cv.json',
    });
    expect(none).toMatchObject({ unreadable: { code: 'json', file: 'cv.json' } });
  });

  it('tells what is wrong with a file, by its name', async () => {
    const bytes = new TextEncoder().encode('\u0000\u0001\u0002'.repeat(99));
    const reading = await engine.readDocument({ bytes, name: 'photo.raw' });
    expect(reading).toMatchObject({ unreadable: { code: 'not-read', file: 'photo.raw' } });
  });
});
