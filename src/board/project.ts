import type { ProjectEvent, ProjectState, ProjectStatus } from '../domain/project-status.js';
import { next, refuse, type Step } from './step.js';

/** People whom one project may want. */
export const MOST_WANTED = 20;

/** A project that somebody begins to write. */
export function newProject(wanted: number): ProjectStatus {
  return { state: 'draft', wanted, accepted: 0 };
}

const FROM: Readonly<Record<ProjectEvent['type'], readonly ProjectState[]>> = {
  publish: ['draft'],
  edit: ['draft', 'open', 'closed', 'filled'],
  close: ['open'],
  reopen: ['closed'],
  take: ['open', 'closed'],
  withdraw: ['draft', 'open', 'closed', 'filled'],
};

const DONE: Readonly<Record<ProjectEvent['type'], string>> = {
  publish: 'published',
  edit: 'changed',
  close: 'closed',
  reopen: 'opened again',
  take: 'given to anybody',
  withdraw: 'withdrawn',
};

const IS: Readonly<Record<ProjectState, string>> = {
  draft: 'a draft',
  open: 'open',
  closed: 'closed',
  filled: 'filled',
  withdrawn: 'withdrawn',
};

/** What an event does to a project. */
export function stepProject(status: ProjectStatus, event: ProjectEvent): Step<ProjectStatus> {
  const { state, accepted, wanted } = status;
  if (!FROM[event.type].includes(state)) {
    return refuse('wrong-state', `This project is ${IS[state]}; it cannot be ${DONE[event.type]}.`);
  }
  switch (event.type) {
    case 'publish':
    case 'reopen':
      return next({ ...status, state: 'open' });
    case 'close':
      return next({ ...status, state: 'closed' });
    case 'withdraw':
      return next({ ...status, state: 'withdrawn' });
    case 'edit':
      return want(status, event.wanted);
    case 'take':
      return next({
        ...status,
        state: accepted + 1 === wanted ? 'filled' : state,
        accepted: accepted + 1,
      });
  }
}

/** More people make a filled project open again; fewer may fill it. */
function want(status: ProjectStatus, wanted: number): Step<ProjectStatus> {
  const { state, accepted } = status;
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > MOST_WANTED) {
    return refuse('bad-number', `A project wants 1 to ${MOST_WANTED} people.`);
  }
  if (wanted < accepted) {
    return refuse('bad-number', `${accepted} are accepted already; it cannot want fewer.`);
  }
  if (state === 'draft') return next({ ...status, wanted });
  if (wanted === accepted) return next({ ...status, wanted, state: 'filled' });
  return next({ ...status, wanted, state: state === 'filled' ? 'open' : state });
}
