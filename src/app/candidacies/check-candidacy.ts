import type { CandidacyContent, CandidacyKind } from '../../domain/candidacy.js';
import type { RateTable } from '../../domain/money.js';
import type { ProposalTerms } from '../../domain/proposal.js';
import { toLine } from '../accounts/check-fields.js';
import { checkAmount, checkCurrency } from '../board/check-money.js';
import { checkDay, checkLength, checkWhole, toText } from '../board/check-text.js';
import type { FieldError } from '../outcome.js';

/** A candidacy as it is sent: all of what a person writes and chooses. */
export interface CandidacyInput {
  /** The plan of a proposal, or the letter of an application. */
  readonly text: string;
  /** Of a proposal; `null` for an application. */
  readonly terms: ProposalTerms | null;
  /** Lines of the own résumé to show, in order. */
  readonly lines: readonly string[];
}

const LONGEST_TEXT = 20_000;
const LONGEST_LINE = 600;
const MOST_LINES = 60;
const MOST_WEEKS = 156;

/** What was sent, in the form in which it is kept. */
export function toInput({ text, terms, lines }: CandidacyInput): CandidacyInput {
  return { text: toText(text), terms, lines: lines.map(toLine).filter((line) => line !== '') };
}

/** What of it is content. */
export function toContent({ text, terms }: CandidacyInput): CandidacyContent {
  return { text, terms };
}

/**
 * Faults of a candidacy's fields.
 *
 * @param currency of the project's budget; `null` where it states none
 */
export function checkCandidacy(
  kind: CandidacyKind,
  { text, terms, lines }: CandidacyInput,
  currency: string | null,
  rates: RateTable,
): FieldError[] {
  return [
    ...checkLength(text, '/text', { least: kind === 'proposal' ? 1 : 0, most: LONGEST_TEXT }),
    ...(lines.length > MOST_LINES
      ? [{ pointer: '/lines', detail: `Show at most ${MOST_LINES} lines.` }]
      : []),
    ...lines.flatMap((line, at) => checkLength(line, `/lines/${at}`, { most: LONGEST_LINE })),
    ...checkTerms(kind, terms, currency, rates),
  ];
}

function checkTerms(
  kind: CandidacyKind,
  terms: ProposalTerms | null,
  currency: string | null,
  rates: RateTable,
): FieldError[] {
  if (kind === 'application') {
    return terms === null
      ? []
      : [{ pointer: '/terms', detail: 'Terms belong to proposals; leave them out here.' }];
  }
  if (terms === null) return [{ pointer: '/terms', detail: 'Say what you offer.' }];
  const { rate, startOn, weeks } = terms;
  return [
    ...checkDay(startOn, '/terms/startOn'),
    ...checkWhole(weeks, '/terms/weeks', { least: 1, most: MOST_WEEKS }),
    ...(rate === null
      ? []
      : [
          ...checkCurrency(rate.currency, '/terms/rate/currency'),
          ...checkAmount(rate, '/terms/rate/amount', rates),
          ...checkSame(rate.currency, currency),
        ]),
  ];
}

function checkSame(offered: string, asked: string | null): FieldError[] {
  if (asked === null || asked === offered) return [];
  const detail = `This project pays in ${asked}; propose in ${asked}, so that proposals can be compared.`;
  return [{ pointer: '/terms/rate/currency', detail }];
}
