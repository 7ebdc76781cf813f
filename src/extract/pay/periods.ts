import type { PayPeriod } from '../../domain/analysis.js';

/** A period (or something that is none of ours, such as a quarter or a visit) beside an amount. */
export interface PeriodMark {
  /** `null`: the amount is per something that is no period of pay. */
  readonly period: PayPeriod | null;
  readonly end: number;
}

const YEAR = 'year|yr|annum|jahr|jaar|année|annee|an|ano|año|rok|anno';
const MONTH = 'month|mth|mo|monat|maand|mois|mes|mês|mese|miesiąc|mies';
const WEEK = 'week|wk|woche|semaine|semana';
const DAY = 'day|diem|tag|dag|jour|día|dia|giorno';
const HOUR = 'hour|hr|h|stunde|std|uur|heure|hora|ora|godz';

/** `/yr`, `per year`, `an hour`, `pro Monat`, `/ Annual`. */
const PER = new RegExp(
  String.raw`\s{0,2}(?:\/\s?|\|\s?|per[\s-]|an?\s|pro\s|par\s|por\s|each\s|every\s|p[./]\s?|al\s|im\s|je\s|na\s)` +
    `(?:(${YEAR}|annual(?:ly)?|yearly|y|a)|(${MONTH}|monthly|m)|(${WEEK}|weekly)|(${DAY}|daily|d)|(${HOUR}|hourly)|` +
    String.raw`([A-Za-zÀ-ɏ]{2,}))(?:s|en|ly)?\.?(?![A-Za-zÀ-ɏ])`,
  'iy',
);

/** Words that need nothing before them. */
const ADVERB =
  /[\s,]{0,2}\(?(?:(annually|annual|yearly|annualized|annualised|p\.a\.|p\.a|pa|bruttojahresgehalt|jährlich|annuels?|anual)|(monthly|monatlich|mensuels?|p\.m\.|maandelijks)|(weekly|p\.w\.)|(daily|p\.d\.)|(hourly|hr|p\.h\.|ph|p\/h))(?![A-Za-zÀ-ɏ])\)?/iy;

const PERIODS: readonly PayPeriod[] = ['year', 'month', 'week', 'day', 'hour'];
/** What an amount may be per that is no period of pay. */
const OTHER_UNIT =
  /^(?:quarter(?:ly)?|semester|term|night|trip|visit|meeting|session|event|class|course|user|seat|person|people|employee|head|member|family|household|team|project|referral|hire|transaction|click|lead|mile|km|unit|item|order|share|token|request|account|customer|client|deal|case|claim|patient|student|test|word|page|ticket|call)s?$/i;

/** Reads the period that follows an amount at `at`, or `null` where none does. */
export function readPeriod(text: string, at: number): PeriodMark | null {
  PER.lastIndex = at;
  const per = PER.exec(text);
  if (per !== null) {
    const group = firstGroup(per);
    const period = PERIODS[group];
    if (period !== undefined) return { period, end: trimDot(text, at + per[0].length) };
    if (OTHER_UNIT.test(per[6] ?? '')) return { period: null, end: at + per[0].length };
  }
  ADVERB.lastIndex = at;
  const adverb = ADVERB.exec(text);
  if (adverb === null) return null;
  const closing = adverb[0].endsWith(')') && !adverb[0].includes('(') ? 1 : 0;
  return { period: PERIODS[firstGroup(adverb)]!, end: at + adverb[0].length - closing };
}

function firstGroup(match: RegExpExecArray): number {
  return match.slice(1).findIndex((group) => group !== undefined);
}

/** A sentence's full stop is not part of the period. */
function trimDot(text: string, end: number): number {
  return text.charAt(end - 1) === '.' ? end - 1 : end;
}
