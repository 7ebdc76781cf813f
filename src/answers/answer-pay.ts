import { FEW, type MarketSnapshot, type MarketSource } from '../domain/market.js';
import { findCell, nearestCell } from '../domain/market-cells.js';
import type {
  PayAnswer,
  PayPrediction,
  PayQuestion,
  UnknownPayName,
} from '../domain/pay-answer.js';
import type { RoleProfile } from '../domain/role-profile.js';
import type { OccupationRow, SalaryRow, SalaryTables } from '../domain/salary-tables.js';
import { placeLabel } from '../extract/place/place-label.js';
import type { PayModel } from '../market/pay-model/pay-model.js';
import { predictPay } from '../market/pay-model/predict-pay.js';
import type { Knowledge } from './knowledge.js';
import { readPayQuestion, type PayWords } from './pay-question.js';

/** What an answer about pay is made from. */
export type PayKnowledge = Pick<Knowledge, 'roles' | 'market' | 'salaries' | 'payModel'>;

/** What a role pays, by level, place and currency. */
export function answerPay(words: PayWords, knowledge: PayKnowledge): PayAnswer | UnknownPayName {
  const reading = readPayQuestion(words, knowledge.roles.roles, knowledge.market);
  if (reading.kind === 'unknown') return reading;
  const { question, profile } = reading;
  const { role, level, place, currency } = question;
  const { market: snapshot, salaries: tables, payModel: model } = knowledge;
  const cell = findCell(snapshot, { role, level, place });
  const exact = cell?.pay.find((figure) => figure.currency === currency) ?? null;
  const wider = exact !== null && exact.n >= FEW ? null : widerFigure(snapshot, question);
  const expected = currency === 'USD' ? expectPay(model, question) : null;
  const salaries = currency === 'USD' ? nearestSalaries(tables, question) : null;
  const occupations = currency === 'USD' && isOfUS(place) ? occupationsOf(tables, profile) : [];
  const shown = [place, wider?.place].filter(
    (key) => key !== undefined && key !== 'all',
  ) as string[];
  return {
    kind: 'pay',
    question,
    roleLabel: profile.preferredLabel,
    placeLabels: Object.fromEntries(shown.map((key) => [key, placeLabel(key)])),
    n: cell?.n ?? 0,
    exact,
    wider,
    expected,
    salaries,
    occupations,
    currencies: (findCell(snapshot, { role })?.pay ?? []).map(({ currency: code, n }) => ({
      currency: code,
      n,
    })),
    sources: usedSources(knowledge, [exact, wider?.figure ?? null], salaries, occupations),
  };
}

function widerFigure(snapshot: MarketSnapshot, question: PayQuestion): PayAnswer['wider'] {
  const { role, level, place, currency } = question;
  const figureOf = (pay: MarketSnapshot['cells'][number]['pay']) =>
    pay.find((figure) => figure.currency === currency && figure.n >= FEW);
  const found = nearestCell(
    snapshot,
    { role, level, place },
    ({ pay }) => figureOf(pay) !== undefined,
  );
  // What all jobs pay says nothing of this one.
  if (found === undefined || found.reach === 'all') return null;
  const { cell, reach } = found;
  return { figure: figureOf(cell.pay)!, reach, level: cell.level, place: cell.place };
}

/** The model knows pay in the United States, and remote pay in dollars. */
function expectPay(model: PayModel, { role, level, place }: PayQuestion): PayPrediction | null {
  if (!isOfUS(place) && place !== 'remote') return null;
  return predictPay(model, {
    shares: [{ role, share: 1 }],
    ...(level === 'all' ? {} : { level }),
    place: place === 'remote' ? 'remote' : 'US',
    region: place.startsWith('US-') ? place : null,
  });
}

function isOfUS(place: string): boolean {
  return place === 'all' || place === 'US' || place.startsWith('US-');
}

/** A year of fewer rows is passed over for one before it. */
const LEAST_OF_YEAR = 100;

/** The row of the level and country: of the last year that has enough, else of all years. */
function nearestSalaries(
  { salaries }: SalaryTables,
  { role, level, place }: PayQuestion,
): SalaryRow | null {
  const country = place === 'all' || place === 'remote' ? 'all' : place.split('-')[0]!;
  const fitting = salaries.filter(
    (row) => row.role === role && row.level === level && row.country === country,
  );
  const latest = fitting.filter(({ year, n }) => year !== 'all' && n >= LEAST_OF_YEAR).at(-1);
  return latest ?? fitting[0] ?? null;
}

/** Occupations that are the role, in the table's last year. */
function occupationsOf(
  { occupations }: SalaryTables,
  { crosswalk }: RoleProfile,
): readonly OccupationRow[] {
  const codes = new Set(
    crosswalk
      .filter(({ taxonomy, relation }) => taxonomy === 'onet-soc-2019' && relation !== 'broad')
      .map(({ code }) => code.slice(0, 7)),
  );
  const last = Math.max(...occupations.map(({ year }) => year));
  return occupations.filter(({ code, year }) => year === last && codes.has(code));
}

function usedSources(
  { market, salaries: tables }: PayKnowledge,
  figures: readonly PayAnswer['exact'][],
  salaries: SalaryRow | null,
  occupations: readonly OccupationRow[],
): MarketSource[] {
  const used = new Set(figures.flatMap((figure) => Object.keys(figure?.sources ?? {})));
  if (salaries !== null) used.add('ai-jobs-net');
  if (occupations.length > 0) used.add('bls-oews');
  return [...market.sources, ...tables.sources].filter(({ id }) => used.has(id));
}
