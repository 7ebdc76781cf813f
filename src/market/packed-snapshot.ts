/**
 * The snapshot as it is stored: counts without their intervals, which follow from them, and skills by
 * number. About a tenth of the size of what it unfolds to.
 */
import type { RoleId, Seniority } from '../domain/analysis.js';
import {
  marketFormat,
  type MarketCell,
  type MarketSnapshot,
  type OrAll,
  type PayFigure,
  type PercentileFigure,
  type SkillFigure,
} from '../domain/market.js';
import { shareFigure, shareFigures } from './share-figure.js';
import { levelIds } from '../domain/levels.js';
import { educationLevels, employments, workplaces } from '../domain/term-values.js';

type Counts = Readonly<Record<string, number>>;
/** n, 10th, 25th, 50th, 75th and 90th percentile, and the interval of the median. */
type PackedPercentiles = readonly number[];

interface PackedPay {
  readonly currency: string;
  readonly at: PackedPercentiles;
  readonly sources: Counts;
  readonly from: string | null;
  readonly to: string | null;
}

/** A cell in counts. */
export interface PackedCell {
  readonly role: OrAll<RoleId>;
  readonly level: OrAll<Seniority>;
  readonly place: OrAll<string>;
  readonly n: number;
  readonly sources: Counts;
  readonly requiredSkills: PackedPercentiles | null;
  readonly minYears: PackedPercentiles | null;
  readonly education: Counts;
  readonly workplace: Counts;
  readonly employment: Counts;
  readonly levels: Counts;
  /** Postings that state pay, place, years and duties, and those whose title does not fit. */
  readonly states: readonly number[];
  readonly pay: readonly PackedPay[];
  /** For each skill its number in the list of skills, required, anywhere. */
  readonly skills: readonly number[];
}

/** The stored form of `MarketSnapshot`. */
export interface PackedSnapshot extends Omit<MarketSnapshot, 'cells'> {
  /** Ids that cells call by their number. */
  readonly skills: readonly string[];
  readonly cells: readonly PackedCell[];
}

/** Packs a snapshot; `unpackSnapshot` gives it back. */
export function packSnapshot({ cells, ...rest }: MarketSnapshot): PackedSnapshot {
  const ids = new Set(cells.flatMap(({ skills }) => skills.map(({ skill }) => skill)));
  const skills = [...ids].sort();
  const numbers = new Map(skills.map((skill, at) => [skill, at]));
  return { ...rest, skills, cells: cells.map((cell) => packCell(cell, numbers)) };
}

function packCell(cell: MarketCell, numbers: ReadonlyMap<string, number>): PackedCell {
  const { role, level, place, n, sources, requiredSkills, minYears } = cell;
  const { payStated, placeStated, yearsStated, dutiesStated, mismatched } = cell;
  return {
    ...{ role, level, place, n, sources },
    requiredSkills: requiredSkills && packPercentiles(requiredSkills),
    minYears: minYears && packPercentiles(minYears),
    education: countsOf(cell.education),
    workplace: countsOf(cell.workplace),
    employment: countsOf(cell.employment),
    levels: countsOf(cell.levels),
    states: [payStated, placeStated, yearsStated, dutiesStated, mismatched].map(
      ({ count }) => count,
    ),
    pay: cell.pay.map(({ currency, sources: from, from: first, to, ...at }) => ({
      ...{ currency, at: packPercentiles(at), sources: from, from: first, to },
    })),
    skills: cell.skills.flatMap(({ skill, required, anywhere }) => [
      numbers.get(skill)!,
      required.count,
      anywhere.count,
    ]),
  };
}

/**
 * Unfolds a stored snapshot.
 *
 * @throws {Error} when it has another format than this code reads
 */
export function unpackSnapshot({ skills, cells, ...rest }: PackedSnapshot): MarketSnapshot {
  if (rest.format !== marketFormat) {
    throw new Error(
      `The market figures have format ${String(rest.format)}; this version reads ${marketFormat}.`,
    );
  }
  return { ...rest, cells: cells.map((cell) => unpackCell(cell, skills)) };
}

/** Shares are counted out when they are first asked for: most callers look at few cells. */
function unpackCell(cell: PackedCell, names: readonly string[]): MarketCell {
  const { role, level, place, n, sources, requiredSkills, minYears } = cell;
  const mix = once(() => ({
    education: shareFigures(mapOf(cell.education), n, educationLevels),
    workplace: shareFigures(mapOf(cell.workplace), n, workplaces),
    employment: shareFigures(mapOf(cell.employment), n, employments),
    levels: shareFigures(mapOf(cell.levels), n, levelIds),
  }));
  const states = once(() => cell.states.map((count) => shareFigure(count, n)));
  const skills = once(() => unpackSkills(cell.skills, names, n));
  return {
    ...{ role, level, place, n, sources },
    requiredSkills: requiredSkills && unpackPercentiles(requiredSkills),
    minYears: minYears && unpackPercentiles(minYears),
    get education() {
      return mix().education;
    },
    get workplace() {
      return mix().workplace;
    },
    get employment() {
      return mix().employment;
    },
    get levels() {
      return mix().levels;
    },
    get payStated() {
      return states()[0]!;
    },
    get placeStated() {
      return states()[1]!;
    },
    get yearsStated() {
      return states()[2]!;
    },
    get dutiesStated() {
      return states()[3]!;
    },
    get mismatched() {
      return states()[4]!;
    },
    pay: cell.pay.map(unpackPay),
    get skills() {
      return skills();
    },
  };
}

/** Makes a value when it is first asked for, and only then. */
function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | null = null;
  return () => (made ??= make());
}

function unpackPay({ currency, at, sources, from, to }: PackedPay): PayFigure {
  return { currency, ...unpackPercentiles(at), sources, from, to };
}

function unpackSkills(
  packed: readonly number[],
  names: readonly string[],
  n: number,
): SkillFigure[] {
  return Array.from({ length: packed.length / 3 }, (_, at) => ({
    skill: names[packed[3 * at]!]!,
    required: shareFigure(packed[3 * at + 1]!, n),
    anywhere: shareFigure(packed[3 * at + 2]!, n),
  }));
}

function packPercentiles(figure: PercentileFigure): PackedPercentiles {
  const { n, p10, p25, p50, p75, p90, low, high } = figure;
  return [n, p10, p25, p50, p75, p90, low, high];
}

function unpackPercentiles(packed: PackedPercentiles): PercentileFigure {
  const [n, p10, p25, p50, p75, p90, low, high] = packed as [
    ...[number, number, number, number],
    ...[number, number, number, number],
  ];
  return { n, p10, p25, p50, p75, p90, low, high };
}

function countsOf(figures: Readonly<Record<string, { readonly count: number }>>): Counts {
  return Object.fromEntries(Object.entries(figures).map(([key, { count }]) => [key, count]));
}

function mapOf<Key extends string>(
  counts: Readonly<Partial<Record<Key, number>>>,
): Map<Key, number> {
  return new Map(Object.entries(counts) as [Key, number][]);
}
