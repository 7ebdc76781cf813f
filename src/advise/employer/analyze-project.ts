import type { HiringPlan, NeedsAsset } from '../../domain/hiring.js';
import type { ProjectAnalysis, ProjectContent } from '../../domain/project.js';
import { compareRate, type RateKnowledge } from './compare-rate.js';
import { matchKinds } from './match-kinds.js';

/** What a project is analysed with, beside the plan that its brief leads to. */
export interface ProjectKnowledge extends RateKnowledge {
  readonly needs: NeedsAsset;
}

/** What of a project bears on its analysis. */
export type ProjectTerms = Pick<
  ProjectContent,
  'deliverables' | 'budget' | 'duration' | 'workplace' | 'location' | 'startOn'
> & { readonly wanted: number };

/** What was read of a project. */
export interface ReadProject {
  readonly plan: HiringPlan;
  /** The canonical text that was read. */
  readonly brief: string;
  /** Currencies of the amounts that it states. */
  readonly stated: readonly string[];
}

/** What a project takes and may cost, from the plan of its brief and the terms beside it. */
export function analyzeProject(
  { plan, brief, stated }: ReadProject,
  terms: ProjectTerms,
  knowledge: ProjectKnowledge,
): ProjectAnalysis {
  const own = plan.roles.filter(({ hire }) => hire);
  return {
    text: brief,
    roles: plan.roles,
    team: chooseTeam(plan, terms.wanted),
    handovers: plan.handovers,
    kinds: matchKinds(plan, knowledge.needs, knowledge.profiles),
    engagement: plan.engagement,
    level: plan.level,
    require: plan.require,
    prefer: plan.prefer,
    rate: compareRate(
      {
        ...{ budget: terms.budget, duration: terms.duration, wanted: terms.wanted },
        roles: own.map(({ role }) => role),
        level: plan.level?.value ?? null,
        stated,
      },
      knowledge,
    ),
    missing: findMissing(plan, terms),
  };
}

/** Questions of the brief that a field beside it answers. */
const ANSWERED: readonly {
  readonly question: RegExp;
  readonly by: (terms: ProjectTerms) => boolean;
}[] = [
  { question: /^Until when/, by: ({ duration }) => duration !== null },
  {
    question: /^Where is the work/,
    by: ({ location, workplace }) => location !== null || workplace === 'remote',
  },
];

/** What the brief and the fields leave open; those about money stand with the rate. */
function findMissing({ missing }: HiringPlan, terms: ProjectTerms): string[] {
  const open = missing.filter(
    (question) => !ANSWERED.some((one) => one.question.test(question) && one.by(terms)),
  );
  return [
    ...open,
    ...(terms.deliverables.length === 0
      ? ['What is handed over at the end: a report, a model, a running service?']
      : []),
  ];
}

function chooseTeam({ roles }: HiringPlan, wanted: number): ProjectAnalysis['team'] {
  const own = roles.filter(({ hire }) => hire);
  if (own.length === 0) return null;
  if (own.length > 1) {
    return {
      size: 'team',
      why: `The brief describes ${own.length} roles, each with work enough of its own.`,
    };
  }
  if (wanted > 1) {
    return { size: 'team', why: `The project wants ${wanted} people, all of one role.` };
  }
  const rest = roles.length > 1 ? ' The other work is a part of that.' : '';
  return { size: 'one', why: `One role does most of the work.${rest}` };
}
