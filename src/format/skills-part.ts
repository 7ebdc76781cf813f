import type { Analysis, RequirementLevel, SkillFinding } from '../domain/analysis.js';
import { labelInList } from '../domain/label-in-list.js';
import { skillKinds } from '../domain/skill-kinds.js';
import { padEnd } from './display-width.js';
import { kindNames } from './names.js';
import { blanks, INDENT, LABEL_WIDTH, type Page } from './page.js';
import { wrapItems } from './wrap.js';

const LEVELS: readonly RequirementLevel[] = ['required', 'preferred', 'mentioned'];
const KIND_WIDTH = 14;

/** Skills by level and kind, then the soft skills. */
export function renderSkills({ skills, soft }: Analysis, page: Page): string[] {
  if (skills.length === 0 && soft.length === 0) {
    return [
      page.paint('strong', 'Skills'),
      blanks(INDENT) + page.paint('quiet', 'None that the lexicon knows.'),
    ];
  }
  return [
    page.paint('strong', 'Skills'),
    ...LEVELS.flatMap((level) => renderLevel(level, skills, page)),
    ...renderSoft(soft, page),
  ];
}

function renderLevel(
  level: RequirementLevel,
  skills: readonly SkillFinding[],
  page: Page,
): string[] {
  const here = skills.filter((skill) => skill.level === level);
  const kinds = skillKinds.filter((kind) => here.some((skill) => skill.kind === kind));
  const left = INDENT + LABEL_WIDTH + KIND_WIDTH;
  return kinds.flatMap((kind, number) => {
    const labels = here.filter((skill) => skill.kind === kind).map(labelInList);
    const head = number === 0 ? level : '';
    return wrapItems(labels, page.width - left).map((line, at) => {
      const first = at === 0 ? padEnd(head, LABEL_WIDTH) : blanks(LABEL_WIDTH);
      const second = at === 0 ? padEnd(kindNames[kind], KIND_WIDTH) : blanks(KIND_WIDTH);
      return `${blanks(INDENT)}${first}${page.paint('quiet', second)}${line}`;
    });
  });
}

function renderSoft(soft: readonly SkillFinding[], page: Page): string[] {
  if (soft.length === 0) return [];
  const labels = soft.map(labelInList);
  const lines = wrapItems(labels, page.width - INDENT - LABEL_WIDTH);
  return lines.map(
    (line, at) => blanks(INDENT) + padEnd(at === 0 ? 'soft' : '', LABEL_WIDTH) + line,
  );
}
