import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Claim, Measure } from '../../src/domain/claim.js';
import type { DataProblem } from '../gen/data-problem.js';
import { readYaml } from '../gen/read-yaml.js';
import { claimFileSchema, type ClaimFile, type ClaimSource } from './claim-schema.js';

/** A claim with the file that holds it. */
export interface FiledClaim {
  readonly file: string;
  readonly claim: Claim;
}

/** What could be read, and what is wrong with the rest. */
export interface ClaimReading {
  readonly claims: readonly FiledClaim[];
  readonly problems: readonly DataProblem[];
}

/** Reads the claims of every guide; contradictions hold both ways. */
export function readClaims(data: string): ClaimReading {
  const files = readdirSync(join(data, 'claims')).filter((name) => /^guide-\d+\.yaml$/.test(name));
  const readings = files.sort().map((name) => {
    const file = `claims/${name}`;
    return { file, ...readYaml<ClaimFile>(join(data, file), file, () => claimFileSchema) };
  });
  const filed = readings.flatMap(({ file, value }) =>
    (value?.claims ?? []).map((source) => ({ file, claim: toClaim(source, value!.guide) })),
  );
  return {
    claims: filed.map(({ file, claim }) => ({ file, claim: bothWays(claim, filed) })),
    problems: readings.flatMap(({ problems }) => problems),
  };
}

function toClaim(source: ClaimSource, guide: string): Claim {
  const { id, place, roles, aspect, claim, year, check, contradicts, ...figures } = source;
  const given = Object.fromEntries(
    Object.entries(figures).filter(([, value]) => value !== undefined),
  );
  return { id, guide, place, roles, aspect, claim, ...given, year, check, contradicts } as Claim;
}

function bothWays(claim: Claim, all: readonly FiledClaim[]): Claim {
  const others = all
    .filter(({ claim: other }) => other.contradicts.includes(claim.id))
    .map(({ claim: other }) => other.id);
  return { ...claim, contradicts: [...new Set([...claim.contradicts, ...others])].sort() };
}

/** Everything that the check of a claim counts or measures. */
export function measuresOf({ check }: Claim): readonly Measure[] {
  switch (check.is) {
    case 'share':
    case 'more':
    case 'more-at-level':
      return [check.of];
    case 'each':
      return check.of;
    case 'larger':
      return [check.of, check.than];
    case 'more-kinds':
      return check.of.map((signal) => ({ signal }));
    case 'family':
      return [{ skill: check.skill }];
    default:
      return [];
  }
}
