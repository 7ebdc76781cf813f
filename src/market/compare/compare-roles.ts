import { aspectIds, aspectLabels, type AspectId } from '../../domain/claim.js';
import type {
  Comparison,
  ComparisonCell,
  ComparisonQuery,
  OwnSkill,
} from '../../domain/comparison.js';
import { checkClaims } from '../claims/check-claims.js';
import { findContradictions } from '../claims/find-contradictions.js';
import { careerCell, educationCell, outlookCell } from './career-cells.js';
import {
  contextOf,
  type CellContext,
  type ComparisonKnowledge,
  type RoleToCompare,
} from './context.js';
import {
  levelPay,
  overallPay,
  placePay,
  projectsCell,
  ratesCell,
  salaryByPlaceCell,
  salaryCell,
} from './money-cells.js';
import { apartCell, findOwnSkills, sharedCell, technicalCell, toolsCell } from './skill-cells.js';
import {
  chooseCell,
  collaborationCell,
  depthCell,
  focusCell,
  generativeCell,
  impactCell,
  industriesCell,
  namesCell,
  outputCell,
  stakeholdersCell,
  tasksCell,
} from './work-cells.js';

/** Own skills shown of each role. */
const OWN_SKILLS = 8;

type MakeCell = (context: CellContext, own: readonly OwnSkill[], at: number) => ComparisonCell;

/** How each row is made; the compiler asks for one that is missing. */
const makers: Readonly<Record<AspectId, MakeCell>> = {
  names: namesCell,
  'primary-focus': focusCell,
  'key-output': outputCell,
  'daily-tasks': tasksCell,
  tools: toolsCell,
  'technical-skills': technicalCell,
  'shared-skills': sharedCell,
  'skills-apart': apartCell,
  'coding-depth': (context) => depthCell(context, 'coding'),
  'maths-depth': (context) => depthCell(context, 'maths'),
  stakeholders: stakeholdersCell,
  collaboration: collaborationCell,
  'business-impact': impactCell,
  'career-path': careerCell,
  education: educationCell,
  industries: industriesCell,
  salary: salaryCell,
  'salary-by-place': salaryByPlaceCell,
  outlook: outlookCell,
  'generative-ai': generativeCell,
  'freelance-rates': ratesCell,
  'freelance-projects': projectsCell,
  'choose-this-if': chooseCell,
};

/**
 * Puts roles side by side. Pure: a function of the figures, the profiles, the claims and the query;
 * figures of a live store in the same shape give the same comparison of its postings.
 *
 * @param roles two to four
 */
export function compareRoles(
  roles: readonly RoleToCompare[],
  query: ComparisonQuery,
  knowledge: ComparisonKnowledge,
): Comparison {
  const contexts = roles.map((_, at) => contextOf(roles, at, query, knowledge));
  const own = findOwnSkills(roles, contexts, OWN_SKILLS);
  const ids = new Set(roles.flatMap(({ profile, role }) => [profile.id, role]));
  const spoken = knowledge.claims.filter(
    ({ roles: about }) => about.length > 0 && about.every((id) => ids.has(id)),
  );
  const checked = checkClaims(spoken, knowledge.figures);
  const { snapshot, work } = knowledge.figures;
  return {
    query,
    roles: contexts.map(({ profile, role, cell }) => ({
      id: profile.id,
      label: profile.preferredLabel,
      role,
      definition: profile.definition,
      n: cell?.n ?? 0,
    })),
    figures: {
      n: work.n,
      from: work.from,
      to: work.to,
      snapshot: snapshot.version,
      work: work.version,
    },
    rows: aspectIds.map((aspect) => ({
      aspect,
      label: aspectLabels[aspect],
      cells: contexts.map((context, at) => makers[aspect](context, own, at)),
      claims: checked.filter(({ claim }) => claim.aspect === aspect),
    })),
    ownSkills: own,
    pay: {
      overall: contexts.flatMap(overallPay),
      byLevel: contexts.flatMap(levelPay),
      byPlace: contexts.flatMap(placePay),
    },
    contradictions: findContradictions(spoken),
    sources: snapshot.sources,
  };
}
