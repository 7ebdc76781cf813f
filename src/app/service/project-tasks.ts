import type { ProjectTerms } from '../../advise/employer/analyze-project.js';
import { planProject } from '../../answers/plan-project.js';
import type { ProjectAnalysis, ProjectContent } from '../../domain/project.js';
import type { Engine } from '../../engine/engine.js';
import { knowledge } from '../knowledge.js';
import { keptRates } from '../board/kept-rates.js';

/** What of a project is read. */
export type ProjectInput = Pick<ProjectContent, 'title' | 'brief'> & ProjectTerms;

/** What is read of projects and of what people offer to them. */
export const projectTasks = {
  planProject(engine: Engine, input: ProjectInput): ProjectAnalysis {
    const { needs, roles, skills, market, asks } = knowledge;
    return planProject(input, engine, { needs, roles, skills, market, asks, rates: keptRates() });
  },

  /** Concept ids of the skills that each of some texts names. */
  nameSkills(engine: Engine, texts: readonly string[]): readonly (readonly string[])[] {
    return texts.map((text) =>
      engine.analyze({ text }, { lint: false }).skills.map(({ skill }) => skill),
    );
  },
};
