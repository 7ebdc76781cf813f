import { analyzeProject, type ProjectTerms } from '../advise/employer/analyze-project.js';
import type { RateTable } from '../domain/money.js';
import type { ProjectAnalysis, ProjectContent } from '../domain/project.js';
import type { Engine } from '../engine/engine.js';
import { planHiring, type HiringKnowledge } from './plan-hiring.js';

/** Reads a project: whom it takes, what kind of project it is, what it may cost, what is missing. */
export function planProject(
  content: Pick<ProjectContent, 'title' | 'brief'> & ProjectTerms,
  engine: Engine,
  knowledge: HiringKnowledge & { readonly rates: RateTable },
): ProjectAnalysis {
  const text = textOf(content);
  const { plan, brief } = planHiring(
    { text, company: null, place: null, location: content.location },
    engine,
    knowledge,
  );
  const stated = engine
    .analyze({ text }, { lint: false })
    .pay.flatMap(({ currency }) => currency ?? []);
  const { needs, roles, market, rates } = knowledge;
  return analyzeProject({ plan, brief, stated }, content, {
    needs,
    profiles: roles.roles,
    market,
    rates,
  });
}

/** Title and deliverables say what is needed, too. The brief comes first, so that its spans hold. */
function textOf({ title, brief, deliverables }: Parameters<typeof planProject>[0]): string {
  const list = deliverables.map((one) => `- ${one}`).join('\n');
  return [brief, title, ...(list === '' ? [] : [`Deliverables:\n${list}`])].join('\n\n');
}
