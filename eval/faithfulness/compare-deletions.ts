import type { PostingInput } from '../../src/domain/posting.js';
import type { Engine } from '../../src/engine/engine.js';

/** How far the first role's share falls when words are deleted. */
export interface Deletions {
  readonly cited: number;
  /** Mean over several draws of as many words. */
  readonly random: number;
}

const DRAWS = 3;

/**
 * Deletes the spans cited for the first role, and as many random words instead. The title stays:
 * the question is what the cited words of the body did.
 *
 * @returns `null` where no role is claimed or no span of the body is cited.
 */
export function compareDeletions(
  engine: Engine,
  posting: PostingInput,
  seed: number,
): Deletions | null {
  const analysis = engine.analyze({ ...posting, format: posting.format ?? 'plain' }, KEEP);
  const first = analysis.roles[0];
  const text = analysis.text ?? '';
  const spans = first?.evidence.filter(({ field }) => field === 'text') ?? [];
  if (first === undefined || spans.length === 0) return null;
  const words = [...text.matchAll(/\S+/g)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
  }));
  const cited = words.filter((w) => spans.some((s) => s.start < w.end && w.start < s.end));
  const shareWithout = (gone: readonly { start: number; end: number }[]): number => {
    const left = engine.analyze({ ...posting, text: without(text, gone), format: 'plain' });
    return left.roles.find(({ role }) => role === first.role)?.share ?? 0;
  };
  const random = randomNumbers(seed);
  let fall = 0;
  for (let draw = 0; draw < DRAWS; draw++) {
    const drawn = words
      .map((word) => ({ word, order: random() }))
      .sort((a, b) => a.order - b.order)
      .slice(0, cited.length)
      .map(({ word }) => word);
    fall += (first.share - shareWithout(drawn)) / DRAWS;
  }
  return { cited: first.share - shareWithout(cited), random: fall };
}

const KEEP = { keepText: true } as const;

function without(text: string, gone: readonly { start: number; end: number }[]): string {
  const sorted = [...gone].sort((a, b) => a.start - b.start);
  let left = '';
  let at = 0;
  for (const { start, end } of sorted) {
    left += text.slice(at, start);
    at = end;
  }
  return left + text.slice(at);
}

/** Numbers in [0, 1), the same for the same seed (mulberry32, public domain). */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
