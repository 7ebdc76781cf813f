import { similarity } from './fingerprint.js';
import { textCoverage } from './text-coverage.js';

/** What two postings are compared by. */
export interface Fingerprinted {
  readonly fingerprint: Int32Array;
  readonly title: string;
  readonly company: string | null;
}

/** Another posting that may be of the same job. */
export interface Alike<Other> {
  readonly other: Other;
  /** How alike the two texts are, 0 to 1. */
  readonly likeness: number;
  /** Whether that is enough; where it is not, `textCoverage` of the two texts decides. */
  readonly sure: boolean;
}

/** Texts less alike than this are of different jobs; a tenth of changed words leaves some 0.5. */
const LEAST_ALIKE = 0.28;
/** The same where two employers are named: boards copy each other, and employers copy texts. */
const LEAST_ALIKE_ELSEWHERE = 0.6;
/** Texts more alike than this are one text. */
const SURELY_ALIKE = 0.8;
/** The share of one text that must stand in the other where the likeness does not tell. */
const LEAST_COVERED = 0.9;
/** Others must be nearly as like a posting as the one that is most like it. */
const OF_THE_BEST = 0.8;
/** Least shared words of two titles, of the shorter one and of all. */
const TITLE_CONTAINED = 0.7;
const TITLE_ALIKE = 0.4;

/** The postings that may be of the same job as `posting`: texts alike, titles that can name one. */
export function findAlike<Other extends Fingerprinted>(
  posting: Fingerprinted,
  others: readonly Other[],
): readonly Alike<Other>[] {
  return others.flatMap((other) => {
    const likeness = similarity(posting.fingerprint, other.fingerprint);
    const least = namesAnother(posting, other) ? LEAST_ALIKE_ELSEWHERE : LEAST_ALIKE;
    if (likeness < least || !canBeOneTitle(posting.title, other.title)) return [];
    return [{ other, likeness, sure: likeness >= SURELY_ALIKE }];
  });
}

/** Whether two texts that are somewhat alike are one text with changes. */
export function isOneText(a: string, b: string): boolean {
  return textCoverage(a, b) >= LEAST_COVERED;
}

/** Of those that are of the same job, only the ones about as like the posting as the best. */
export function keepBest<Other>(alike: readonly Alike<Other>[]): readonly Other[] {
  const best = Math.max(0, ...alike.map(({ likeness }) => likeness));
  return alike.filter(({ likeness }) => likeness >= OF_THE_BEST * best).map(({ other }) => other);
}

/** Whether the employers that two postings name are two, by the first words of their names. */
function namesAnother(a: Fingerprinted, b: Fingerprinted): boolean {
  const [name] = wordsOf(a.company ?? '');
  const [other] = wordsOf(b.company ?? '');
  return name !== undefined && other !== undefined && name !== other;
}

/** Words of a title that make it another job's, however alike the rest is. */
const LEVELS = new Set(
  [
    'senior sr junior jr staff principal lead intern internship trainee graduate working student',
    'head director vp chief founding entry mid manager i ii iii iv v 1 2 3 4',
  ].flatMap((line) => line.split(' ')),
);

/** Whether two titles can name one job: the same level, and most words the same (places differ). */
function canBeOneTitle(a: string, b: string): boolean {
  const words = new Set(wordsOf(a));
  const others = new Set(wordsOf(b));
  if (words.size === 0 || others.size === 0) return true;
  const common = [...words].filter((word) => others.has(word));
  const apart = [...words, ...others].filter((word) => !(words.has(word) && others.has(word)));
  if (apart.some((word) => LEVELS.has(word))) return false;
  const all = words.size + others.size - common.length;
  return (
    common.length >= TITLE_CONTAINED * Math.min(words.size, others.size) &&
    common.length >= TITLE_ALIKE * all
  );
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}+#]+/gu) ?? []
  );
}
