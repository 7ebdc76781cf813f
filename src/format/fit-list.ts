import type { Fit } from '../domain/fit.js';
import { displayWidth, padEnd } from './display-width.js';
import { hiddenNote } from './hidden-note.js';
import { blanks } from './page.js';
import { makePaint, type Paint } from './paint.js';
import { printable } from './printable.js';
import type { ReportStyle } from './render-analysis.js';
import { truncate, wrapText } from './wrap.js';

/** Postings, the best fitting first. */
export interface FitList {
  readonly resume: string;
  readonly fits: readonly {
    readonly fit: Fit;
    readonly title: string | null;
    readonly source: string;
  }[];
  /** How many there are in all. */
  readonly all: number;
  /** How many texts the résumé's file holds that a person does not see. */
  readonly hidden: number;
}

const WIDEST = 100;
const NARROWEST = 50;
const POINTS_WIDTH = 7;
const INDENT = 7;

/** A list of fits as terminal text: the score, and under it what it is made of. */
export function renderFitList(list: FitList, style: ReportStyle): string {
  const width = Math.min(WIDEST, Math.max(NARROWEST, style.width));
  const paint = makePaint(style.colour);
  const lines = [
    paint('strong', truncate(printable(list.resume), width)),
    paint('quiet', '─'.repeat(width)),
    ...list.fits.flatMap((one) => entryLines(one, width, paint)),
  ];
  if (list.all > list.fits.length) {
    lines.push(paint('quiet', `and ${list.all - list.fits.length} more; say --most for more`));
  }
  lines.push(...wrapText(hiddenNote(list.hidden), width).map((line) => paint('warning', line)));
  return `${lines.join('\n')}\n`;
}

function entryLines(
  { fit, title, source }: FitList['fits'][number],
  width: number,
  paint: Paint,
): string[] {
  const from = truncate(printable(source), 30);
  const name = truncate(printable(title ?? 'Untitled posting'), width - INDENT - 32);
  const gap = blanks(width - POINTS_WIDTH - displayWidth(name) - displayWidth(from));
  return [
    `${paint('accent', padEnd(fit.score.toFixed(1).padStart(5), POINTS_WIDTH))}${paint('strong', name)}${gap}${paint('quiet', from)}`,
    ...wrapText(summary(fit), width - INDENT).map((line) => blanks(INDENT) + paint('quiet', line)),
  ];
}

/** "skills 0.62, roles 0.90, experience 1.00 · 8 of 12 met · not shown: Kubernetes, Go · years not met". */
export function summary({ parts, requirements, hard }: Fit): string {
  const sums = parts
    .filter(({ value }) => value !== null)
    .map(({ part, value }) => `${part} ${value!.toFixed(2)}`)
    .join(', ');
  const met = requirements.filter(({ status }) => status === 'met').length;
  const missing = requirements
    .filter(({ status, level }) => status === 'not-shown' && level === 'required')
    .map(({ label }) => label);
  const lacks = hard
    .filter(({ status, kind }) => status !== 'met' && (kind === 'years' || kind === 'degree'))
    .map(({ kind, status }) => `${kind} ${status === 'not-met' ? 'not met' : 'not shown'}`);
  return [
    sums,
    requirements.length === 0 ? 'names no requirement' : `${met} of ${requirements.length} met`,
    ...lacks,
    ...(missing.length === 0 ? [] : [`not shown: ${listed(missing)}`]),
  ].join(' · ');
}

const MOST_NAMES = 5;

function listed(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  return names.slice(0, MOST_NAMES).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
