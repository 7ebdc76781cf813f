import type { Fit } from '../domain/fit.js';
import { displayWidth, padEnd } from './display-width.js';
import { summary } from './fit-list.js';
import { hiddenNote } from './hidden-note.js';
import { blanks } from './page.js';
import { makePaint } from './paint.js';
import { printable } from './printable.js';
import type { ReportStyle } from './render-analysis.js';
import { truncate, wrapText } from './wrap.js';

/** People in the order of their scores. */
export interface RankingPage {
  readonly posting: { readonly title: string | null; readonly source: string };
  readonly ranked: readonly {
    readonly place: number;
    readonly tied: boolean;
    readonly number: number;
    /** `null` when blind. */
    readonly name: string | null;
    readonly fit: Fit;
    /** How many texts the file holds that a person does not see. */
    readonly hidden: number;
  }[];
}

const WIDEST = 100;
const NARROWEST = 50;
const PLACE_WIDTH = 6;

const NOTE = 'An order to read in, by docs/fit.md; a person decides.';
const EQUALS = '"=" marks people with equal scores.';

/** A ranking as terminal text; people who share a place are marked with "=". */
export function renderRanking({ posting, ranked }: RankingPage, style: ReportStyle): string {
  const width = Math.min(WIDEST, Math.max(NARROWEST, style.width));
  const paint = makePaint(style.colour);
  const lines = [
    paint('strong', truncate(printable(posting.title ?? posting.source), width)),
    paint('quiet', '─'.repeat(width)),
    ...ranked.flatMap(({ place, tied, number, name, fit, hidden }) => {
      const mark = padEnd(`${tied ? '=' : ' '}${place}.`, PLACE_WIDTH);
      const who = truncate(printable(name ?? `résumé ${number}`), width - PLACE_WIDTH - 8);
      const points = fit.score.toFixed(1).padStart(6);
      const gap = blanks(width - PLACE_WIDTH - displayWidth(who) - 6);
      const note = wrapText(summary(fit), width - PLACE_WIDTH);
      return [
        `${mark}${paint('strong', who)}${gap}${paint('accent', points)}`,
        ...note.map((line) => blanks(PLACE_WIDTH) + paint('quiet', line)),
        ...[...new Set(fit.setAside.map(({ message }) => message)), hiddenNote(hidden)]
          .flatMap((message) => wrapText(message, width - PLACE_WIDTH))
          .map((line) => blanks(PLACE_WIDTH) + paint('warning', line)),
      ];
    }),
    '',
    ...wrapText(ranked.some(({ tied }) => tied) ? `${EQUALS} ${NOTE}` : NOTE, width).map((line) =>
      paint('quiet', line),
    ),
  ];
  return `${lines.join('\n')}\n`;
}
