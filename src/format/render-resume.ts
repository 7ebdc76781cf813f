import type { ResumeReading } from '../domain/resume.js';
import { displayWidth } from './display-width.js';
import { abstentionReasons, roleNames } from './names.js';
import { blanks, INDENT, type Page } from './page.js';
import { makePaint } from './paint.js';
import { printable } from './printable.js';
import type { ReportStyle } from './render-analysis.js';
import { renderCareer, renderEntries } from './resume-career-part.js';
import { renderResumeSkills } from './resume-skills-part.js';
import { renderShares } from './roles-part.js';
import { truncate, wrapItems } from './wrap.js';

const NARROWEST = 40;
const WIDEST = 100;

/** A text in the file that a person does not see. */
export interface HiddenPart {
  readonly reason: string;
  readonly text: string;
  readonly page: number | null;
}

/** What is told of a résumé beside its reading. */
export interface ResumeSource {
  readonly file: string;
  readonly hidden: readonly HiddenPart[];
}

/**
 * A résumé as terminal text, for people to read: roles with the words that prove them, the career
 * in dates, skills with months of use, and what was hidden in the file. Pure.
 */
export function renderResume(
  reading: ResumeReading,
  source: ResumeSource,
  style: ReportStyle,
): string {
  const page: Page = {
    width: Math.min(WIDEST, Math.max(NARROWEST, style.width)),
    paint: makePaint(style.colour),
    fields: { text: reading.resume.text, title: '', location: '' },
  };
  const parts = [
    renderHead(reading, source.file, page),
    renderRoles(reading, page),
    renderCareer(reading, page),
    ...renderEntries(reading.resume, page),
    renderResumeSkills(reading.resume.skills, page),
    renderHidden(source.hidden, page),
  ].filter((lines) => lines.length > 0);
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function renderHead({ resume }: ResumeReading, file: string, page: Page): string[] {
  const { width, paint } = page;
  const { name, label, email, phone, location } = resume.basics;
  const from = printable(file);
  const head = truncate(printable(name?.value ?? 'No name stated'), width);
  const gap = width - displayWidth(head) - displayWidth(from);
  const first =
    gap >= 2
      ? [`${paint('strong', head)}${blanks(gap)}${paint('quiet', from)}`]
      : [paint('strong', head), paint('quiet', truncate(from, width))];
  const facts = [label, location, email, phone].flatMap((fact) =>
    fact === null ? [] : printable(fact.value),
  );
  return [...first, paint('quiet', '─'.repeat(width)), ...wrapItems(facts, width, ' · ')];
}

function renderRoles({ judgement }: ResumeReading, page: Page): string[] {
  const { roles, abstained, hybrid } = judgement;
  const { paint } = page;
  const heading = paint('strong', 'Roles');
  if (roles.length === 0) {
    const why = abstained === null ? '' : `: ${abstentionReasons[abstained]}`;
    return [heading, `${blanks(INDENT)}No role is claimed${why}.`];
  }
  const mixed =
    hybrid === null ? '' : `   hybrid: ${roleNames[hybrid[0]]} and ${roleNames[hybrid[1]]}`;
  return [`${heading}${paint('quiet', mixed)}`, ...renderShares(roles, page)];
}

const MOST_HIDDEN = 5;

function renderHidden(hidden: readonly HiddenPart[], page: Page): string[] {
  if (hidden.length === 0) return [];
  const { paint, width } = page;
  const lines = hidden.slice(0, MOST_HIDDEN).map(({ reason, text, page: number }) => {
    const place = number === null ? '' : `, page ${number}`;
    const words = printable(text).replace(/\s+/g, ' ').trim();
    const lead = `${blanks(INDENT)}${reason.replaceAll('-', ' ')}${place}: `;
    return `${lead}“${truncate(words, Math.max(10, width - displayWidth(lead) - 2))}”`;
  });
  const more = hidden.length - lines.length;
  return [
    paint('warning', 'Hidden text, which a person does not see and which counts for nothing'),
    ...lines,
    ...(more > 0 ? [paint('quiet', `${blanks(INDENT)}and ${more} more`)] : []),
  ];
}
