import { divergence, largestShare, prf, round4, squaredDistance, type Prf } from './figures.js';
import type { GoldLabels } from './gold.js';
import type { FieldError, Pair } from './scored.js';

/** Labels with roles. */
export type RoleLabels = GoldLabels & Required<Pick<GoldLabels, 'roles'>>;

/** How well the roles are told. */
export interface RoleFigures {
  readonly role_accuracy: number;
  /** Mean F1 over the roles that gold has. */
  readonly role_macro_f1: number;
  readonly role_f1: Readonly<Record<string, Prf>>;
  /** Mean Jensen–Shannon divergence of the shares, base 2. */
  readonly role_js: number;
  readonly role_brier: number;
  /** Expected calibration error of `confidence` over ten bins. */
  readonly role_ece: number;
}

interface Verdict {
  readonly wanted: string;
  /** The role claimed, `null` where none is. */
  readonly got: string | null;
  readonly confidence: number;
}

/**
 * Scores roles. A posting without an analysis, or abstained on, has no role right; one without
 * shares diverges wholly.
 */
export function scoreRoles(pairs: readonly Pair<RoleLabels>[]): {
  figures: RoleFigures;
  errors: FieldError[];
} {
  const verdicts: Verdict[] = [];
  const errors: FieldError[] = [];
  let js = 0;
  let brier = 0;
  for (const pair of pairs) {
    const gold = new Map(Object.entries(pair.labels.roles));
    const ours = new Map(pair.analysis?.roles?.map(({ role, share }) => [role, share]));
    const verdict = judge(pair, gold, ours);
    verdicts.push(verdict);
    js += ours.size === 0 ? 1 : divergence(gold, ours);
    brier += squaredDistance(ours, gold);
    if (verdict.got !== verdict.wanted) errors.push(toError(pair, verdict, gold, ours));
  }
  const perRole = scoreEach(verdicts);
  const f1s = Object.values(perRole).map(({ f1 }) => f1);
  const right = verdicts.filter(({ wanted, got }) => wanted === got).length;
  const figures = {
    role_accuracy: round4(right / pairs.length),
    role_macro_f1: round4(f1s.reduce((a, b) => a + b, 0) / f1s.length),
    role_f1: perRole,
    role_js: round4(js / pairs.length),
    role_brier: round4(brier / pairs.length),
    role_ece: calibrationError(verdicts),
  };
  return { figures, errors };
}

function judge(
  { labels, analysis }: Pair<RoleLabels>,
  gold: ReadonlyMap<string, number>,
  ours: ReadonlyMap<string, number>,
): Verdict {
  const abstained = (analysis?.abstained ?? null) !== null;
  const got = abstained ? null : largestShare(ours);
  const wanted = labels.primary ?? largestShare(gold) ?? '';
  const confidence = analysis?.confidence ?? (got === null ? 0 : ours.get(got)!);
  return { wanted, got, confidence };
}

function scoreEach(verdicts: readonly Verdict[]): Record<string, Prf> {
  const roles = [...new Set(verdicts.map(({ wanted }) => wanted))].sort();
  return Object.fromEntries(
    roles.map((role) => {
      const hits = verdicts.filter(({ wanted, got }) => wanted === role && got === role).length;
      const labelled = verdicts.filter(({ wanted }) => wanted === role).length;
      const found = verdicts.filter(({ got }) => got === role).length;
      return [role, prf(hits, labelled, found)];
    }),
  );
}

const BINS = 10;

/** Over the claims made; 1 where none is. */
function calibrationError(verdicts: readonly Verdict[]): number {
  const claims = verdicts.filter(({ got }) => got !== null);
  if (claims.length === 0) return 1;
  const gaps = new Float64Array(BINS);
  for (const { wanted, got, confidence } of claims) {
    const bin = Math.min(BINS - 1, Math.trunc(confidence * BINS));
    gaps[bin]! += confidence - (got === wanted ? 1 : 0);
  }
  return round4(gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / claims.length);
}

function toError(
  { id, title, analysis }: Pair<RoleLabels>,
  { wanted, got, confidence }: Verdict,
  gold: ReadonlyMap<string, number>,
  ours: ReadonlyMap<string, number>,
): FieldError {
  const why = analysis?.abstained ?? (analysis === null ? 'not analysed' : 'no role');
  const claim = got === null ? why : `${print(ours)}, confidence ${confidence.toFixed(2)}`;
  const first = wanted === largestShare(gold) ? '' : `${wanted}: `;
  return { id, title, wanted: `${first}${print(gold)}`, got: claim, evidence: [] };
}

function print(shares: ReadonlyMap<string, number>): string {
  return [...shares]
    .sort((a, b) => b[1] - a[1])
    .map(([role, share]) => `${role} ${share.toFixed(2)}`)
    .join(', ');
}
