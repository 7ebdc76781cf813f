/**
 * How a degree may be named. `degree` is a degree without a name ("a degree in physics"),
 * `advanced` one above the first, `lower` one below a bachelor's, `weak*` letters that are also
 * ordinary words and count only beside a field of study, another degree or the word itself.
 */
export type DegreeLevel =
  | 'lower'
  | 'degree'
  | 'bachelor'
  | 'master'
  | 'advanced'
  | 'phd'
  | 'weak-bachelor'
  | 'weak-master';

const BACHELOR = [
  'bachelor',
  'bachelors',
  'bachelor s',
  'baccalaureate',
  'undergraduate degree',
  'undergrad degree',
  'bachelor of science',
  'bachelor of arts',
  'bsc',
  'b.sc',
  'b.s',
  'b.a',
  'btech',
  'b.tech',
  'b tech',
  'b.e',
  'beng',
  'b.eng',
  'bs',
  'bba',
  'bscs',
  'bsee',
  'hbo',
  'four year degree',
  '4 year degree',
  'undergraduate',
  'licence degree',
  'college graduate',
  'university graduate',
];
const MASTER = [
  'master s',
  'masters',
  'masters degree',
  'master degree',
  'master of science',
  'msc',
  'm.sc',
  'm.s',
  'mtech',
  'm.tech',
  'm tech',
  'meng',
  'm.eng',
  'mba',
  'mscs',
  'msee',
  'm.a',
  'mphil',
  'm.phil',
];
const ADVANCED = [
  'advanced degree',
  'advanced degrees',
  'graduate degree',
  'graduate degrees',
  'post graduate degree',
  'postgraduate degree',
  'postgraduate',
  'post graduate',
  'post graduation',
  'grad degree',
  'higher degree',
  'graduate level degree',
  'advanced technical degree',
  'advanced university degree',
  'advanced academic degree',
  'advanced quantitative degree',
];
const PHD = [
  'phd',
  'phds',
  'ph.d',
  'ph d',
  'doctorate',
  'doctorates',
  'doctoral',
  'doctoral degree',
  'd.phil',
  'dphil',
  'drs',
];
const DEGREE = [
  'degree',
  'degrees',
  'university education',
  'academic degree',
  'college education',
  'academic background',
  'university level',
  'universitair',
  'diploma',
  'studium',
];
const LOWER = [
  'associate s degree',
  'associates degree',
  'associate degree',
  'associate s',
  'high school',
  'high school diploma',
  'ged',
  'mbo',
  "associate's",
  "associate's degree",
];

/** Every way to name a degree, with its level. */
export const degreeCues: readonly (readonly [string, DegreeLevel])[] = [
  ...level(BACHELOR, 'bachelor'),
  ...level(["bachelor's"], 'bachelor'),
  ...level(["master's"], 'master'),
  ...level(MASTER, 'master'),
  ...level(ADVANCED, 'advanced'),
  ...level(PHD, 'phd'),
  ...level(DEGREE, 'degree'),
  ...level(LOWER, 'lower'),
  ...level(['ba', 'wo'], 'weak-bachelor'),
  ...level(['ms', 'ma', 'master'], 'weak-master'),
];

function level(texts: readonly string[], value: DegreeLevel): (readonly [string, DegreeLevel])[] {
  return texts.map((text) => [text, value] as const);
}
