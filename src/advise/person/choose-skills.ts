/**
 * Which few skills open the most postings. A posting is open when enough of what it requires is
 * there; one skill alone often opens nothing and two together much, so that the usual promise of
 * greedy choice (at least 63 % of the best) does not hold here. Hence: a search that proves its
 * answer where the case is small enough, and else a greedy choice beside a bound that no choice
 * can pass.
 */

/** A posting, or several with the same lacks. */
export interface LockedPosting {
  /** Numbers of the skills it requires and the person does not show; no number twice. */
  readonly missing: readonly number[];
  /** How many of them must be added to open it: 1 to `missing.length`. */
  readonly need: number;
  /** How many postings are like this. */
  readonly count: number;
}

/** The choice, best first in the sense that each prefix was the choice so far. */
export interface SkillChoice {
  readonly skills: readonly number[];
  /** Postings that are open after each skill in turn. */
  readonly opened: readonly number[];
  /** No choice of as many skills opens more than this. */
  readonly bound: number;
  /** Whether the search ended: then no other choice opens more. */
  readonly exact: boolean;
}

/** Steps after which the search for the best choice gives up. Fixed, so that runs agree. */
const MOST_STEPS = 200_000;

/**
 * Chooses at most `size` skills that open the most postings.
 *
 * @param size how many skills to choose, at least 1
 * @param mostSteps work after which the search ends without a proof
 */
export function chooseSkills(
  postings: readonly LockedPosting[],
  size: number,
  mostSteps = MOST_STEPS,
): SkillChoice {
  const within = postings.filter(({ need }) => need <= size);
  const bySkill = indexBySkill(within);
  const greedy = chooseGreedily(within, bySkill, size);
  const weights = weigh(within);
  const order = [...weights.keys()].sort((a, b) => weights.get(b)! - weights.get(a)! || a - b);
  const search = searchBest({ postings: within, bySkill, weights, order, size, mostSteps }, greedy);
  const bound = search.ended
    ? search.best.total
    : Math.floor(sum(order.slice(0, size).map((skill) => weights.get(skill)!)) + 1e-9);
  return { ...inOrder(search.best.skills, within), bound, exact: search.ended };
}

interface Choice {
  readonly skills: readonly number[];
  readonly total: number;
}

type BySkill = ReadonlyMap<number, readonly number[]>;

function indexBySkill(postings: readonly LockedPosting[]): BySkill {
  const index = new Map<number, number[]>();
  for (const [number, { missing }] of postings.entries()) {
    for (const skill of missing) {
      const list = index.get(skill);
      if (list === undefined) index.set(skill, [number]);
      else list.push(number);
    }
  }
  return index;
}

/**
 * What a skill can add at most: a posting that needs n of its lacks gives 1/n to each of them, so
 * that an open one has given at least 1 to the chosen skills together.
 */
function weigh(postings: readonly LockedPosting[]): Map<number, number> {
  const weights = new Map<number, number>();
  for (const { missing, need, count } of postings) {
    for (const skill of missing) weights.set(skill, (weights.get(skill) ?? 0) + count / need);
  }
  return weights;
}

/** Takes the skill that opens the most now; of equals the one that brings the most nearer. */
function chooseGreedily(
  postings: readonly LockedPosting[],
  bySkill: BySkill,
  size: number,
): Choice {
  const needs = postings.map(({ need }) => need);
  const chosen: number[] = [];
  let total = 0;
  while (chosen.length < size) {
    const left = size - chosen.length;
    let best: { skill: number; opens: number; nearer: number } | null = null;
    for (const [skill, numbers] of bySkill) {
      if (chosen.includes(skill)) continue;
      let opens = 0;
      let nearer = 0;
      for (const number of numbers) {
        const need = needs[number]!;
        const { count } = postings[number]!;
        if (need === 1) opens += count;
        if (need >= 1 && need <= left) nearer += count / need;
      }
      const better =
        best === null ||
        opens > best.opens ||
        (opens === best.opens &&
          (nearer > best.nearer || (nearer === best.nearer && skill < best.skill)));
      if (better) best = { skill, opens, nearer };
    }
    if (best === null || (best.opens === 0 && best.nearer === 0)) break;
    chosen.push(best.skill);
    total += best.opens;
    for (const number of bySkill.get(best.skill)!) needs[number]!--;
  }
  return { skills: chosen, total };
}

interface Search {
  readonly postings: readonly LockedPosting[];
  readonly bySkill: BySkill;
  readonly weights: ReadonlyMap<number, number>;
  /** The skills, the heaviest first. */
  readonly order: readonly number[];
  readonly size: number;
  readonly mostSteps: number;
}

/** Branch and bound over sets of skills in the order of their weights. */
function searchBest(
  { postings, bySkill, weights, order, size, mostSteps }: Search,
  start: Choice,
): { readonly best: Choice; readonly ended: boolean } {
  const needs = postings.map(({ need }) => need);
  const chosen: number[] = [];
  let best = start;
  let steps = 0;
  let total = 0;
  const visit = (from: number, promised: number): boolean => {
    if (total > best.total) best = { skills: [...chosen], total };
    if (chosen.length === size) return true;
    for (let at = from; at < order.length; at++) {
      const skill = order[at]!;
      const weight = weights.get(skill)!;
      // Heavier skills were tried; what is left adds at most this much each.
      if (promised + weight * (size - chosen.length) <= best.total) return true;
      const numbers = bySkill.get(skill)!;
      steps += numbers.length;
      if (steps > mostSteps) return false;
      chosen.push(skill);
      for (const number of numbers) if (--needs[number]! === 0) total += postings[number]!.count;
      const ended = visit(at + 1, promised + weight);
      for (const number of numbers) if (needs[number]!++ === 0) total -= postings[number]!.count;
      chosen.pop();
      if (!ended) return false;
    }
    return true;
  };
  const ended = visit(0, 0);
  return { best, ended };
}

/** Puts chosen skills in the order in which each opens the most, and counts what is open. */
function inOrder(
  skills: readonly number[],
  postings: readonly LockedPosting[],
): { readonly skills: readonly number[]; readonly opened: readonly number[] } {
  const among = new Set(skills);
  const relevant = postings
    .map((posting) => ({ ...posting, missing: posting.missing.filter((one) => among.has(one)) }))
    .filter(({ missing, need }) => missing.length >= need);
  const ordered = [...chooseGreedily(relevant, indexBySkill(relevant), skills.length).skills];
  for (const skill of [...skills].sort((a, b) => a - b)) {
    if (!ordered.includes(skill)) ordered.push(skill);
  }
  return {
    skills: ordered,
    opened: ordered.map((_, at) => count(postings, ordered.slice(0, at + 1))),
  };
}

/** How many postings a set of skills opens. */
export function count(postings: readonly LockedPosting[], skills: readonly number[]): number {
  const have = new Set(skills);
  return sum(
    postings.map(({ missing, need, count: many }) =>
      missing.filter((skill) => have.has(skill)).length >= need ? many : 0,
    ),
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
