import type { Seniority } from '../domain/analysis.js';
import type { MarketSnapshot } from '../domain/market.js';
import { findCell } from '../domain/market-cells.js';
import type { PayQuestion, UnknownPayName } from '../domain/pay-answer.js';
import type { RoleProfile } from '../domain/role-profile.js';
import { currencyOfWord } from '../extract/pay/currencies.js';
import { findPlaceKey, placeNames } from '../extract/place/place-label.js';
import { readTitleLevel } from '../extract/seniority/title-level.js';
import { levelIds } from '../domain/levels.js';
import { nearestNames } from '../text/nearest-names.js';
import { findRole } from './find-role.js';

/** A question about pay in a person's own words; what is not given is not asked for. */
export interface PayWords {
  readonly role: string;
  readonly level?: string;
  readonly place?: string;
  readonly currency?: string;
}

/** A question that was understood, and the role's profile. */
export interface PayReading {
  readonly kind: 'question';
  readonly question: PayQuestion;
  readonly profile: RoleProfile;
}

const NEAREST = 3;

/** Understands a question about pay. A job title may hold the level too ("senior data scientist"). */
export function readPayQuestion(
  words: PayWords,
  profiles: readonly RoleProfile[],
  snapshot: MarketSnapshot,
): PayReading | UnknownPayName {
  const found = findRoleAndLevel(words.role, profiles);
  if (found.kind === 'unknown') return unknown('role', found.name, found.nearest);
  const level = words.level === undefined ? found.level : readLevel(words.level);
  if (level === null) return nearest('level', words.level!, levelIds);
  const place = words.place === undefined ? 'all' : findPlaceKey(words.place);
  if (place === null) return nearest('place', words.place!, placeNames());
  const usual = usualCurrency(snapshot, found.role, place);
  const currency = words.currency === undefined ? usual : readCurrency(words.currency);
  if (currency === null) return nearest('currency', words.currency!, knownCurrencies(snapshot));
  const question: PayQuestion = { role: found.role, level, place, currency };
  return { kind: 'question', question, profile: found.profile };
}

/** The role, and the level that a title names beside it, which is `all` where it names none. */
function findRoleAndLevel(name: string, profiles: readonly RoleProfile[]) {
  const level: Seniority | 'all' = readTitleLevel(name)?.value ?? 'all';
  const whole = findRole(name, profiles);
  if (whole.kind === 'role') return { ...whole, level };
  const [, ...rest] = name.trim().split(/\s+/);
  const bare = level === 'all' || rest.length === 0 ? whole : findRole(rest.join(' '), profiles);
  return bare.kind === 'role' ? { ...bare, level } : whole;
}

function readLevel(name: string): Seniority | 'all' | null {
  const asked = name.trim().toLowerCase();
  if (asked === 'all') return 'all';
  return levelIds.find((level) => level === asked) ?? readTitleLevel(name)?.value ?? null;
}

function readCurrency(name: string): string | null {
  const code = name.trim().toUpperCase();
  return /^[A-Z]{3}$/.test(code) ? (currencyOfWord(code) ?? null) : null;
}

/** What most postings of the role and place state, then those of the place; else US dollars. */
function usualCurrency(snapshot: MarketSnapshot, role: PayQuestion['role'], place: string): string {
  const cells = [findCell(snapshot, { role, place }), findCell(snapshot, { place })];
  return cells.find((cell) => (cell?.pay.length ?? 0) > 0)?.pay[0]?.currency ?? 'USD';
}

function knownCurrencies(snapshot: MarketSnapshot): string[] {
  return (findCell(snapshot, {})?.pay ?? []).map(({ currency }) => currency);
}

function nearest(
  what: UnknownPayName['what'],
  name: string,
  names: readonly string[],
): UnknownPayName {
  return unknown(what, name, nearestNames(name, names, NEAREST));
}

function unknown(
  what: UnknownPayName['what'],
  name: string,
  names: readonly string[],
): UnknownPayName {
  return { kind: 'unknown', what, name, nearest: names };
}
