import type { Analysis, RoleId, RoleShare } from '../../domain/analysis.js';
import { roleIds } from '../../domain/roles.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import { findAbstention } from './abstain.js';
import { citeRole } from './evidence.js';
import { encode, logits, softmax, type LocatedVector } from './linear-model.js';
import { conceptFeed, encodeTitle, wordFeed } from './read-body.js';
import type { EncodedPosting, RoleInput, RoleShares } from './role-input.js';
import { titleClasses, type LogisticAsset, type RoleModel } from './role-model.js';
import { variantOf } from './variant.js';

/** The judgement: the fields of the analysis that speak of roles. */
export type RoleJudgement = Pick<
  Analysis,
  'roles' | 'confidence' | 'variant' | 'abstained' | 'mismatch'
> & { readonly titleRole: RoleId | null };

/** Roles with a smaller share carry no evidence of their own. */
const CITED_SHARE = 0.12;

/**
 * Says which roles a posting describes, how sure that is, and which words say so. Abstains, with
 * the reason, on what is no posting, too short, or in a language that is not read.
 */
export function classifyRoles(input: RoleInput, model: RoleModel, lexicon: Lexicon): RoleJudgement {
  const abstained = findAbstention(input.document, input.title, input.mentions.length);
  if (abstained !== null) {
    return {
      roles: [],
      confidence: 0,
      variant: null,
      abstained,
      mismatch: false,
      titleRole: input.title === null ? null : titleRoleOf(input.title, model),
    };
  }
  return judgeRoles(input, model, lexicon);
}

/**
 * Says the same of any text about work, without asking whether it is a posting: the caller has made
 * sure that there is enough to judge.
 */
export function judgeRoles(input: RoleInput, model: RoleModel, lexicon: Lexicon): RoleJudgement {
  const encoded = encodePosting(input, model, lexicon);
  const result = estimateShares(encoded, input.title, model);
  return toJudgement(input, encoded, result, model, lexicon);
}

/**
 * Says the same of a résumé. An employer's title is half of what a posting says; a person's is a
 * claim that the work must bear out, so that here it counts for half: shares are the mean of what
 * the body alone says and what body and title say together.
 */
export function judgeResumeRoles(
  input: RoleInput,
  model: RoleModel,
  lexicon: Lexicon,
): RoleJudgement {
  const encoded = encodePosting(input, model, lexicon);
  const result = estimateShares(encoded, input.title, model);
  const mean = result.shares.map((share, k) => (share + result.body[k]!) / 2);
  const shares = cutShares(mean, model.shares.cut);
  const confidence = logistic(model.confidence, confidenceFeatures(mean));
  return toJudgement(input, encoded, { ...result, shares, confidence }, model, lexicon);
}

/** The judgement in print, with its evidence. */
function toJudgement(
  input: RoleInput,
  encoded: EncodedPosting,
  result: RoleShares,
  model: RoleModel,
  lexicon: Lexicon,
): RoleJudgement {
  const order = [...result.shares.keys()]
    .filter((k) => result.shares[k]! > 0)
    .sort((a, b) => result.shares[b]! - result.shares[a]! || a - b);
  const roles = order.map((k): RoleShare => ({
    role: roleIds[k]!,
    share: round(result.shares[k]!),
    evidence:
      result.shares[k]! >= CITED_SHARE
        ? citeRole(k, input, encoded, result, model.full, lexicon)
        : [],
  }));
  return {
    roles: sumToOne(roles),
    confidence: round(result.confidence),
    variant: variantOf(roles[0]?.role ?? null, input.title),
    abstained: null,
    mismatch: result.mismatch,
    titleRole: result.titleRole,
  };
}

/** Encodes a posting once for all that is asked of the model. */
export function encodePosting(
  input: RoleInput,
  model: RoleModel,
  lexicon: Lexicon,
): EncodedPosting {
  return {
    words: encode(model.words, wordFeed(input.document)),
    concepts: encode(model.concepts, conceptFeed(input.document, input.mentions, lexicon)),
    title: encodeTitle(model.title, input.title),
  };
}

