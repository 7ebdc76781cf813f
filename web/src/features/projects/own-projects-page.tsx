import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { OwnProject } from '@rolescope/domain/project.js';
import type { JSX } from 'react';
import { api } from '../../client/api.js';
import { ask } from '../../client/ask.js';
import { SignedIn } from '../../session/signed-in.js';
import { fromQuery } from '../../ui/async-state.js';
import { Badge } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import { Page } from '../../ui/page.js';
import { Async, EmptyState } from '../../ui/states.js';

const route = getRouteApi('/organisations/$organisation/projects');

/** The projects of an organisation, drafts too. */
export function OwnProjectsPage(): JSX.Element {
  const { organisation } = route.useParams();
  return (
    <Page
      title="Our projects"
      width="text"
      actions={
        <Button asChild look="primary">
          <Link
            to="/organisations/$organisation/projects/$project"
            params={{ organisation, project: 'new' }}
          >
            New project
          </Link>
        </Button>
      }
    >
      <SignedIn why="Only members see the projects of an organisation.">
        {() => <OwnProjects organisation={organisation} />}
      </SignedIn>
    </Page>
  );
}

function OwnProjects({ organisation }: { readonly organisation: string }): JSX.Element {
  const found = useQuery({
    queryKey: ['own-projects', organisation],
    queryFn: () =>
      ask(
        api.organisations[':organisation'].projects.$get({ param: { organisation } }),
      ) as Promise<{
        readonly projects: readonly OwnProject[];
      }>,
  });
  return (
    <Async
      state={fromQuery(found, ({ projects }) => projects.length === 0)}
      what="the projects"
      empty={
        <EmptyState title="No project yet">
          Begin one: it stays a draft until you publish it.
        </EmptyState>
      }
    >
      {({ projects }) => (
        <ul>
          {projects.map(({ id, content, status, proposals }) => (
            <li key={id} className="flex flex-wrap items-baseline gap-3 border-b border-line py-3">
              <Link
                to="/organisations/$organisation/projects/$project"
                params={{ organisation, project: id }}
              >
                {content.title || 'Without a title'}
              </Link>
              <Badge>{status.state}</Badge>
              <span className="text-sm text-quiet">
                {proposals === 1 ? '1 proposal' : `${proposals} proposals`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Async>
  );
}
