import type { Span } from '../../base/span.js';
import { OpeningWord, openingOf } from '../../document/opening-words.js';
import { hashFolded } from '../../text/tokenize.js';
import { namesJob, namesOrganisation, wordsOf } from './header-words.js';
import { isPlace } from './places.js';
import { readHeader } from './read-header.js';
import { findPeriods, type PeriodReading } from './read-periods.js';
import type { ResumeLine } from './resume-lines.js';
import type { SectionLines } from './find-sections.js';

/** An entry of a section: the lines of its header, its periods and the lines below. */
export interface EntryLines {
  readonly header: readonly ResumeLine[];
  readonly period: PeriodReading | null;
  readonly body: readonly ResumeLine[];
}

/** A line with a period that may head an entry. */
interface Anchor {
  /** Line number. */
  readonly line: number;
  /** Line number behind the period, which may run over several lines. */
  readonly end: number;
  readonly period: PeriodReading;
}

/** The longest line of a header, and the most words in it beside the period. */
const LONGEST_HEADER = 160;
const MOST_WORDS = 16;
/** A header has at most so many lines above its period, and below it. */
const MOST_ABOVE = 3;
const MOST_BELOW = 3;

/** The lines of a section; an inline heading is cut off. */
export function linesOf(section: SectionLines, lines: readonly ResumeLine[]): ResumeLine[] {
  const own = lines.slice(section.firstLine, section.endLine);
  const [first] = own;
  if (section.inline === null || first === undefined) return own;
  return [{ ...first, start: section.inline.start, body: section.inline.start }, ...own.slice(1)];
}

/**
 * Cuts a section into entries, each headed by a line with a period. Where the period stands in the
 * header (first, last, between), and whether with empty lines, is learned from the first entry,
 * since people write all alike.
 */
export function findEntries(text: string, lines: readonly ResumeLine[]): EntryLines[] {
  const anchors = findAnchors(text, lines);
  if (anchors.length === 0) return findUndated(text, lines);
  const usual = countAbove(text, lines, anchors[0]!, 0, MOST_ABOVE, true);
  const head = lines.slice(anchors[0]!.line - usual + 1, anchors[0]!.line + 1);
  const isOpen = head.some(({ blankBefore }) => blankBefore);
  const starts: number[] = [];
  let floor = 0;
  for (const anchor of anchors) {
    const above = countAbove(text, lines, anchor, floor, usual, isOpen);
    starts.push(anchor.line - above);
    floor = anchor.end;
  }
  return anchors.map((anchor, at) => {
    const next = starts[at + 1] ?? lines.length;
    const below = countBelow(text, lines, starts[at]!, anchor, next);
    const body = lines.slice(anchor.end + below, next);
    const header = lines.slice(starts[at], anchor.end + below);
    const told = toldBehind(text, header, anchor.period);
    if (told === null) return { header, period: anchor.period, body };
    const { evidence } = anchor.period;
    const cut = { ...header.at(-1)!, end: evidence.end };
    return { header: [...header.slice(0, -1), cut], period: anchor.period, body: [told, ...body] };
  });
}

/** So many words behind the period of a header's last line tell what was done. */
const FEWEST_TOLD = 7;

/** "Oct 2018 – Mar 2022  Built a …", under the lines that name position and employer. */
function toldBehind(
  text: string,
  header: readonly ResumeLine[],
  { evidence }: PeriodReading,
): ResumeLine | null {
  const last = header.at(-1)!;
  if (evidence.end >= last.end) return null;
  const isBare = evidence.start <= last.body + 2;
  if (isBare && header.length < 2) return null;
  const start = evidence.end + /^[\s•·|:–-]*/.exec(text.slice(evidence.end, last.end))![0].length;
  const told = text.slice(start, last.end);
  if (wordCount(told) < (isBare ? FEWEST_TOLD : MOST_WORDS)) return null;
  if (wordCount(told) < FEWEST_TOLD + 2 && namesOrganisation(told)) return null;
  return { ...last, start, body: start, isBullet: true, blankBefore: false };
}

