import { readNumber } from '../../ui/read-number.js';
import type { OwnCandidacy } from '@rolescope/domain/candidacy.js';

/** A draft as its form holds it. */
export interface DraftFields {
  readonly text: string;
  readonly rateKind: 'none' | 'hourly' | 'fixed';
  readonly amount: string;
  readonly currency: string;
  readonly startOn: string;
  readonly weeks: string;
  /** The chosen lines of the résumé. */
  readonly lines: readonly string[];
}

/** A stored draft as its form holds it. */
export function toDraftFields({ content, lines }: OwnCandidacy): DraftFields {
  const { rate, startOn, weeks } = content.terms ?? { rate: null, startOn: null, weeks: null };
  return {
    text: content.text,
    rateKind: rate?.kind ?? 'none',
    amount: rate === null ? '' : String(rate.amount),
    currency: rate?.currency ?? 'USD',
    startOn: startOn ?? '',
    weeks: weeks === null ? '' : String(weeks),
    lines: lines.map(({ text }) => text),
  };
}

/** What is sent of a draft; what is no number becomes −1, which no field admits. */
export function toDraftInput(fields: DraftFields, kind: OwnCandidacy['kind']) {
  const { text, rateKind, amount, currency, startOn, weeks, lines } = fields;
  return {
    text,
    lines,
    terms:
      kind === 'application'
        ? null
        : {
            rate:
              rateKind === 'none'
                ? null
                : {
                    kind: rateKind,
                    amount: readNumber(amount),
                    currency: currency.trim().toUpperCase(),
                  },
            startOn: startOn === '' ? null : startOn,
            weeks: weeks.trim() === '' ? null : readNumber(weeks),
          },
  };
}

/** Longest line that is offered, in UTF-16 units. */
const LONGEST_LINE = 2_000;

/** The lines of a résumé that can be chosen: each once, without empty ones. */
export function choosableLines(text: string): readonly string[] {
  const lines = text.split('\n').flatMap((line) => line.trim().slice(0, LONGEST_LINE) || []);
  return [...new Set(lines)];
}
