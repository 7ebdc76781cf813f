import type { ComparedRole, Comparison, ComparisonCell } from '../domain/comparison.js';
import { amountText, grouped, rangeText } from '../domain/estimate-text.js';
import { FEW } from '../domain/market.js';
import type { CheckedClaim, Estimate } from '../domain/verdict.js';
import { verdictName } from './claims-page.js';

/** One figure of a cell in words: what, how much, and on how little it may rest. */
export interface FigureText {
  readonly label: string;
  readonly value: string;
  /** The interval where there is one, and the number where it is not that of the whole cell. */
  readonly aside: string;
}

/** A cell in words: its figures, what they rest on, and what the profile says. */
export interface CellText {
  readonly figures: readonly FigureText[];
  /** `of 810 postings`, where all figures rest on the same; else empty. */
  readonly rests: string;
  readonly notes: readonly string[];
  /** Empty where the profile says nothing. */
  readonly profile: readonly string[];
  /** `profile, from guide-0 and guide-1`. */
  readonly mark: string;
}

/** Writes a cell in words, the same for every form of the comparison. */
export function cellText({ figures, notes, profile }: ComparisonCell): CellText {
  const counts = new Set(figures.map(({ n }) => n));
  const [only] = counts;
  const isOne = counts.size === 1 && only !== null && only !== undefined;
  return {
    figures: figures.map((figure) => figureText(figure, !isOne)),
    rests: isOne ? `of ${grouped(only)} postings${only < FEW ? ', few' : ''}` : '',
    notes,
    profile: profile?.lines ?? [],
    mark:
      profile === null || profile.sources.length === 0
        ? 'profile'
        : `profile, from ${profile.sources.join(' and ')}`,
  };
}

function figureText(estimate: Estimate, withNumber: boolean): FigureText {
  const { label, value, low, high, unit, n } = estimate;
  const range = low === high ? [] : [rangeText(low, high, unit)];
  const rests = withNumber && n !== null ? [`n = ${grouped(n)}${n < FEW ? ', few' : ''}`] : [];
  return { label, value: amountText(value, unit), aside: [...range, ...rests].join(', ') };
}

/** Which postings are compared: `senior, US-CA`, or empty for all. */
export function scopeText({ query }: Comparison): string {
  return [query.level, query.place].filter((part) => part !== undefined).join(', ');
}

/** A role's name with its number of postings. */
export function roleHead({ label, n }: ComparedRole): string {
  return `${label} (n = ${grouped(n)}${n < FEW ? ', few' : ''})`;
}

/** What a guide claims, with what came of it. */
export function claimText({ claim, verdict, reason }: CheckedClaim): string {
  return `${claim.guide}: ${claim.claim}. ${capital(verdictName(verdict))}: ${reason}`;
}

/** What must be known of the figures before they are read. */
export function cautions({ figures, query }: Comparison): string[] {
  const { n, from, to } = figures;
  return [
    `Counted in ${grouped(n)} postings${from === null ? '' : `, ${from} to ${to ?? from}`}. Ranges are 95% intervals; below ${FEW} a figure is marked “few”.`,
    'A share says how many postings name a thing, which is a sign of the work and no proof of it. Of a guide’s words, most is taken as 50% of the postings, many as 20%, some as 5%.',
    ...(query.place === undefined
      ? []
      : [
          'What postings say of the work is counted over all places; pay, skills, degrees and levels are those of the place.',
        ]),
  ];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
