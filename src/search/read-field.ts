import { levelIds } from '../domain/levels.js';
import { roleIds, roleLabels } from '../domain/roles.js';
import {
  DOLLAR_LIKE,
  searchSorts,
  searchStates,
  traitLabels,
  type PayTerm,
  type PostedTerm,
  type SearchClause,
  type SearchSort,
  type SearchState,
  type SearchTrait,
} from '../domain/search-query.js';
import { employments, workplaces } from '../domain/term-values.js';
import { findPlaceKey, placeLabel } from '../extract/place/place-label.js';
import { nearestNames } from '../text/nearest-names.js';
import type { ChipKind } from './chips.js';
import { findSkillNames } from './find-skill-names.js';
import { MOST_NAME_WORDS, nameKey } from './known-words.js';
import { readPay } from './pay-words.js';
import { readPosted } from './posted-words.js';
import type { SearchWords } from './search-words.js';

/** A value of a field, understood. */
export interface FieldReading {
  readonly kind: ChipKind;
  readonly label: string;
  readonly clause: SearchClause | null;
  readonly state?: SearchState;
  readonly sort?: SearchSort;
}

/** Why a value says nothing, with what it might be. */
export interface FieldFault {
  readonly fault: string;
}

type ReadField = (value: string, words: SearchWords) => FieldReading | FieldFault;

/** Fields by their names; the first name of each is the one that is shown. */
const FIELDS: readonly (readonly [names: string, read: ReadField])[] = [
  ['role', readRole],
  ['skill, needs', (value, words) => readSkill(value, words, false)],
  ['required, requires', (value, words) => readSkill(value, words, true)],
  ['level, seniority', readLevel],
  ['place, in, country, location', readPlace],
  ['city', readCity],
  ['workplace, mode', readWorkplace],
  ['employment, type', readEmployment],
  ['company, at, employer', readCompany],
  [
    'title',
    (text) => ({ kind: 'title', label: `“${text}” in the title`, clause: { kind: 'title', text } }),
  ],
  [
    'source',
    (source) => ({
      kind: 'source',
      label: `from ${source}`,
      clause: { kind: 'source', source: source.toLowerCase() },
    }),
  ],
  ['board', (board) => ({ kind: 'board', label: `on ${board}`, clause: { kind: 'board', board } })],
  ['pay, salary', readPayField],
  ['posted, date', readPostedField],
  ['years, experience', readYears],
  ['language, lang', readLanguage],
  ['is', readIs],
  ['has', readHas],
  ['sort, by', readSort],
];

const readers = new Map(
  FIELDS.flatMap(([names, read]) => names.split(', ').map((name) => [name, read] as const)),
);

/** The names of fields that a query may use. */
export const fieldNames: readonly string[] = FIELDS.map(([names]) => names.split(', ')[0]!);

/** Whether there is such a field. */
export function isField(name: string): boolean {
  return readers.has(name);
}

/** Reads a value of a field; values divided by commas mean any of them. */
export function readField(
  name: string,
  value: string,
  quoted: boolean,
  words: SearchWords,
): FieldReading | FieldFault {
  const read = readers.get(name)!;
  const values = quoted || isAmount(read) ? [value] : value.split(',').filter((one) => one !== '');
  const readings = values.slice(0, MOST_VALUES).map((one) => read(one.trim(), words));
  const fault = readings.find((reading) => 'fault' in reading);
  if (fault !== undefined) return fault;
  const [first, ...more] = readings as FieldReading[];
  if (first === undefined) return { fault: 'Nothing stands after the colon.' };
  if (more.length === 0) return first;
  const clauses = [first, ...more].flatMap(({ clause }) => (clause === null ? [] : [clause]));
  const label = [first, ...more].map((reading) => reading.label).join(' or ');
  return { ...first, label, clause: clauses.length === 0 ? null : { kind: 'any', of: clauses } };
}

/** Values of one field. */
const MOST_VALUES = 20;

/** A comma in an amount divides thousands. */
function isAmount(read: ReadField): boolean {
  return read === readPayField;
}

