import type { Comparison } from '@rolescope/domain/comparison.js';
import type { CheckedClaim } from '@rolescope/domain/verdict.js';
import type { JSX } from 'react';
import { CheckedClaimEntry } from '../../ui/checked-claim.js';

/** Claims that cannot both be true, side by side. */
export function ContradictionList({
  comparison,
}: {
  readonly comparison: Comparison;
}): JSX.Element {
  const known = new Map(
    comparison.rows.flatMap(({ claims }) => claims.map((one) => [one.claim.id, one] as const)),
  );
  const pairs = comparison.contradictions.flatMap(({ first, second, within }) => {
    const sides = [known.get(first), known.get(second)];
    return sides.every((side): side is CheckedClaim => side !== undefined)
      ? [{ sides, within }]
      : [];
  });
  return (
    <ul className="grid gap-6">
      {pairs.map(({ sides, within }) => (
        <li key={sides.map(({ claim }) => claim.id).join(' ')}>
          <p className="text-sm text-quiet">
            {within === 'one-guide' ? 'One guide against itself' : 'Two guides'}
          </p>
          <div className="grid gap-x-8 sm:grid-cols-2">
            {sides.map((side) => (
              <CheckedClaimEntry key={side.claim.id} checked={side} />
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}