/** Computes the shares without citing evidence. */
export function estimateShares(
  { words, concepts, title }: EncodedPosting,
  titleText: string | null,
  model: RoleModel,
): RoleShares {
  const raw = softmax(logits(model.full, [words, concepts, title]), model.shares.temperature);
  const body = softmax(logits(model.body, [words, concepts]), model.shares.temperature);
  const shares = cutShares(raw, model.shares.cut);
  const claim = titleText === null ? null : claimIn(title, model);
  return {
    shares,
    body,
    titleRole: claim?.role ?? null,
    confidence: logistic(model.confidence, confidenceFeatures(raw)),
    mismatch:
      claim !== null &&
      logistic(model.mismatch, mismatchFeatures(raw, body, claim)) >= model.mismatch.threshold,
  };
}

/** The role that the title alone claims. */
export function titleRoleOf(title: string, model: RoleModel): RoleId | null {
  return claimIn(encodeTitle(model.title, title), model)?.role ?? null;
}

/** The most probable class of an encoded title; `null` where that is "none". */
function claimIn(title: LocatedVector, model: RoleModel): TitleClaim | null {
  return claimOf(softmax(logits(model.titleRole, [title])));
}

/** The claim in the title model's probabilities. */
export function claimOf(probabilities: Float64Array): TitleClaim | null {
  const probability = Math.max(...probabilities);
  const role = titleClasses[probabilities.indexOf(probability)] ?? null;
  return role === null ? null : { role, probability };
}

/** Leaves out shares below the cut (never the largest) and makes the rest sum to 1. */
export function cutShares(shares: Float64Array, cut: number): Float64Array {
  const largest = Math.max(...shares);
  const kept = shares.map((share) => (share >= cut || share === largest ? share : 0));
  const total = kept.reduce((a, b) => a + b, 0);
  return kept.map((share) => share / total);
}

/** What confidence rests on: log-odds of the first share, and its lead over the second. */
export function confidenceFeatures(shares: Float64Array): number[] {
  const [first = 0, second = 0] = [...shares].sort((a, b) => b - a);
  return [Math.log((first + 1e-6) / (1 - first + 1e-6)), first - second];
}

/** A title's role, and how sure the title model is of it. */
export interface TitleClaim {
  readonly role: RoleId;
  readonly probability: number;
}

/**
 * What a mismatch rests on: how much body and whole say of the role that the title claims, how far
 * each prefers another, and how plainly the title claims it.
 */
export function mismatchFeatures(
  shares: Float64Array,
  body: Float64Array,
  claim: TitleClaim,
): number[] {
  const k = roleIds.indexOf(claim.role);
  const rival = (of: Float64Array): number => Math.max(...of.filter((_, i) => i !== k));
  const inBody = body[k]!;
  const inWhole = shares[k]!;
  return [
    Math.log(inBody + 1e-2),
    Math.log(inWhole + 1e-2),
    rival(body) - inBody,
    rival(shares) - inWhole,
    claim.probability,
    Math.log((rival(body) + 1e-6) / (inBody + 1e-6)),
    inBody * inWhole,
  ];
}

/** Probability by a logistic regression. */
export function logistic(asset: LogisticAsset, features: readonly number[]): number {
  const sum = features.reduce((total, x, i) => total + x * asset.weights[i]!, asset.bias);
  return 1 / (1 + Math.exp(-sum));
}

/** Four decimals are more than the figures can bear, and keep the bytes the same everywhere. */
function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

/** Puts what rounding took onto the first role. */
function sumToOne(roles: readonly RoleShare[]): RoleShare[] {
  const rest = roles.slice(1).reduce((total, { share }) => total + share, 0);
  return roles.map((role, i) => (i === 0 ? { ...role, share: round(1 - rest) } : role));
}
