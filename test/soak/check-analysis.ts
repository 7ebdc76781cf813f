import { analysisSchema, type Analysis } from '../../src/domain/analysis.js';
import type { PostingInput } from '../../src/domain/posting.js';
import type { Engine } from '../../src/engine/engine.js';

/** Slowest allowed: some 25 times what the machine at hand needs, so that only growth is found. */
const PATIENCE = { milliseconds: 250, eachUnit: 0.002, tries: 4 };

/** Analyses one posting and says what does not hold; empty when all does. */
export function checkAnalysis(engine: Engine, posting: PostingInput): string[] {
  try {
    const analysis = engine.analyze(posting, { keepText: true });
    return [
      ...checkSchema(analysis),
      ...checkShares(analysis),
      ...checkSpans(analysis, analysis, posting),
      ...checkTime(engine, posting),
    ];
  } catch (error) {
    return [`threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`];
  }
}

/** The quickest of some tries counts: another program may have had the processor. */
function checkTime(engine: Engine, posting: PostingInput): string[] {
  const allowed = PATIENCE.milliseconds + PATIENCE.eachUnit * posting.text.length;
  let took = Infinity;
  for (let tries = 0; tries < PATIENCE.tries && took > allowed; tries += 1) {
    const started = performance.now();
    engine.analyze(posting);
    took = performance.now() - started;
  }
  return took > allowed ? [`took ${took.toFixed(0)} ms for ${posting.text.length} units`] : [];
}

function checkSchema(analysis: Analysis): string[] {
  const { error } = analysisSchema.safeParse(analysis);
  return error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
}

function checkShares({ roles, abstained }: Analysis): string[] {
  const sum = roles.reduce((total, { share }) => total + share, 0);
  if (roles.length > 0 && Math.abs(sum - 1) > 1e-6) return [`shares sum to ${sum}`];
  return roles.length > 0 && abstained !== null ? ['abstained and claims a role'] : [];
}

/** Every object with a start, an end and a text must quote what stands there. */
function checkSpans(part: unknown, analysis: Analysis, posting: PostingInput): string[] {
  if (typeof part !== 'object' || part === null) return [];
  const below = Object.values(part).flatMap((value) => checkSpans(value, analysis, posting));
  if (!('start' in part && 'end' in part && 'text' in part)) return below;
  const { start, end, text } = part as { start: number; end: number; text: string };
  const field = 'field' in part ? String(part.field) : 'text';
  const source = sourceOf(field, analysis, posting);
  const quoted = source.slice(start, end);
  if (start < end && end <= source.length && quoted === text) return below;
  const message = `${field} ${start}..${end} is ${JSON.stringify(quoted)}, not ${JSON.stringify(text)}`;
  return [...below, message];
}

function sourceOf(field: string, analysis: Analysis, posting: PostingInput): string {
  if (field === 'title') return analysis.title.text ?? '';
  return field === 'location' ? (posting.location ?? '').trim() : (analysis.text ?? '');
}