function unknown(what: string, value: string, names: readonly string[]): FieldFault {
  const near = nearestNames(value, names, 3);
  const hint = near.length > 0 ? ` The nearest: ${near.join(', ')}.` : '';
  return { fault: `There is no ${what} “${value}”.${hint}` };
}

function readRole(value: string, { known }: SearchWords): FieldReading | FieldFault {
  const id = roleIds.find((one) => one === value.toLowerCase());
  const named = id === undefined ? known(value) : null;
  const role = id ?? (named?.kind === 'role' ? named.role : undefined);
  if (role === undefined) return unknown('role', value, roleIds);
  const clause = { kind: 'role', role, words: null } as const;
  return { kind: 'role', label: roleLabels[role], clause };
}

function readSkill(
  value: string,
  { lexicon }: SearchWords,
  required: boolean,
): FieldReading | FieldFault {
  const id = lexicon.byId.get(value.toLowerCase());
  const name = findSkillNames(value, lexicon).find(
    ({ start, end }) => start === 0 && end === value.length,
  );
  const skill = id?.id ?? name?.skill;
  if (skill === undefined) {
    return unknown(
      'skill',
      value,
      lexicon.concepts.map((concept) => concept.id),
    );
  }
  const label = lexicon.byId.get(skill)!.label;
  return {
    kind: 'skill',
    label: required ? `${label} required` : label,
    clause: { kind: 'skill', skill, words: null, sure: true, required },
  };
}

function readLevel(value: string, { known }: SearchWords): FieldReading | FieldFault {
  const id = levelIds.find((one) => one === value.toLowerCase());
  const named = id === undefined ? known(value) : null;
  const levels = id !== undefined ? [id] : named?.kind === 'level' ? named.levels : null;
  if (levels === null) return unknown('level', value, levelIds);
  return {
    kind: 'level',
    label: levels.join(' or '),
    clause: { kind: 'level', levels, words: null },
  };
}

function readPlace(value: string, words: SearchWords): FieldReading | FieldFault {
  const key = value === 'unknown' ? 'unknown' : placeOf(value, words);
  if (key === null) return readCity(value, words);
  if (!Array.isArray(key)) {
    return {
      kind: 'place',
      label: placeLabel(key as string),
      clause: { kind: 'place', places: [key as string] },
    };
  }
  return { kind: 'place', label: value, clause: { kind: 'place', places: key as string[] } };
}

/** A code, or a region's countries; `null` for the name of a city and what is no place. */
function placeOf(value: string, { known }: SearchWords): string | readonly string[] | null {
  const named = known(value);
  if (named?.kind === 'city') return null;
  if (named?.kind === 'place') return named.places.length === 1 ? named.places[0]! : named.places;
  return findPlaceKey(value);
}

function readCity(value: string, { known }: SearchWords): FieldReading {
  const named = known(value);
  const clause =
    named?.kind === 'city'
      ? named
      : ({ kind: 'city', names: [nameKey(value)], country: null } as const);
  return { kind: 'city', label: `in ${value}`, clause };
}

function readWorkplace(value: string, { known }: SearchWords): FieldReading | FieldFault {
  const named = known(value);
  const workplace =
    workplaces.find((one) => one === value.toLowerCase()) ??
    (named?.kind === 'workplace' ? named.workplace : undefined);
  if (workplace === undefined) return unknown('workplace', value, workplaces);
  return { kind: 'workplace', label: workplace, clause: { kind: 'workplace', workplace } };
}

function readEmployment(value: string, { known }: SearchWords): FieldReading | FieldFault {
  const named = known(value);
  const employment =
    employments.find((one) => one === value.toLowerCase()) ??
    (named?.kind === 'employment' ? named.employment : undefined);
  if (employment === undefined) return unknown('kind of employment', value, employments);
  return { kind: 'employment', label: employment, clause: { kind: 'employment', employment } };
}

function readCompany(text: string): FieldReading {
  return { kind: 'company', label: `at ${text}`, clause: { kind: 'company', text } };
}

