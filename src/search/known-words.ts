import type { Employment, RoleId, Seniority, Workplace } from '../domain/analysis.js';
import { CITY_NAMES, REGION_COUNTRIES } from './place-words.js';
import { placeOfName } from '../extract/place/place-names.js';
import { fold } from '../text/fold.js';

/** What words of a query stand for, beside skills. */
export type KnownWords =
  | { readonly kind: 'role'; readonly role: RoleId }
  | { readonly kind: 'level'; readonly levels: readonly Seniority[] }
  | { readonly kind: 'workplace'; readonly workplace: Workplace }
  | { readonly kind: 'employment'; readonly employment: Employment }
  | { readonly kind: 'place'; readonly places: readonly string[] }
  | {
      readonly kind: 'city';
      readonly names: readonly string[];
      readonly country: string | null;
    }
  /** Words about searching, which no posting is found by. */
  | { readonly kind: 'noise' };

/** Names of a role, as people write it. */
export interface RoleNames {
  readonly role: RoleId;
  readonly names: readonly string[];
}

/** Longest name in words. */
export const MOST_NAME_WORDS = 5;

const LEVELS: Readonly<Record<string, readonly Seniority[]>> = {
  'intern, interns, internship, internships, working student, werkstudent, trainee': ['intern'],
  'junior, jr, entry level, graduate, new grad, new graduate': ['junior'],
  'mid, mid level, intermediate': ['mid'],
  'senior, sr': ['senior'],
  'staff, principal, lead, tech lead, team lead': ['staff'],
  manager: ['manager'],
  'director, head of': ['director'],
  'vp, vice president, cto, chief': ['executive'],
};

const WORKPLACES: Readonly<Record<string, Workplace>> = {
  'remote, remotely, fully remote, remote only, wfh, work from home, home office': 'remote',
  hybrid: 'hybrid',
  'onsite, on site, in office': 'onsite',
};

const EMPLOYMENTS: Readonly<Record<string, Employment>> = {
  'full time, fulltime': 'full-time',
  'part time, parttime': 'part-time',
  'contractor, freelance, freelancer, contract': 'contract',
  'temporary, temp': 'temporary',
};

const NOISE =
  'job, jobs, position, positions, vacancy, vacancies, opening, openings, hiring, career, careers, role, roles, posting, postings, job posting, job postings, work, near me';

/** Finds what words stand for; made once from the names of the roles. */
export function makeKnownWords(roles: readonly RoleNames[]): (words: string) => KnownWords | null {
  const known = new Map<string, KnownWords>();
  const add = (names: string, meaning: KnownWords): void => {
    for (const name of names.split(', ')) known.set(nameKey(name), meaning);
  };
  for (const [names, levels] of Object.entries(LEVELS)) add(names, { kind: 'level', levels });
  for (const [names, workplace] of Object.entries(WORKPLACES)) {
    add(names, { kind: 'workplace', workplace });
  }
  for (const [names, employment] of Object.entries(EMPLOYMENTS)) {
    add(names, { kind: 'employment', employment });
  }
  add(NOISE, { kind: 'noise' });
  for (const [name, places] of Object.entries(REGION_COUNTRIES)) {
    add(name, { kind: 'place', places });
  }
  for (const { role, names } of roles) {
    for (const name of names) known.set(nameKey(name), { kind: 'role', role });
  }
  return (words) => known.get(nameKey(words)) ?? placeWords(words);
}

/** A city by its names, a country or a state by its code. */
function placeWords(words: string): KnownWords | null {
  const key = nameKey(words);
  const place = placeOfName(key) ?? placeOfName(fold(words));
  if (place === null || place === undefined) return null;
  if (place.kind === 'city') {
    return { kind: 'city', names: CITY_NAMES.get(key) ?? [key], country: place.country };
  }
  const code = place.state === null ? place.country : `${place.country}-${place.state}`;
  return { kind: 'place', places: [code] };
}

/** Names as they are compared: folded, with hyphens and strokes as blanks. */
export function nameKey(words: string): string {
  return fold(words).replace(/[-/]/g, ' ').replace(/\s+/gu, ' ').trim();
}