function findAnchors(text: string, lines: readonly ResumeLine[]): Anchor[] {
  const anchors = pickAnchors(text, lines, false);
  return anchors.length > 0 ? anchors : pickAnchors(text, lines, true);
}

function pickAnchors(text: string, lines: readonly ResumeLine[], bullets: boolean): Anchor[] {
  const anchors: Anchor[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    if (line.isBullet && !bullets) continue;
    const end = Math.min(line.end, line.start + LONGEST_HEADER);
    // A period may be told in up to three lines: "April 2015", "to", "Current".
    const reach = Math.min(lines.length, at + 3);
    const until = at + 1 < reach ? Math.min(lines[reach - 1]!.end, end + 40) : end;
    const period = findPeriods(text, line.body, until).find(
      ({ evidence }) => evidence.start < line.end,
    );
    if (period === undefined || !headsEntry(text, line, period)) continue;
    let next = at + 1;
    while (next < lines.length && lines[next]!.start < period.evidence.end) next++;
    anchors.push({ line: at, end: next, period });
    at = next - 1;
  }
  return anchors;
}

/** So many words may stand before a period that has the text of the entry behind it. */
const MOST_BEFORE = 9;

/** Whether a period stands as in a header: apart at an end of a short line, and not in a sentence. */
function headsEntry(
  text: string,
  line: ResumeLine,
  { evidence, isRange, hasMonth }: PeriodReading,
): boolean {
  const before = text.slice(line.body, evidence.start).trim();
  const after = text.slice(Math.min(evidence.end, line.end), line.end).trim();
  if (wordCount(before) + wordCount(after) > MOST_WORDS) {
    return isRange && hasMonth && wordCount(before) <= MOST_BEFORE && namesJob(before);
  }
  const opens = before === '' || /^\W+$/.test(before);
  const closes = !/[\p{L}\p{N}]/u.test(after.replace(/\([^()]*\)/g, ''));
  if (!isRange && !opens && !closes) return false;
  if (!isRange && !hasMonth && !(opens && closes) && !/[(|,\t–—-]\s*$/.test(before))
    return opens && (/^\W/.test(after) || (/^\p{Lu}/u.test(after) && namesJob(after)));
  // "… grew from 2015 to 2017 and …" goes on in small letters on both sides.
  if (!opens && !closes && /^\p{Ll}/u.test(after) && /\p{Ll}$/u.test(before)) return false;
  return !/^\p{Ll}/u.test(before) && !/\b(?:in|since|of|by|from|during|until|the)$/i.test(before);
}

function wordCount(text: string): number {
  return text === '' ? 0 : text.split(/\s+/).length;
}

/**
 * Lines right above a period that belong to its header.
 *
 * @param isOpen whether empty lines stand inside headers
 */
function countAbove(
  text: string,
  lines: readonly ResumeLine[],
  anchor: Anchor,
  floor: number,
  most: number,
  isOpen: boolean,
): number {
  let count = 0;
  while (count < most && anchor.line - count > floor) {
    const line = lines[anchor.line - count - 1]!;
    const below = lines[anchor.line - count]!;
    if (!looksLikeHeader(text, line)) break;
    // An empty line parts entries, unless the line with the period holds nothing else.
    if (below.blankBefore && !isOpen && (count > 0 || !isAlone(text, anchor, lines))) break;
    count++;
  }
  return count;
}

/** Whether the line of a period holds nothing else. */
function isAlone(text: string, { line, period }: Anchor, lines: readonly ResumeLine[]): boolean {
  const { start, end } = lines[line]!;
  const rest =
    text.slice(start, period.evidence.start) +
    text.slice(period.evidence.end, Math.max(end, period.evidence.end));
  return !/[\p{L}\p{N}]/u.test(rest);
}

/** Lines right below a period that belong to its header: places, and what the header still lacks. */
function countBelow(
  text: string,
  lines: readonly ResumeLine[],
  start: number,
  anchor: { readonly end: number; readonly period: PeriodReading | null },
  next: number,
): number {
  const dates = anchor.period === null ? [] : [anchor.period.evidence];
  let count = 0;
  while (count < MOST_BELOW && anchor.end + count < next) {
    const at = anchor.end + count;
    const line = lines[at]!;
    if (!looksLikeHeader(text, line)) break;
    const written = text.slice(line.start, line.end);
    if (line.blankBefore || !isPlace(written)) {
      const known = readHeader(text, lines.slice(start, at), dates);
      const isBare = known.name === null && known.position === null;
      if (known.name !== null && known.position !== null) break;
      if (line.blankBefore && !isBare && !namesJob(written) && !hasPlace(written)) break;
      if (known.position !== null && !mayName(text, line, lines[at + 1])) break;
      if (known.name !== null && !namesJob(written)) break;
    }
    count++;
  }
  return count;
}

/** "Acme • Oslo, Norway" goes on with a header even behind an empty line. */
function hasPlace(written: string): boolean {
  return written
    .split(/[•·|]|\s[–-]\s/)
    .slice(1)
    .some((part) => isPlace(part.trim()));
}

/** Whether a line below a position may name the employer: it does not tell what was done. */
function mayName(text: string, line: ResumeLine, next: ResumeLine | undefined): boolean {
  const [first = ''] = wordsOf(text.slice(line.start, line.start + 40));
  if (
    /(?:ed|ing)$/.test(first) ||
    openingOf(hashFolded(first, 0, first.length)) === OpeningWord.does
  ) {
    return namesOrganisation(text.slice(line.start, line.end)) && line.end - line.start <= 40;
  }
  return !isSentence(text, line, next);
}

/** A line that opens the text below a header rather than ending the header. */
function isSentence(text: string, line: ResumeLine, next: ResumeLine | undefined): boolean {
  const length = line.end - line.start;
  if (length > 70) return true;
  // The line goes on in the next one.
  return next !== undefined && !next.isBullet && /^\p{Ll}/u.test(text.slice(next.start, next.end));
}

/** "Technologies: …" tells of the work, but "Company: …" and "Role: …" name it. */
const LABELLED = /^\p{L}[\p{L} /&]{2,24}:\s/u;
const NAMING =
  /^(?:role|position|title|job title|company|employer|client|organi[sz]ation|location)/i;

/** Whether a line is short, opens with a capital and ends without the mark of a sentence. */
export function looksLikeHeader(text: string, line: ResumeLine): boolean {
  if (line.isBullet) return false;
  const written = text.slice(line.start, Math.min(line.end, line.start + LONGEST_HEADER));
  if (line.end - line.start > 110 || wordCount(written) > MOST_WORDS) return false;
  if (/[;:!?]$/.test(written) || /^[\p{Ll}(,&]/u.test(written)) return false;
  if (written.endsWith(',') && wordCount(written) > 4) return false;
  if (LABELLED.test(written) && !NAMING.test(written)) return false;
  return (
    !written.endsWith('.') ||
    /[.\s]\p{Lu}\.$/u.test(written) ||
    /\b(?:inc|ltd|llc|co|corp|jr|sr|ltda|pte)\.$/i.test(written)
  );
}

/** Entries without any date: a line that names a position opens one. */
function findUndated(text: string, lines: readonly ResumeLine[]): EntryLines[] {
  const starts: number[] = [];
  for (const [at, line] of lines.entries()) {
    const previous = lines[at - 1];
    const opens =
      previous === undefined ||
      line.blankBefore ||
      previous.isBullet ||
      /[.;]$/.test(text.slice(previous.start, previous.end));
    if (!opens || !looksLikeHeader(text, line)) continue;
    const next = lines[at + 1];
    const near =
      next !== undefined && looksLikeHeader(text, next) && !next.blankBefore
        ? text.slice(next.start, next.end)
        : '';
    if (namesJob(text.slice(line.start, line.end)) || namesJob(near)) starts.push(at);
  }
  return starts.map((start, at) => {
    const end = starts[at + 1] ?? lines.length;
    const below = start + 1 + countBelow(text, lines, start, { end: start + 1, period: null }, end);
    return {
      header: lines.slice(start, below),
      period: null,
      body: lines.slice(below, end),
    };
  });
}

/** A span over some lines. */
export function spanOfLines(lines: readonly Span[]): Span | null {
  const first = lines[0];
  return first === undefined ? null : { start: first.start, end: lines.at(-1)!.end };
}
