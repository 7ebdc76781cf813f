import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { claimFormat, type ClaimAsset } from '../../src/domain/claim.js';
import type { SkillEntry } from '../../src/domain/skill-entry.js';
import { workFormat, type WorkFigures } from '../../src/domain/work-figures.js';
import type { FamilySource } from '../../src/lexicon/source.js';
import { readClaimSignals } from '../claims/claim-signals.js';
import { proveClaims } from '../claims/prove-claims.js';
import { measuresOf, readClaims } from '../claims/read-claims.js';
import type { DataProblem } from './data-problem.js';
import { makeSkillAsset } from './make-skill-asset.js';
import { makeClaimPage } from './pages/claim-page.js';
import { contentHash } from './prove-lexicon.js';
import { readRoleSources } from './read-roles.js';

/**
 * Proves the guides' claims, and that everything they count has a figure in `data/market/work.json`;
 * writes `assets/claims.json`, `assets/work.json` and `docs/claims.md` where nothing is wrong.
 *
 * @param root folder of the project
 * @param families the lexicon as read
 */
export function genClaims(
  root: string,
  families: readonly FamilySource[],
  { check }: { readonly check: boolean },
): { readonly problems: readonly DataProblem[]; readonly stale: readonly string[] } {
  const data = join(root, 'data');
  const { skills } = makeSkillAsset(families, contentHash);
  const { profiles, sources, questions } = readRoleSources(data);
  const { signals, problems: unread } = readClaimSignals(data, skills);
  const { claims: filed } = readClaims(data);
  const problems = [
    ...unread,
    ...proveClaims(filed, {
      roles: new Set(profiles.map(({ profile }) => profile.id)),
      guides: new Set(sources.flatMap(({ id, kind }) => (kind === 'guide' ? [id] : []))),
      signals: new Set(signals.map(({ id }) => id)),
      skills,
    }),
  ];
  const known = new Set(filed.map(({ claim }) => claim.id));
  const dangling = questions.flatMap(({ id, claims: named = [] }) =>
    named
      .filter((claim) => !known.has(claim))
      .map((claim) => ({
        file: 'faq.yaml',
        entry: id,
        message: `the claim "${claim}" does not exist`,
      })),
  );
  if (dangling.length > 0) return { problems: dangling, stale: [] };
  const work = readFileSync(join(data, 'market', 'work.json'), 'utf8');
  const figures = JSON.parse(work) as WorkFigures;
  const uncounted = proveCounted(
    figures,
    signals.map(({ id }) => id),
  );
  if (problems.length + uncounted.length > 0) {
    return { problems: [...problems, ...uncounted], stale: [] };
  }
  const claims = filed.map(({ claim }) => claim);
  const content = { claims, skills: namedSkills(claims, skills) };
  const asset: ClaimAsset = {
    format: claimFormat,
    version: contentHash(JSON.stringify(content)),
    ...content,
  };
  writeFileSync(join(root, 'assets', 'claims.json'), JSON.stringify(asset));
  writeFileSync(join(root, 'assets', 'work.json'), work);
  return { problems: [], stale: writePage(root, makeClaimPage(claims, signals), check) };
}

/** Writes the page, or says that it is stale. */
function writePage(root: string, text: string, check: boolean): string[] {
  const path = join(root, 'docs', 'claims.md');
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return [];
  if (check) return [path];
  writeFileSync(path, text);
  return [];
}

/** Figures are counted by a command of its own; this says when it must run again. */
function proveCounted(figures: WorkFigures, signals: readonly string[]): DataProblem[] {
  const file = 'market/work.json';
  const counted = new Set(figures.signals.map(({ id }) => id));
  const next = 'run "npm run claims:figures -- FOLDER"';
  const missing = signals
    .filter((id) => !counted.has(id))
    .map((id) => ({ file, entry: id, message: `the signal is not counted; ${next}` }));
  const old = { file, entry: 'format', message: `another format; ${next}` };
  return figures.format === workFormat ? missing : [old];
}

function namedSkills(
  claims: ClaimAsset['claims'],
  skills: readonly SkillEntry[],
): ClaimAsset['skills'] {
  const named = new Set(
    claims.flatMap((claim) =>
      measuresOf(claim).flatMap((measure) => ('skill' in measure ? [measure.skill] : [])),
    ),
  );
  return Object.fromEntries(
    skills
      .filter(({ id }) => named.has(id))
      .map(({ id, label, family }) => [id, { label, family }] as const),
  );
}
