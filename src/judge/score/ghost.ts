import type { Evidence } from '../../base/span.js';
import type {
  GhostSign,
  GhostSignId,
  PostingDays,
  ScoreFigure,
} from '../../domain/posting-score.js';
import { bornOn, isOver } from '../../domain/score-formula.js';
import { dayFigures } from './freshness.js';
import { GHOST } from './formula.js';
import { slice, type ScoredText } from './part.js';
import { findPoolWords } from './pool-words.js';

/** What signs are looked for in. */
export interface GhostInput extends ScoredText {
  /** Where it is stored; of a bare text nobody knows what stands around it. */
  readonly company: string | null;
  readonly days: PostingDays | null;
  /** Days since 1970-01-01. */
  readonly today: number;
}

/** Findings of the linter that are signs too. */
const FINDINGS: readonly (readonly [rule: string, sign: GhostSignId, message: string])[] = [
  ['clarity/no-duties', 'no-duties', 'The text does not say what the person will do.'],
  ['clarity/no-place', 'no-place', 'Neither a place nor remote work is named.'],
  ['clarity/template-leftover', 'template-left', 'A place of the template was never filled in.'],
];

/**
 * Signs that nobody may be hired by this posting, each with what it rests on. None of them proves
 * it; those that lower a part do so there, and nothing is taken off twice.
 */
export function findGhostSigns(input: GhostInput): readonly GhostSign[] {
  return [...signsOfDays(input), ...signsOfText(input)];
}

function signsOfDays({ days, today }: GhostInput): GhostSign[] {
  if (days === null) return [];
  const [age, unseen, reposts, ends] = dayFigures(days, today);
  const sign = (id: GhostSignId, message: string, figure: ScoreFigure | undefined): GhostSign => ({
    sign: id,
    message,
    evidence: [],
    figures: figure === undefined ? [] : [figure],
    lowers: 'freshness',
  });
  if (isOver(days, today)) {
    const message = days.closed
      ? 'It is gone from its board.'
      : 'Its last day to apply is over, and it is still there.';
    return [sign('closed', message, days.closed ? undefined : ends)];
  }
  const born = today - bornOn(days);
  return [
    ...(days.reposts >= GHOST.reposts
      ? [sign('reposted', `The same job was posted ${days.reposts + 1} times.`, reposts)]
      : []),
    ...(born > GHOST.daysOld ? [sign('old', `It is ${born} days old.`, age)] : []),
    ...(today - days.lastSeen > GHOST.daysUnseen
      ? [sign('not-seen', 'Nobody has looked for long whether it is still there.', unseen)]
      : []),
  ];
}

function signsOfText(input: GhostInput): GhostSign[] {
  const { analysis, company, days } = input;
  const pool = findPoolWords(analysis);
  const found = FINDINGS.flatMap(([rule, sign, message]): GhostSign[] => {
    const places = analysis.diagnostics.filter(({ code }) => code === rule);
    if (places.length === 0) return [];
    return [
      toSign(
        sign,
        message,
        places.flatMap(({ span }) => slice(input, span) ?? []),
        'clarity',
      ),
    ];
  });
  return [
    ...found,
    ...(pool.length === 0
      ? []
      : [toSign('pool', 'It gathers names for later, by its own words.', pool, 'coherence')]),
    ...(days !== null && (company === null || company.trim() === '')
      ? [toSign('no-company', 'No employer is named.', [], null)]
      : []),
  ];
}

function toSign(
  sign: GhostSignId,
  message: string,
  evidence: readonly Evidence[],
  lowers: GhostSign['lowers'],
): GhostSign {
  return { sign, message, evidence, figures: [], lowers };
}
