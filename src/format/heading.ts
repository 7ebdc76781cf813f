import { displayWidth } from './display-width.js';
import { blanks, INDENT } from './page.js';
import type { Paint } from './paint.js';
import { wrapText } from './wrap.js';

/** A heading with a quiet note beside it; under it where both do not fit in one line. */
export function renderHeading(title: string, note: string, width: number, paint: Paint): string[] {
  if (note === '') return [paint('strong', title)];
  const line = `${paint('strong', title)}   ${paint('quiet', note)}`;
  if (displayWidth(title) + 3 + displayWidth(note) <= width) return [line];
  return [
    ...wrapText(title, width).map((one) => paint('strong', one)),
    ...wrapText(note, width - INDENT).map((one) => paint('quiet', blanks(INDENT) + one)),
  ];
}
