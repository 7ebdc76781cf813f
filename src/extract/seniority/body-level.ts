/** The level that words of the body give: a job board's field, or a sentence about this role. */
import { evidenceAt, type Evidence } from '../../base/span.js';
import type { Document } from '../../document/document.js';
import { findHits, type Hit } from '../../patterns/find-hits.js';
import { compilePatterns } from '../../patterns/pattern-set.js';
import { fold } from '../../text/fold.js';
import { foldCode } from '../../text/fold.js';
import { tokenize } from '../../text/tokenize.js';
import type { Level } from './title-level.js';

/** A level that the body names. */
export interface BodyLevel {
  readonly value: Level;
  /**
   * `stated`: a sentence or field about this role; `board`: a job board's own field, which gives
   * way to contrary years; `fallback`: counts only where there are no years.
   */
  readonly source: 'stated' | 'board' | 'fallback';
  readonly evidence: Evidence;
}

const WORDS: readonly (readonly [string, Level])[] = [
  ['senior', 'senior'],
  ['sr', 'senior'],
  ['snr', 'senior'],
  ['junior', 'junior'],
  ['jr', 'junior'],
  ['entry level', 'junior'],
  ['early career', 'junior'],
  ['new grad', 'junior'],
  ['new grads', 'junior'],
  ['recent graduate', 'junior'],
  ['recent graduates', 'junior'],
  ['graduate program', 'junior'],
  ['trainee', 'junior'],
  ['traineeship', 'junior'],
  ['mid level', 'mid'],
  ['medior', 'mid'],
  ['mid senior', 'mid'],
  ['intermediate', 'mid'],
  ['staff', 'staff'],
  ['principal', 'staff'],
  ['lead', 'staff'],
  ['internship', 'intern'],
  ['intern', 'intern'],
];
const set = compilePatterns([...WORDS.map(([text]) => text), 'seniority level'], tokenize);
const FOOTER = WORDS.length;
const REACH = 90;

const CRAFT =
  '(?:engineer|scientist|developer|analyst|researcher|architect|consultant|specialist|programmer|data|machine|ml|ai|software|statistician|full|backend|frontend)';
const ROLE_AFTER = new RegExp(`^[ -]*(?:level )?(?:[\\w/+&.-]+[ ,]+){0,3}${CRAFT}`);
const CRAFT_AFTER = new RegExp(`^ (?:\\w+ ){0,2}${CRAFT}`);
/** "The Senior Data Scientist will ..." */
const SUBJECT_AFTER = new RegExp(
  `^ (?:[\\w/&+.-]+ ){0,4}?${CRAFT}\\w*(?: \\w+)? (?:is|will|are|works|has|leads)\\b`,
);
const SEEKING =
  /\b(?:(?:looking|searching|recruiting|hiring)(?: for)?(?: an?| our(?: next| first| new)?| several| multiple)?|seeking(?: for)? (?:an?|our)?|seeks (?:an?|our)|hiring|need(?:s)? an?|join (?:us|our \w+|the \w+|\w+)(?: \w+){0,2} as (?:an?|our)|as an?|role of(?: an?)?|this is an?|position of|for an?|want an?|ideal candidate is an?|be an?|(?:job |position )?title\W{1,3}|role\W{1,3}|position\W{1,3})(?: (?:highly|talented|motivated|skilled|exceptional|passionate|great|driven|experienced|hands[- ]on|strong|full[- ]time|remote|creative|dynamic|detail[- ]oriented|self[- ]motivated|world[- ]class|exciting|technical|visionary|innovative|brilliant|new|\w+ and [\w-]+(?: [\w-]+)?|\w+,)){0,3} *$/;
const SEEKING_INTERN = /\b(?:looking for|seeking|hiring) an?(?: [\w/&-]+){0,5} $/;
const FIELD_BEFORE =
  /\b(?:seniority|experience level|career level|job level|position level|level|level of experience|seniority level) *(?:required)?[:-] *$/;
