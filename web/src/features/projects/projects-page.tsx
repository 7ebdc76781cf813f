import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { PublicProject } from '@rolescope/domain/project.js';
import type { JSX } from 'react';
import { api } from '../../client/api.js';
import { ask } from '../../client/ask.js';
import { useSession } from '../../session/use-session.js';
import { fromQuery } from '../../ui/async-state.js';
import { Button } from '../../ui/button.js';
import { Page } from '../../ui/page.js';
import { RoleCode } from '../../ui/role-tag.js';
import { Async, EmptyState } from '../../ui/states.js';
import { budgetText, durationText } from './project-text.js';

/** Projects that take proposals. */
export function ProjectsPage(): JSX.Element {
  const { me } = useSession();
  const found = useInfiniteQuery({
    queryKey: ['projects'],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      ask(api.projects.$get({ query: pageParam === '' ? {} : { cursor: pageParam } })),
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  const pages = found.data?.pages;
  const projects = pages?.flatMap((page) => page.projects as readonly PublicProject[]);
  const editable = me?.organisations.find(({ permission }) => permission !== 'reader');
  return (
    <Page
      title="Projects"
      lead="Work for a time: each brief is read for whom it takes, what it may cost, and what it does not say."
      actions={
        <Button asChild look="primary">
          {editable === undefined ? (
            <Link to="/account">Post a project</Link>
          ) : (
            <Link
              to="/organisations/$organisation/projects/$project"
              params={{ organisation: editable.id, project: 'new' }}
            >
              Post a project
            </Link>
          )}
        </Button>
      }
    >
      <Async
        state={fromQuery({ ...found, data: projects })}
        what="the projects"
        empty={
          <EmptyState title="No project is open">
            Post one: you need an account and an organisation.
          </EmptyState>
        }
      >
        {(all) => (
          <>
            <ul className="grid gap-3">
              {all.map((project) => (
                <Entry key={project.id} project={project} />
              ))}
            </ul>
            {found.hasNextPage && (
              <Button className="mt-6" onClick={() => void found.fetchNextPage()}>
                Show more
              </Button>
            )}
          </>
        )}
      </Async>
    </Page>
  );
}

function Entry({ project }: { readonly project: PublicProject }): JSX.Element {
  const { id, client, content, analysis, status } = project;
  return (
    <li className="rounded-xl border border-line bg-surface p-4">
      <h2 className="text-base">
        <Link to="/projects/$project" params={{ project: id }} className="hover:underline">
          {content.title}
        </Link>
      </h2>
      <p className="text-[0.9375rem] text-quiet">
        {client.name} · {budgetText(content.budget)} · {durationText(content.duration)}
      </p>
      <p className="mt-2 flex flex-wrap items-center gap-2 text-sm">
        {analysis.roles
          .filter(({ hire }) => hire)
          .map(({ role }) => (
            <RoleCode key={role} role={role} />
          ))}
        <span className="text-quiet">
          {analysis.team === null ? '' : analysis.team.size === 'one' ? 'one person' : 'a team'},{' '}
          {status.wanted - status.accepted} wanted
        </span>
      </p>
    </li>
  );
}
