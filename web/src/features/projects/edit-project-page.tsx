import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { OwnProject, ProjectAnalysis } from '@rolescope/domain/project.js';
import { type JSX, useState } from 'react';
import { api } from '../../client/api.js';
import { ask } from '../../client/ask.js';
import { useWithSession } from '../../session/session-provider.js';
import { SignedIn } from '../../session/signed-in.js';
import { fromQuery } from '../../ui/async-state.js';
import { Badge } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import { Page, Section } from '../../ui/page.js';
import { Async, ErrorState } from '../../ui/states.js';
import { useToast } from '../../ui/toast.js';
import { ProjectAnalysisView } from './project-analysis.js';
import { EMPTY_PROJECT, type ProjectFields, toFields, toInput } from './project-fields.js';
import { ProjectForm } from './project-form.js';
import { useKeptFields } from './use-kept-fields.js';

const route = getRouteApi('/organisations/$organisation/projects/$project');
const projects = api.organisations[':organisation'].projects;

/** Writes a project, publishes it and closes it; the brief is read as it is saved. */
export function EditProjectPage(): JSX.Element {
  const { organisation, project } = route.useParams();
  return (
    <SignedIn
      why="Only members write the projects of an organisation."
      frame={(content) => (
        <Page title="Project" width="text">
          {content}
        </Page>
      )}
    >
      {() =>
        project === 'new' ? (
          <Editor key="new" organisation={organisation} project={null} />
        ) : (
          <Known key={project} organisation={organisation} id={project} />
        )
      }
    </SignedIn>
  );
}

interface KnownProps {
  readonly organisation: string;
  readonly id: string;
}

function Known({ organisation, id }: KnownProps): JSX.Element {
  const found = useQuery({
    queryKey: ['own-project', id],
    queryFn: () =>
      ask(
        projects[':project'].$get({ param: { organisation, project: id } }),
      ) as Promise<OwnProject>,
  });
  if (found.data !== undefined) return <Editor organisation={organisation} project={found.data} />;
  return (
    <Page title="Project" width="text">
      <Async state={fromQuery(found)} what="the project" empty={null}>
        {() => null}
      </Async>
    </Page>
  );
}

interface EditorProps {
  readonly organisation: string;
  readonly project: OwnProject | null;
}

function Editor({ organisation, project }: EditorProps): JSX.Element {
  const first = project === null ? EMPTY_PROJECT : toFields(project);
  const [fields, setFields, forget] = useKeptFields<ProjectFields>(
    `project ${organisation} ${project?.id ?? 'new'}`,
    first,
  );
  const [read, setRead] = useState<ProjectAnalysis | null>(null);
  const withSession = useWithSession();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const say = useToast();
  const analyze = useMutation({
    mutationFn: () =>
      ask(api.projects.analyze.$post({ json: toInput(fields) })) as Promise<ProjectAnalysis>,
    onSuccess: setRead,
  });
  const save = useMutation({
    mutationFn: () =>
      withSession(() => {
        const json = toInput(fields);
        if (project === null) {
          return ask(projects.$post({ param: { organisation }, json })) as Promise<OwnProject>;
        }
        const param = { organisation, project: project.id };
        const query = { version: String(project.version) };
        return ask(projects[':project'].$put({ param, query, json })) as Promise<OwnProject>;
      }),
    onSuccess: (saved) => {
      forget();
      setRead(null);
      queries.setQueryData(['own-project', saved.id], saved);
      say('Saved');
      if (project === null) {
        void navigate({
          to: '/organisations/$organisation/projects/$project',
          params: { organisation, project: saved.id },
          replace: true,
        });
      }
    },
  });
  const analysis = read ?? project?.analysis ?? null;
  return (
    <Page
      title={project === null ? 'New project' : project.content.title || 'Project'}
      lead="The brief is read for whom it takes, what it may cost and what it does not say."
    >
      {project !== null && (
        <Standing
          project={project}
          isChanged={JSON.stringify(fields) !== JSON.stringify(toFields(project))}
        />
      )}
      <div className="grid gap-10 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <div>
          <ProjectForm fields={fields} onChange={setFields} error={save.error ?? analyze.error} />
          {save.error !== null && (
            <div className="mt-4">
              <ErrorState title="The project was not saved" error={save.error} />
            </div>
          )}
          {analyze.error !== null && (
            <div className="mt-4">
              <ErrorState title="The brief was not read" error={analyze.error} />
            </div>
          )}
          <div className="mt-6 flex flex-wrap gap-3">
            <Button look="primary" disabled={save.isPending} onClick={() => save.mutate()}>
              {project === null ? 'Save as a draft' : 'Save'}
            </Button>
            <Button disabled={analyze.isPending} onClick={() => analyze.mutate()}>
              Read the brief
            </Button>
          </div>
        </div>
        <aside aria-label="What the brief tells">
          {analysis === null ? (
            <p className="text-quiet">
              Press “Read the brief” to see whom it takes. Nothing is stored by that.
            </p>
          ) : (
            <ProjectAnalysisView analysis={analysis} />
          )}
        </aside>
      </div>
    </Page>
  );
}

interface StandingProps {
  readonly project: OwnProject;
  readonly isChanged: boolean;
}

/** Where the project stands, and what can be done with it as a whole. */
function Standing({ project, isChanged }: StandingProps): JSX.Element {
  const { id, organisation, status, version, proposals } = project;
  const withSession = useWithSession();
  const queries = useQueryClient();
  const act = useMutation({
    mutationFn: (what: 'publish' | 'close' | 'reopen' | 'withdraw') =>
      withSession(
        () =>
          ask(
            projects[':project'][what].$post({
              param: { organisation, project: id },
              json: { version },
            }),
          ) as Promise<OwnProject>,
      ),
    onSuccess: (changed) => queries.setQueryData(['own-project', id], changed),
  });
  const { state } = status;
  return (
    <Section title="Where it stands" className="mb-8">
      <div className="flex flex-wrap items-center gap-3">
        <Badge tone={state === 'open' ? 'good' : 'neutral'}>{state}</Badge>
        <span className="text-[0.9375rem] text-quiet">
          {status.accepted} of {status.wanted} found
        </span>
        {state === 'draft' && (
          <Button disabled={act.isPending || isChanged} onClick={() => act.mutate('publish')}>
            Publish
          </Button>
        )}
        {state === 'open' && (
          <Button disabled={act.isPending} onClick={() => act.mutate('close')}>
            Close to new proposals
          </Button>
        )}
        {state === 'closed' && (
          <Button disabled={act.isPending} onClick={() => act.mutate('reopen')}>
            Open again
          </Button>
        )}
        {(state === 'open' || state === 'closed') && (
          <Button look="danger" disabled={act.isPending} onClick={() => act.mutate('withdraw')}>
            Withdraw for good
          </Button>
        )}
        {state !== 'draft' && (
          <>
            <Button asChild>
              <Link
                to="/organisations/$organisation/projects/$project/proposals"
                params={{ organisation, project: id }}
              >
                Proposals ({proposals})
              </Link>
            </Button>
            <Button asChild look="quiet">
              <Link to="/projects/$project" params={{ project: id }}>
                As others see it
              </Link>
            </Button>
          </>
        )}
      </div>
      {state === 'draft' && isChanged && (
        <p className="mt-2 text-sm text-quiet">Save your changes to publish it.</p>
      )}
      {act.error !== null && (
        <div className="mt-3">
          <ErrorState error={act.error} />
        </div>
      )}
    </Section>
  );
}
