import { compare } from '../src/answers/compare.js';
import { knowledge } from '../src/app/knowledge.js';

const ROLES = ['ai-engineer', 'ml-engineer', 'data-scientist'];
const WARM = 20;
const TIMES = 100;

/** How long all figures, claims and contradictions of a comparison of three roles take. */
export function compareThree(): string {
  const started = performance.now();
  const { roles, skills, claims, work, market, salaries } = knowledge;
  const load = performance.now() - started;
  const timeOne = (): number => {
    const before = performance.now();
    compare({ roles: ROLES }, { roles, skills, claims, work, market, salaries });
    return performance.now() - before;
  };
  const first = timeOne();
  for (let time = 0; time < WARM; time++) timeOne();
  const times = Array.from({ length: TIMES }, timeOne).sort((a, b) => a - b);
  const at = (share: number): string => times[Math.floor(share * (TIMES - 1))]!.toFixed(2);
  return [
    'compare, three roles, from the snapshot that comes with the program',
    `  loading knowledge, claims and figures  ${load.toFixed(1)} ms`,
    `  the first comparison                   ${first.toFixed(2)} ms`,
    `  the next: fastest, median, 95th pct.   ${at(0)} ms, ${at(0.5)} ms, ${at(0.95)} ms`,
  ].join('\n');
}
