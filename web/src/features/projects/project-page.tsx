import { useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { PublicProject } from '@rolescope/domain/project.js';
import { type FormEvent, type JSX, useState } from 'react';
import { api } from '../../client/api.js';
import { faultOf } from '../../client/api-problem.js';
import { ask } from '../../client/ask.js';
import { useWithSession } from '../../session/session-provider.js';
import { SignedIn } from '../../session/signed-in.js';
import { fromQuery } from '../../ui/async-state.js';
import { Badge } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import { Field, Textarea } from '../../ui/field.js';
import { Page, Section } from '../../ui/page.js';
import { Async, ErrorState } from '../../ui/states.js';
import { ProjectAnalysisView } from './project-analysis.js';
import { budgetText, durationText } from './project-text.js';

const route = getRouteApi('/projects/$project');

/** A project as anybody sees it. */
export function ProjectPage(): JSX.Element {
  const { project: id } = route.useParams();
  const found = useQuery({
    queryKey: ['project', id],
    queryFn: () =>
      ask(api.projects[':project'].$get({ param: { project: id } })) as Promise<PublicProject>,
  });
  if (found.data !== undefined) return <Project project={found.data} />;
  return (
    <Page title="Project" width="text">
      <Async state={fromQuery(found)} what="the project" empty={null}>
        {() => null}
      </Async>
    </Page>
  );
}

function Project({ project }: { readonly project: PublicProject }): JSX.Element {
  const { content, client, status, analysis } = project;
  const isOpen = status.state === 'open';
  return (
    <Page
      title={content.title}
      lead={`${client.name} · ${budgetText(content.budget)} · ${durationText(content.duration)}`}
    >
      <div className="mb-6 flex gap-2">
        <Badge tone={isOpen ? 'good' : 'warning'}>
          {isOpen ? 'takes proposals' : status.state}
        </Badge>
        <span className="text-sm text-quiet">
          {status.accepted} of {status.wanted} found
        </span>
      </div>
      <div className="grid gap-10 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <div>
          <Section title="The brief">
            <p className="font-serif text-[1.0625rem] leading-[1.75] whitespace-pre-wrap">
              {content.brief}
            </p>
          </Section>
          {content.deliverables.length > 0 && (
            <Section title="What is handed over">
              <ul className="list-disc pl-5">
                {content.deliverables.map((one) => (
                  <li key={one}>{one}</li>
                ))}
              </ul>
            </Section>
          )}
          <Section
            title="Propose"
            note="You choose line by line what of your résumé is shown, see it as the client will, and can take it back. A person decides; no program declines anybody."
          >
            {isOpen ? (
              <SignedIn why="A proposal is made by a person with an account.">
                {() => <Propose project={project.id} />}
              </SignedIn>
            ) : (
              <p className="text-quiet">This project takes no new proposals.</p>
            )}
          </Section>
        </div>
        <aside aria-label="What the brief tells">
          <ProjectAnalysisView analysis={analysis} />
        </aside>
      </div>
    </Page>
  );
}

function Propose({ project }: { readonly project: string }): JSX.Element {
  const [text, setText] = useState('');
  const withSession = useWithSession();
  const navigate = useNavigate();
  const begin = useMutation({
    mutationFn: () =>
      withSession(() =>
        ask(
          api.projects[':project'].proposals.$post({
            param: { project },
            json: { text, terms: { rate: null, startOn: null, weeks: null }, lines: [] },
          }),
        ),
      ),
    onSuccess: ({ id }) =>
      void navigate({ to: '/candidacies/$candidacy', params: { candidacy: id } }),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    begin.mutate();
  };
  return (
    <form onSubmit={submit} className="grid gap-3">
      <Field
        label="How you would go about it"
        hint="It becomes a draft that only you see; rate and evidence come next."
        fault={faultOf(begin.error, '/text')}
      >
        {(control) => (
          <Textarea
            {...control}
            rows={5}
            required
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      {begin.error !== null && <ErrorState error={begin.error} />}
      <div>
        <Button type="submit" look="primary" disabled={begin.isPending}>
          Begin a proposal
        </Button>
      </div>
    </form>
  );
}
