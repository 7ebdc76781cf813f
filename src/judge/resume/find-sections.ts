import type { Span } from '../../base/span.js';
import type { ResumeSection, ResumeSectionKind } from '../../domain/resume.js';
import { isHumanLanguage } from './language-names.js';
import type { ResumeLine } from './resume-lines.js';
import { nameSection } from './section-names.js';

/** A section with the lines under its heading; half-open line numbers. */
export interface SectionLines extends ResumeSection {
  readonly firstLine: number;
  readonly endLine: number;
  /** Where the text of the first line begins that stands behind an inline heading, or `null`. */
  readonly inline: Span | null;
}

interface Opening {
  readonly kind: ResumeSectionKind;
  readonly heading: Span | null;
  readonly inline: Span | null;
  /** Number of the line it stands on. */
  readonly line: number;
}

/** Kinds whose entries may hold labels such as "Skills:" that open no section. */
const HOLDS_LABELS: ReadonlySet<ResumeSectionKind> = new Set(['work', 'projects', 'volunteer']);

/** Kinds in which a label within the text goes on with it, but after an empty line. */
const FLOWS: ReadonlySet<ResumeSectionKind> = new Set(['skills', 'summary']);

/**
 * Cuts the lines of a résumé into its sections. What stands before the first heading is of kind
 * `basics`. How a section is cut never depends on the sections before it, but for a label inside a
 * line ("Languages: English, French"), which opens none within an entry.
 */
export function findSections(text: string, lines: readonly ResumeLine[]): SectionLines[] {
  const openings: Opening[] = [{ kind: 'basics', heading: null, inline: null, line: 0 }];
  for (const [number, line] of lines.entries()) {
    const current = openings.at(-1)!;
    const opening = openAt(text, line, number, current);
    if (opening === null) continue;
    if (current.line === number && current.heading === null) openings.pop();
    openings.push(opening);
  }
  return openings.map((opening, at) => closeSection(opening, openings[at + 1], lines));
}

function openAt(text: string, line: ResumeLine, number: number, current: Opening): Opening | null {
  const written = text.slice(line.start, line.end);
  if (!line.isBullet || line.body - line.start > 2) {
    const kind = nameSection(written);
    if (kind !== null && looksNamed(written)) {
      return { kind, heading: { start: line.start, end: line.end }, inline: null, line: number };
    }
  }
  return openInline(text, line, number, current);
}

/** A heading opens with a capital, a mark or a letter that has no case; a word of a sentence not. */
function looksNamed(written: string): boolean {
  const first = /\p{L}/u.exec(written)?.[0] ?? '';
  return first !== first.toLowerCase() || first === first.toUpperCase() || written.endsWith(':');
}

/** Where a label may end inside a line. */
const LONGEST_LABEL = 40;

function openInline(
  text: string,
  line: ResumeLine,
  number: number,
  current: Opening,
): Opening | null {
  const colon = text.slice(line.body, line.body + LONGEST_LABEL).search(/[:：]/);
  if (colon <= 0) return null;
  const labelEnd = line.body + colon;
  const kind = nameSection(text.slice(line.body, labelEnd));
  if (kind === null || kind === 'basics' || kind === 'other') return null;
  const rest = text.slice(labelEnd + 1, line.end);
  const speaks = rest.split(/[,;/(–-]/).some((part) => isHumanLanguage(part));
  if (kind === 'languages' ? !speaks : HOLDS_LABELS.has(current.kind) || current.kind === kind) {
    return null;
  }
  // A label in a list of skills ("Tools: Git") is one of the list.
  if (FLOWS.has(current.kind) && kind !== 'languages' && !line.blankBefore) return null;
  const inline = { start: labelEnd + 1, end: line.end };
  return { kind, heading: { start: line.body, end: labelEnd }, inline, line: number };
}

function closeSection(
  { kind, heading, inline, line }: Opening,
  next: Opening | undefined,
  lines: readonly ResumeLine[],
): SectionLines {
  const firstLine = heading === null || inline !== null ? line : line + 1;
  const endLine = next?.line ?? lines.length;
  const start = heading?.start ?? lines[firstLine]?.start ?? 0;
  const end = Math.max(heading?.end ?? start, lines[endLine - 1]?.end ?? start);
  return { kind, heading, inline, firstLine, endLine, start, end };
}
