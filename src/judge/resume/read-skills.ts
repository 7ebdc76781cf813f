import type { Span } from '../../base/span.js';
import type {
  ResumeDate,
  ResumeMention,
  ResumePeriod,
  ResumeSectionKind,
  ResumeSkill,
} from '../../domain/resume.js';
import type { SkillReading } from '../../extract/skills/extract-skills.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import type { JudgedDocument } from './judged-document.js';
import type { ParsedResume } from './parse-resume.js';
import { countMonths, latest, toStretch } from './timeline.js';

/** Lists in which a label is a skill, whatever the gate made for postings says. */
const LISTS: ReadonlySet<ResumeSectionKind> = new Set(['skills', 'certificates']);

/**
 * The skills a résumé shows: where each is mentioned, how many months of dated work and projects
 * mention it, and when last. Mentions in a list of skills are mentions, but give no months.
 *
 * @param reading of `judged.forSkills`
 * @param until what "present" stands for
 */
export function readSkills(
  resume: ParsedResume,
  judged: JudgedDocument,
  reading: SkillReading,
  lexicon: Lexicon,
  until: ResumeDate | null,
): ResumeSkill[] {
  const mentionsOf = new Map<string, Map<number, Span>>();
  const add = (skill: string, mention: Span): void => {
    const mentions = mentionsOf.get(skill) ?? new Map<number, Span>();
    mentionsOf.set(skill, mentions.set(mention.start, mention));
  };
  for (const { skill, mentions } of [...reading.skills, ...reading.soft]) {
    for (const mention of mentions) add(skill, mention);
  }
  for (const hit of reading.mentions) {
    const kind = judged.pieceAt(hit.start)?.kind;
    if (kind !== undefined && LISTS.has(kind)) add(lexicon.concepts[hit.concept]!.id, hit);
  }
  return [...mentionsOf].map(([skill, mentions]) => {
    const concept = lexicon.byId.get(skill)!;
    return toSkill(resume, judged, concept, [...mentions.values()], until);
  });
}

function toSkill(
  resume: ParsedResume,
  judged: JudgedDocument,
  { id, label, kind }: Lexicon['concepts'][number],
  mentions: readonly Span[],
  until: ResumeDate | null,
): ResumeSkill {
  const located = mentions
    .map(({ start, end }): ResumeMention => {
      const span = judged.toSource({ start, end });
      const piece = judged.pieceAt(start);
      return {
        ...span,
        text: resume.text.slice(span.start, span.end),
        section: piece?.kind ?? 'other',
        work: piece?.work ?? null,
        project: piece?.project ?? null,
      };
    })
    .sort((a, b) => a.start - b.start);
  const periods = periodsOf(resume, located);
  const stretches = periods.flatMap((period) => toStretch(period, until) ?? []);
  return {
    skill: id,
    label,
    kind,
    soft: kind === 'soft',
    months: stretches.length === 0 ? null : countMonths(stretches),
    lastUsed: lastOf(periods),
    mentions: located,
  };
}

/** The periods of the entries that mention it, each entry once. */
function periodsOf(
  { work, projects }: ParsedResume,
  mentions: readonly ResumeMention[],
): ResumePeriod[] {
  const entries = new Set(
    mentions.flatMap((mention) =>
      [
        mention.work === null ? [] : work[mention.work]!,
        mention.project === null ? [] : projects[mention.project]!,
      ].flat(),
    ),
  );
  return [...entries].flatMap(({ period }) => (period === null ? [] : [period]));
}

function lastOf(periods: readonly ResumePeriod[]): ResumeDate | 'current' | null {
  if (periods.some(({ current }) => current)) return 'current';
  let last: ResumeDate | null = null;
  for (const { end, start } of periods) last = latest(last, end ?? start);
  return last;
}