function readPayField(value: string): FieldReading | FieldFault {
  const pay = readPay(value, true);
  return pay === null
    ? { fault: `“${value}” is no yearly pay; write pay:>120k or pay:80k..100k.` }
    : { kind: 'pay', label: payLabel(pay), clause: pay };
}

/** An amount in words. */
export function payLabel({ min, max, currency }: PayTerm): string {
  const money = (amount: number): string => String(amount).replace(/\B(?=(?:\d{3})+$)/g, ',');
  const range =
    min !== null && max !== null
      ? `between ${money(min)} and ${money(max)}`
      : min !== null
        ? `at least ${money(min)}`
        : `at most ${money(max ?? 0)}`;
  return `${range} ${currency ?? `(${DOLLAR_LIKE.join(', ')})`} a year`;
}

function readPostedField(value: string): FieldReading | FieldFault {
  const posted = readPosted(value);
  return posted === null
    ? { fault: `“${value}” is no time; write posted:<30d, posted:2026-01 or posted:>2026-01-15.` }
    : { kind: 'posted', label: postedLabel(posted), clause: posted };
}

function postedLabel(posted: PostedTerm): string {
  if ('within' in posted) {
    return posted.within === 0 ? 'posted today' : `posted within ${posted.within} days`;
  }
  const { from, to } = posted;
  if (from === null) return `posted up to ${to ?? ''}`;
  return to === null ? `posted from ${from}` : `posted ${from} to ${to}`;
}

function readYears(value: string): FieldReading | FieldFault {
  const most = /^<?=?(\d{1,2})$/.exec(value)?.[1];
  if (most === undefined) return { fault: `“${value}” is no number of years; write years:<=3.` };
  const clause = { kind: 'years', most: Number(most) } as const;
  return { kind: 'years', label: `at most ${most} years of experience asked for`, clause };
}

function readLanguage(value: string): FieldReading | FieldFault {
  const language = value.toLowerCase();
  if (!/^[a-z]{2,3}$/.test(language))
    return { fault: `“${value}” is no code of a language, such as en or de.` };
  return {
    kind: 'language',
    label: `written in ${language}`,
    clause: { kind: 'language', language },
  };
}

function readIs(value: string, words: SearchWords): FieldReading | FieldFault {
  const name = value.toLowerCase();
  const state = searchStates.find((one) => one === (name === 'any' ? 'all' : name));
  if (state !== undefined) {
    return {
      kind: 'state',
      label: state === 'all' ? 'open and closed' : state,
      clause: null,
      state,
    };
  }
  if (Object.hasOwn(traitLabels, name)) {
    const trait = name as SearchTrait;
    return { kind: 'is', label: traitLabels[trait], clause: { kind: 'is', trait } };
  }
  for (const read of [readWorkplace, readLevel, readEmployment]) {
    const reading = read(name, words);
    if (!('fault' in reading)) return reading;
  }
  return unknown('kind of posting', value, [
    ...searchStates,
    ...Object.keys(traitLabels),
    'remote',
  ]);
}

const HAS: Readonly<Record<string, SearchTrait>> = {
  pay: 'paid',
  salary: 'paid',
  place: 'placed',
  role: 'role',
};

function readHas(value: string): FieldReading | FieldFault {
  const name = value.toLowerCase();
  if (!Object.hasOwn(HAS, name)) return unknown('thing to have', value, Object.keys(HAS));
  const trait = HAS[name]!;
  return { kind: 'is', label: traitLabels[trait], clause: { kind: 'is', trait } };
}

const SORTS: Readonly<Record<string, SearchSort>> = {
  date: 'newest',
  new: 'newest',
  salary: 'pay',
  best: 'relevance',
};

function readSort(value: string): FieldReading | FieldFault {
  const name = value.toLowerCase();
  const sort =
    searchSorts.find((one) => one === name) ??
    (Object.hasOwn(SORTS, name) ? SORTS[name] : undefined);
  if (sort === undefined) return unknown('order', value, searchSorts);
  return { kind: 'sort', label: `sorted by ${sort}`, clause: null, sort };
}

/** Longest name that may stand for something, in words. */
export const LONGEST_NAME = MOST_NAME_WORDS;
