import type { Analysis, RoleId, Seniority } from '../../domain/analysis.js';
import type { OrAll } from '../../domain/market.js';
import { roleIds } from '../../domain/roles.js';
import type { WorkCell, WorkFigures } from '../../domain/work-figures.js';
import type { PostingFacts } from '../posting-facts.js';
import { levelIds } from '../../domain/levels.js';
import { findSignals, type SignalSet } from './find-signals.js';
import { addValue, noSums, toMean, type Sums } from './mean-figure.js';
import { addTown, makeTowns, townOf, type TownSums } from './town-pay.js';

/** What a required skill counts as in the measure of depth; the rest is neither. */
export type DepthKind = 'engineering' | 'mathematics';

/** What the fold needs to know. */
export interface WorkKnowledge {
  readonly signals: SignalSet;
  readonly depth: ReadonlyMap<string, DepthKind>;
  /** Sources whose postings were taken whole, so that numbers of openings can be compared. */
  readonly wholeSources: readonly string[];
}

/** A posting as the fold takes it. */
export interface WorkPosting {
  /** With its text, since phrases are looked for in it. */
  readonly analysis: Analysis;
  readonly facts: PostingFacts;
}

/** Fewer required skills than this say nothing of their mixture. */
const FEWEST_SKILLS = 3;

interface CellSums {
  n: number;
  readonly signals: number[];
  readonly coding: Sums;
  readonly maths: Sums;
}

/** The part of the work figures that postings give. */
export type PostingFigures = Omit<WorkFigures, 'version' | 'employmentErrors' | 'upperQuarter'>;

/** Sums over postings, in any order; `finish` makes the figures. */
export interface WorkFold {
  add(posting: WorkPosting): void;
  finish(): PostingFigures;
}

/** Starts a fold. A posting that claims no role is not counted. */
export function startWorkFold(knowledge: WorkKnowledge): WorkFold {
  const cells = new Map<string, CellSums>();
  const titles = new Map<string, number>();
  const whole = new Map<RoleId, number>();
  const towns: TownSums = new Map();
  const months: string[] = [];
  let n = 0;
  return {
    add({ analysis, facts }) {
      const { role, level, source, month, titleRole: title } = facts;
      if (role === null) return;
      n += 1;
      if (month !== null) months.push(month);
      const found = findSignals(analysis, knowledge.signals);
      const depth = depthShares(analysis, knowledge.depth);
      for (const key of [`all all`, `all ${level}`, `${role} all`, `${role} ${level}`]) {
        addToCell(cellOf(cells, key, knowledge), found, depth);
      }
      if (title !== null) count(titles, `${title} ${role}`);
      if (knowledge.wholeSources.includes(source)) count(whole, role);
      const town = townOf(analysis);
      if (town !== null) addTown(towns, { role, level, town, pay: facts.pay });
    },
    finish() {
      const { signals } = knowledge.signals;
      const sorted = months.sort();
      return {
        format: 1,
        n,
        from: sorted[0] ?? null,
        to: sorted.at(-1) ?? null,
        signals: signals.map(({ id, label, tacit }) => ({ id, label, ...(tacit && { tacit }) })),
        cells: [...inOrder(cells)],
        titles: roleIds.flatMap((title) =>
          roleIds.flatMap((role) => {
            const times = titles.get(`${title} ${role}`);
            return times === undefined ? [] : [{ title, role, count: times }];
          }),
        ),
        whole: {
          sources: knowledge.wholeSources,
          roles: roleIds.map((role) => ({ role, count: whole.get(role) ?? 0 })),
        },
        towns: makeTowns(towns),
      };
    },
  };
}

function* inOrder(cells: ReadonlyMap<string, CellSums>): Generator<WorkCell> {
  const roles: OrAll<RoleId>[] = ['all', ...roleIds];
  const ranks: OrAll<Seniority>[] = ['all', ...levelIds];
  for (const role of roles) {
    for (const level of ranks) {
      const sums = cells.get(`${role} ${level}`);
      if (sums === undefined) continue;
      const { n, signals, coding, maths } = sums;
      yield {
        role,
        level,
        n,
        signals,
        coding: toMean(coding, 10_000),
        maths: toMean(maths, 10_000),
      };
    }
  }
}

function cellOf(cells: Map<string, CellSums>, key: string, { signals }: WorkKnowledge): CellSums {
  const known = cells.get(key);
  if (known !== undefined) return known;
  const made = {
    n: 0,
    signals: signals.signals.map(() => 0),
    coding: noSums(),
    maths: noSums(),
  };
  cells.set(key, made);
  return made;
}

function addToCell(
  cell: CellSums,
  found: ReadonlySet<number>,
  depth: Readonly<Record<DepthKind, number>> | null,
): void {
  cell.n += 1;
  for (const signal of found) cell.signals[signal]! += 1;
  if (depth === null) return;
  addValue(cell.coding, depth.engineering);
  addValue(cell.maths, depth.mathematics);
}

/** Shares of the required technical skills by kind; `null` where there are too few of them. */
export function depthShares(
  analysis: Analysis,
  depth: ReadonlyMap<string, DepthKind>,
): Readonly<Record<DepthKind, number>> | null {
  const required = analysis.skills.filter(
    ({ level, kind }) => level === 'required' && kind !== 'soft' && kind !== 'certificate',
  );
  if (required.length < FEWEST_SKILLS) return null;
  const shareOf = (wanted: DepthKind): number =>
    required.filter(({ skill }) => depth.get(skill) === wanted).length / required.length;
  return { engineering: shareOf('engineering'), mathematics: shareOf('mathematics') };
}

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
