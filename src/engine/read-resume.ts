import type { ResumeReading } from '../domain/resume.js';
import { extractSkills } from '../extract/skills/extract-skills.js';
import { judgeResumeRoles, titleRoleOf } from '../judge/classify/classify-roles.js';
import type { RoleModel } from '../judge/classify/role-model.js';
import { findResumeAbstention } from '../judge/resume/abstain.js';
import {
  chooseTitle,
  findHybrid,
  findUntil,
  judgeCareer,
  locateRoles,
} from '../judge/resume/judge-resume.js';
import { makeJudgedDocument } from '../judge/resume/judged-document.js';
import { parseResume, type ParsedResume } from '../judge/resume/parse-resume.js';
import { readSkills } from '../judge/resume/read-skills.js';
import type { Lexicon } from '../lexicon/lexicon.js';

/** How a résumé is to be read. */
export interface ResumeOptions {
  /**
   * ISO date up to which "present" counts. Without it the latest date of the document stands in,
   * and the judgement says so.
   */
  readonly today?: string;
}

/**
 * Reads a résumé and judges who it shows. The stages stand here from top to bottom.
 *
 * Only what a person did and lists is judged: name, contact, place, employers, places of learning
 * and words for a person's sex cannot change roles, skills or level, and neither can the order of
 * the sections.
 *
 * @param source the canonical text, or a structure that was read from a format that has one
 * @throws {RangeError} when `today` is no ISO date.
 */
export function readResume(
  source: string | ParsedResume,
  { today }: ResumeOptions,
  roleModel: RoleModel,
  lexicon: Lexicon,
): ResumeReading {
  const parsed = typeof source === 'string' ? parseResume(source) : source;
  const until = findUntil(parsed, today);
  const judged = makeJudgedDocument(parsed);
  const named = extractSkills(judged.forSkills, lexicon);
  const skills = readSkills(parsed, judged, named, lexicon, until?.date ?? null);
  const title = chooseTitle(parsed);
  const { mentions } = named;
  const abstained = findResumeAbstention(
    judged.forRoles,
    parsed.language,
    title !== null,
    mentions.length,
  );
  const input = { document: judged.forRoles, title: title?.value ?? null, mentions };
  const judgedRoles = abstained === null ? judgeResumeRoles(input, roleModel, lexicon) : null;
  const roles = locateRoles(judgedRoles?.roles ?? [], parsed, judged, title);
  return {
    resume: { ...parsed, skills },
    judgement: {
      roles,
      abstained,
      confidence: judgedRoles?.confidence ?? 0,
      hybrid: findHybrid(roles),
      ...judgeCareer(parsed, until, (position) => titleRoleOf(position, roleModel)),
    },
  };
}
