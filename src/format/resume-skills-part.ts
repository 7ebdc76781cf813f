import type { ResumeSkill } from '../domain/resume.js';
import { padEnd } from './display-width.js';
import { blanks, INDENT, type Page } from './page.js';
import { dateText, shortMonthsText } from './resume-dates.js';
import { labelInList } from '../domain/label-in-list.js';
import { truncate, wrapItems } from './wrap.js';

const MOST_SHOWN = 24;
const LABEL_WIDTH = 30;
const MONTHS_WIDTH = 11;
/** From this width on there are two columns. */
const TWO_COLUMNS = 92;

/** Skills of dated work with months and last use, then those that are only named. */
export function renderResumeSkills(skills: readonly ResumeSkill[], page: Page): string[] {
  const { paint } = page;
  const heading = paint('strong', 'Skills');
  if (skills.length === 0) {
    return [heading, blanks(INDENT) + paint('quiet', 'None that the lexicon knows.')];
  }
  const hard = skills.filter(({ soft }) => !soft);
  const used = hard.filter(({ months }) => months !== null).sort(byUse);
  const named = hard.filter(({ months }) => months === null);
  const soft = skills.filter(({ soft: isSoft }) => isSoft);
  return [
    `${heading}${paint('quiet', '   months of dated work that mentions them, and last use')}`,
    ...renderUsed(used, page),
    ...renderNamed('named without dates', named, page),
    ...renderNamed('soft skills', soft, page),
  ];
}

/** Longest first, then the most recent, then as they stand in the résumé. */
function byUse(a: ResumeSkill, b: ResumeSkill): number {
  return (b.months ?? 0) - (a.months ?? 0) || recency(b) - recency(a);
}

function recency({ lastUsed }: ResumeSkill): number {
  if (lastUsed === null) return 0;
  return lastUsed === 'current' ? 1e6 : lastUsed.year * 12 + (lastUsed.month ?? 0);
}

function renderUsed(used: readonly ResumeSkill[], page: Page): string[] {
  const shown = used.slice(0, MOST_SHOWN);
  const isWide = page.width >= TWO_COLUMNS;
  const rows = isWide ? Math.ceil(shown.length / 2) : shown.length;
  const column = Math.floor((page.width - INDENT) / (isWide ? 2 : 1));
  const lines = Array.from({ length: rows }, (_, row) => {
    const cells = [shown[row], isWide ? shown[row + rows] : undefined];
    return cells
      .map((skill) => (skill === undefined ? '' : padEnd(renderCell(skill, column), column)))
      .join('')
      .trimEnd();
  });
  const more = used.length - shown.length;
  return [
    ...lines.map((line) => blanks(INDENT) + line),
    ...(more > 0 ? [page.paint('quiet', `${blanks(INDENT)}and ${more} more, in --json`)] : []),
  ];
}

function renderCell(skill: ResumeSkill, column: number): string {
  const { months, lastUsed } = skill;
  const width = Math.min(LABEL_WIDTH, column - MONTHS_WIDTH - 10);
  const last = lastUsed === 'current' ? 'now' : lastUsed === null ? '' : dateText(lastUsed);
  const name = padEnd(truncate(labelInList(skill), width - 1), width);
  return `${name}${padEnd(shortMonthsText(months ?? 0), MONTHS_WIDTH)}${last}`;
}

function renderNamed(heading: string, skills: readonly ResumeSkill[], page: Page): string[] {
  if (skills.length === 0) return [];
  const labels = skills.map(labelInList);
  return [
    page.paint('quiet', `${blanks(INDENT)}${heading}`),
    ...wrapItems(labels, page.width - INDENT - 2).map((line) => blanks(INDENT + 2) + line),
  ];
}
