import type { CandidacyEvent, CandidacyStatus } from '../domain/candidacy.js';
import type { ProjectStatus } from '../domain/project-status.js';
import { stepCandidacy } from './candidacy.js';
import { stepProject } from './project.js';
import { next, refuse, type Step } from './step.js';

/** A proposal and the project that it is for: some events change both, or neither. */
export interface ProposalOfProject {
  readonly project: ProjectStatus;
  readonly proposal: CandidacyStatus;
}

/**
 * What an event does to a proposal and its project. Nobody else's proposal is ever changed by it:
 * where a project is filled, the others wait until a person tells them.
 */
export function stepProposal(
  { project, proposal }: ProposalOfProject,
  event: CandidacyEvent,
): Step<ProposalOfProject> {
  const stepped = stepCandidacy(proposal, event, 'proposal');
  if (stepped.kind === 'refused') return stepped;
  const both = { project, proposal: stepped.state };
  if (event.type === 'send' && project.state !== 'open') {
    return refuse('wrong-state', `This project is ${project.state}; it takes no proposals.`);
  }
  if (event.type === 'shortlist' && project.state === 'withdrawn') {
    return refuse('wrong-state', 'This project is withdrawn; its proposals can only be declined.');
  }
  if (event.type !== 'accept') return next(both);
  const taken = stepProject(project, { type: 'take', at: event.at, by: event.by });
  return taken.kind === 'refused' ? taken : next({ ...both, project: taken.state });
}
