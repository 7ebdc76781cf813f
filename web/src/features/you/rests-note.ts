import type { Advice, Rests } from '@rolescope/domain/advice.js';
import { grouped } from '@rolescope/domain/estimate-text.js';
import { FEW } from '@rolescope/domain/market.js';

/** On how many postings a figure rests, and of which, where they are others than were asked for. */
export function restsNote({ n, level }: Pick<Rests, 'n' | 'level'>, { target }: Advice): string {
  const others = level === target.level ? '' : level === 'all' ? ' of all levels' : ` of ${level}s`;
  return `${grouped(n)} postings${others}${n < FEW ? ', which is few' : ''}`;
}
