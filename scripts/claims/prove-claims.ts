import type { Claim } from '../../src/domain/claim.js';
import type { SkillEntry } from '../../src/domain/skill-entry.js';
import type { DataProblem } from '../gen/data-problem.js';
import { measuresOf, type FiledClaim } from './read-claims.js';

/** What claims may refer to. */
export interface KnownIds {
  readonly roles: ReadonlySet<string>;
  readonly guides: ReadonlySet<string>;
  readonly signals: ReadonlySet<string>;
  readonly skills: readonly SkillEntry[];
}

/** Proves what the shape cannot: that ids are taken once and refer to something, and values fit. */
export function proveClaims(filed: readonly FiledClaim[], known: KnownIds): DataProblem[] {
  const ids = filed.map(({ claim }) => claim.id);
  const all = new Set(ids);
  const skills = new Set(known.skills.map(({ id }) => id));
  return filed.flatMap(({ file, claim }, at) =>
    [
      ...(ids.indexOf(claim.id) === at ? [] : ['the id is taken']),
      ...(claim.id.startsWith(`g${claim.guide.slice('guide-'.length)}-`)
        ? []
        : ['the id begins with another guide']),
      ...(known.guides.has(claim.guide) ? [] : [`the guide "${claim.guide}" does not exist`]),
      ...claim.roles
        .filter((role) => !known.roles.has(role))
        .map((role) => `the role "${role}" does not exist`),
      ...claim.contradicts
        .filter((id) => !all.has(id) || id === claim.id)
        .map((id) => `contradicts "${id}", which is no other claim`),
      ...proveMeasures(claim, known.signals, skills),
      ...proveValues(claim),
    ].map((message) => ({ file, entry: claim.id, message })),
  );
}

function proveMeasures(
  claim: Claim,
  signals: ReadonlySet<string>,
  skills: ReadonlySet<string>,
): string[] {
  return measuresOf(claim).flatMap((measure) => {
    if ('signal' in measure && !signals.has(measure.signal)) {
      return [`the signal "${measure.signal}" does not exist`];
    }
    return 'skill' in measure && !skills.has(measure.skill)
      ? [`the skill "${measure.skill}" is not in the lexicon`]
      : [];
  });
}

/** Checks that compare a number need it stated. */
function proveValues({ check, value, min, max, unit, claim }: Claim): string[] {
  const needsValue = ['bls-wage', 'table-pay', 'town-pay'].includes(check.is);
  return [
    ...(needsValue && value === undefined ? ['the check needs a value'] : []),
    ...(check.is === 'pay-range' && (min === undefined || max === undefined)
      ? ['the check needs min and max']
      : []),
    ...(min !== undefined && max !== undefined && min > max ? ['the range runs backwards'] : []),
    ...((value ?? min ?? max) !== undefined && unit === undefined ? ['a value needs a unit'] : []),
    ...(claim.endsWith('.') ? ['a claim has no full stop at its end'] : []),
  ];
}
