import type { Span } from '../../base/span.js';
import type { FilePlace } from '../../domain/lint-report.js';

/** Turns offsets of a text into lines and columns. */
export type LineIndex = (span: Span) => FilePlace;

/** Makes an index of the lines of a text; `\n`, `\r\n` and `\r` end a line. */
export function indexLines(text: string): LineIndex {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const isReturn = unit === 0x0d;
    if (unit === 0x0a || (isReturn && text.charCodeAt(at + 1) !== 0x0a)) starts.push(at + 1);
  }
  const locate = (offset: number): { line: number; column: number } => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
  return ({ start, end }) => {
    const last = locate(end);
    return { ...locate(start), endLine: last.line, endColumn: last.column };
  };
}