const LEVEL_ROLE_AFTER =
  /^(?:, [^.;]{0,40})?[ -]*(?:level )?(?:[\w-]+ ){0,2}(?:role|position|opportunity|job|individual contributor|ic\b)/;
const OTHER_PERSON =
  /\b(?:report(?:s|ing)? to|mentor(?:ing)?|coach(?:ing)?|work(?:ing)? (?:closely )?(?:with|alongside)|under|supervis\w+|guid(?:e|ance)|alongside|support(?:ing)?|from|by|team of|collaborat\w+ with|other|and|with|to|manage|train(?:ing)?|assist(?:ing)?|help(?:ing)?|of|former|previous|years? as an?|experience as an?|worked as an?|role as an?|acting as an?|act as an?|serve as an?|serving as an?|progress\w*|grow\w*|path)(?: (?:an?|our|the|more|other|less|both|your))* *$/;

/** Reads the level from the body, or `null` where no word gives it. */
export function readBodyLevel(document: Document): BodyLevel | null {
  let board: BodyLevel | null = null;
  for (const hit of findHits(set, document.tokens, foldCode)) {
    if (hit.pattern === FOOTER) {
      board ??= readBoardField(document.text, hit);
      continue;
    }
    const [word, value] = WORDS[hit.pattern]!;
    if (!isAboutRole(document.text, hit, word, value)) continue;
    const evidence = evidenceAt(document.text, hit.start, hit.end);
    return { value, source: 'stated', evidence };
  }
  return board;
}

function isAboutRole(text: string, hit: Hit, word: string, value: Level): boolean {
  const near = text.slice(Math.max(0, hit.start - REACH), hit.start);
  const before = fold(near.slice(near.lastIndexOf('\n') + 1));
  const after = fold(text.slice(hit.end, hit.end + REACH)).replace(/\n/g, ' ');
  if (FIELD_BEFORE.test(before)) return true;
  if (word === 'entry level' && /^ (?:professionals|candidates)/.test(after))
    return SEEKING.test(before);
  if (word === 'medior' && before.trim() === '' && /^\W*(?:senior\b|$)/.test(after)) return true;
  if (LEVEL_ROLE_AFTER.test(after)) return isLevelOfRole(before, value);
  if (value === 'intern') return SEEKING_INTERN.test(before) || SEEKING.test(before);
  if (/^(?:.*[.:] )?the $/.test(before) && SUBJECT_AFTER.test(after)) return true;
  if (value === 'staff') {
    return CRAFT_AFTER.test(after) && !/\bto $/.test(before) && SEEKING.test(before);
  }
  return ROLE_AFTER.test(after) && SEEKING.test(before);
}

/** "This is a senior role", and not "reports to a senior manager role". */
function isLevelOfRole(before: string, value: Level): boolean {
  if (value === 'intern' || value === 'staff' || OTHER_PERSON.test(before)) return false;
  return /\b(?:this|an?)(?: \w+)? *$/.test(before) || SEEKING.test(before);
}

const BOARD: readonly (readonly [RegExp, Level, BodyLevel['source']])[] = [
  [/^entry/, 'junior', 'board'],
  [/^internship/, 'intern', 'stated'],
  [/^mid-senior/, 'mid', 'fallback'],
  [/^associate/, 'mid', 'fallback'],
  [/^director/, 'director', 'board'],
  [/^executive/, 'executive', 'board'],
];

/** "Seniority level" and the value under or beside it. */
function readBoardField(text: string, hit: Hit): BodyLevel | null {
  const rest = text.slice(hit.end, hit.end + 40);
  const gap = rest.length - rest.replace(/^[\s:]+/, '').length;
  const value = fold(rest.slice(gap));
  for (const [words, level, source] of BOARD) {
    const found = words.exec(value);
    if (found === null) continue;
    const start = hit.end + gap;
    return { value: level, source, evidence: evidenceAt(text, start, start + found[0].length) };
  }
  return null;
}
