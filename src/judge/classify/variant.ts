import type { RoleId } from '../../domain/analysis.js';
import { findHits } from '../../patterns/find-hits.js';
import { compilePatterns } from '../../patterns/pattern-set.js';
import { foldCode } from '../../text/fold.js';
import { tokenize } from '../../text/tokenize.js';

/** Titles that give an AI engineer a finer name. */
const VARIANTS: readonly (readonly [string, string])[] = [
  ['prompt engineer', 'prompt-engineer'],
  ['prompt engineering', 'prompt-engineer'],
  ['prompt designer', 'prompt-engineer'],
  ['prompt specialist', 'prompt-engineer'],
  ['ai developer', 'ai-developer'],
  ['ai software developer', 'ai-developer'],
  ['ai application developer', 'ai-developer'],
  ['ai app developer', 'ai-developer'],
  ['genai developer', 'ai-developer'],
  ['gen ai developer', 'ai-developer'],
  ['generative ai developer', 'ai-developer'],
  ['llm developer', 'ai-developer'],
  ['artificial intelligence developer', 'ai-developer'],
  ['ai agent developer', 'ai-developer'],
  ['chatbot developer', 'ai-developer'],
];

const patterns = compilePatterns(
  VARIANTS.map(([phrase]) => phrase),
  tokenize,
);

/** The finer name of the first role, where the work is an AI engineer's and the title gives one. */
export function variantOf(role: RoleId | null, title: string | null): string | null {
  if (role !== 'ai-engineer' || title === null) return null;
  const hit = findHits(patterns, tokenize(title), foldCode)[0];
  return hit === undefined ? null : VARIANTS[hit.pattern]![1];
}
