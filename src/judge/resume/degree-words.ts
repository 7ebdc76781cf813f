import type { EducationLevel } from '../../domain/analysis.js';
import { fold } from '../../text/fold.js';

/** A degree named in a text: offsets into it. */
export interface DegreeReading {
  readonly level: EducationLevel;
  readonly start: number;
  readonly end: number;
}

/**
 * Degrees by level, compared with folded words; a full stop inside an abbreviation does not count.
 * What is below a bachelor's degree is `none`: it is a degree all the same.
 */
const DEGREES: readonly (readonly [EducationLevel, string])[] = [
  [
    'phd',
    `phd, ph d, dphil, d phil, doctor of philosophy, doctorate, doctoral degree, doctoral, doctor of science, dsc, dr ing, dr rer nat, edd, jd, juris doctor, md, doctor of medicine, doctor of education,
    dba, promotion, doktor, doktorat, doctorat, doctorado, dottorato, dottorato di ricerca, candidate of sciences, candidate of science, кандидат наук, аспирантура`,
  ],
  [
    'master',
    `master of science, master of arts, master of engineering, master of business administration, master of technology, master of education, master of laws, master of computer science,
    master of computer applications, master of fine arts, master of public health, master of public administration, master of social work, masters of science, masters of arts, masters degree, master's degree, master degree, masters, master's, master, msc, m sc, ms, m s, ma, m a, meng, m eng, mba, emba, m b a, mtech, m tech,
    mca, mphil, m phil, mres, med, m ed, mfa, mph, mpa, llm, msw, ma hons, m2, executive mba, diplom, diplom informatiker, diplom ingenieur, dipl ing, dipl inf, diplome d'ingenieur, ingenieur, magister, magistrale, laurea magistrale, maestria, mestrado, ms ed,
    specialist degree, specialist, specialist of, магистр, магистратура, специалист, specialist in, postgraduate`,
  ],
  [
    'bachelor',
    `bachelor of science, bachelor of arts, bachelor of engineering, bachelor of technology, bachelor of business administration, bachelor of commerce, bachelor of computer applications, bachelor of fine arts, bachelor of applied science, bachelor of education, bachelor of laws,
    bachelor of computer science, bachelor of architecture, bachelors of science, bachelors of arts, bachelors degree, bachelor's degree, bachelor degree, bachelors, bachelor's, bachelor, bsc, b sc, bs, b s, ba, b a, beng, b eng, btech, b tech, be, b e, bba, b b a, bca, bcom, b com, bfa, b f a,
    bs ms, basc, b a sc, bed, b ed, bsn, barch, llb, b a hons, bsc hons, licence, licenciatura, licenciado, grado, laurea, laurea triennale, graduacao, bacharelado, undergraduate degree, licencjat, inzynier, бакалавр, бакалавриат, b s e e, bsee, bscs, bsba, bas, b sc hons`,
  ],
  [
    'none',
    `associate of science, associate of arts, associate of applied science, associate degree, associates degree, associate's degree, associates, associate's, associate in arts, associate in science, associate, a a s, aas, a s, aa, a a, high school diploma, high school, ged, diploma, abitur, baccalaureat, bachillerato, a levels, gcse, hnd, hnc, higher national diploma, advanced diploma,
    postgraduate diploma, pg diploma, graduate certificate, certificate, nanodegree, bootcamp, minor, foundation degree, ausbildung, fachinformatiker, bts, dut, vocational, matura, maturita, matriculation, secondary school, technical diploma`,
  ],
];

const degrees = new Map<string, EducationLevel>();
let longest = 1;
for (const [level, names] of DEGREES) {
  for (const name of names.split(',')) {
    const words = degreeWords(name);
    longest = Math.max(longest, words.length);
    const key = words.map(({ text }) => text).join(' ');
    if (!degrees.has(key)) degrees.set(key, level);
  }
}

/** Short names that are ordinary words unless written in capitals or with full stops. */
const NEEDS_CAPITALS = new Set('ma ms ba bs be md med as aa bas jd dba bed mba'.split(' '));

/** The first degree that a text names, with the longest name at that place. */
export function findDegree(text: string): DegreeReading | null {
  const words = degreeWords(text.slice(0, 300));
  for (let at = 0; at < words.length; at++) {
    for (let size = Math.min(longest, words.length - at); size > 0; size--) {
      const key = words
        .slice(at, at + size)
        .map((word) => word.text)
        .join(' ');
      const level = degrees.get(key);
      if (level === undefined) continue;
      const { start } = words[at]!;
      const { end } = words[at + size - 1]!;
      if (key === 'specialist' && words.length > size + at) continue;
      if (NEEDS_CAPITALS.has(key) && !/^\p{Lu}\p{L}*\p{Lu}/u.test(text.slice(start, end))) continue;
      return { level, start, end: text.charAt(end) === '.' && size > 1 ? end + 1 : end };
    }
  }
  return null;
}

function degreeWords(text: string): { text: string; start: number; end: number }[] {
  return [...fold(text).matchAll(/\p{L}+(?:'\p{L}+)?\d?/gu)].map((found) => ({
    text: found[0],
    start: found.index,
    end: found.index + found[0].length,
  }));
}

const RANK: Readonly<Record<EducationLevel, number>> = {
  unspecified: 0,
  none: 1,
  bachelor: 2,
  master: 3,
  phd: 4,
};

/** The higher of two levels. */
export function higherLevel(a: EducationLevel, b: EducationLevel): EducationLevel {
  return RANK[b] > RANK[a] ? b : a;
}
