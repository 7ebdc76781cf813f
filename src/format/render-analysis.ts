import type { Analysis } from '../domain/analysis.js';
import { displayWidth } from './display-width.js';
import { renderLint } from './lint-part.js';
import { blanks, type Page } from './page.js';
import { makePaint } from './paint.js';
import { printable } from './printable.js';
import { renderRoles } from './roles-part.js';
import { renderSkills } from './skills-part.js';
import { renderTerms } from './terms-part.js';
import { cutStart, wrapText } from './wrap.js';

/** How a report is wanted. */
export interface ReportStyle {
  /** Columns of the terminal; used from 40 to 100, since longer lines are hard to read. */
  readonly width: number;
  readonly colour: boolean;
}

const NARROWEST = 40;
const WIDEST = 100;

/**
 * An analysis as terminal text, for people to read: roles with the words that prove them, terms,
 * skills. Pure: width and colour are given, and the same analysis gives the same text.
 *
 * @param analysis should carry its text, so that evidence can be shown in context
 * @param source where the posting came from, such as `jobs.jsonl:12`
 */
export function renderAnalysis(analysis: Analysis, source: string, style: ReportStyle): string {
  const page: Page = {
    width: Math.min(WIDEST, Math.max(NARROWEST, style.width)),
    paint: makePaint(style.colour),
    fields: {
      text: analysis.text ?? '',
      title: analysis.title.text ?? '',
      location: analysis.location.value ?? '',
    },
  };
  const parts = [
    renderHead(analysis, source, page),
    renderRoles(analysis, page),
    renderTerms(analysis, page),
    renderSkills(analysis, page),
    renderLint(analysis, page),
  ].filter((lines) => lines.length > 0);
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** The title, with the source at the right edge where both fit in one line. */
function renderHead(analysis: Analysis, source: string, page: Page): string[] {
  const { width, paint } = page;
  const title = printable(analysis.title.text ?? 'Untitled posting').trim();
  const from = shortenStart(printable(source), width);
  const gap = width - displayWidth(title) - displayWidth(from);
  const rule = paint('quiet', '─'.repeat(width));
  if (gap >= 2) return [`${paint('strong', title)}${blanks(gap)}${paint('quiet', from)}`, rule];
  const lines = wrapText(title, width).slice(0, 3);
  return [...lines.map((line) => paint('strong', line)), paint('quiet', from), rule];
}

/** Of a long path the end says most. */
function shortenStart(path: string, width: number): string {
  if (displayWidth(path) <= width) return path;
  const backwards = [...path].reverse().join('');
  return `…${[...cutStart(backwards, width - 1)].reverse().join('')}`;
}
