import { Link } from '@tanstack/react-router';
import type { RoleProfile } from '@rolescope/domain/role-profile.js';
import { figureAmount, figureScope, rungText } from '@rolescope/format/figure-text.js';
import type { JSX, ReactNode } from 'react';
import { Section } from '../../ui/page.js';
import { SourceLink, SourceLinks } from '../../ui/source-list.js';

/** What the profile of a role says, each part with where it has it from. */
export function RoleProfileView({ profile }: { readonly profile: RoleProfile }): JSX.Element {
  return (
    <>
      <div className="grid gap-x-10 gap-y-8 md:grid-cols-2">
        <Part title="Primary focus">
          <p>{profile.primaryFocus}</p>
        </Part>
        <Part title="What it leaves behind">
          <Lines lines={profile.keyOutputs} />
        </Part>
        <Part title="Daily tasks">
          <Lines lines={profile.dailyTasks} />
        </Part>
        <Part title="Works with">
          <Lines lines={[...profile.stakeholders, ...profile.collaborators]} />
        </Part>
        <Part title="Programming">
          <p>
            <b className="font-medium">{profile.codingDepth.level}</b>: {profile.codingDepth.why}
          </p>
          <Sources ids={profile.codingDepth.sources} />
        </Part>
        <Part title="Mathematics">
          <p>
            <b className="font-medium">{profile.mathsDepth.level}</b>: {profile.mathsDepth.why}
          </p>
          <Sources ids={profile.mathsDepth.sources} />
        </Part>
        <Part title="Education">
          <p>{profile.education.typical}</p>
          <Lines lines={profile.education.alternatives} />
          <Sources ids={profile.education.sources} />
        </Part>
        <Part title="Choose this if">
          <Lines lines={profile.chooseThisIf.map(({ reason }) => reason)} />
          <Sources ids={profile.chooseThisIf.flatMap(({ sources }) => sources)} />
        </Part>
      </div>
      <Section title="The ladder" id="ladder">
        <ol className="grid gap-2">
          {profile.ladder.map((rung) => (
            <li
              key={`${rung.track ?? ''} ${rung.rung}`}
              className="flex flex-wrap items-baseline gap-x-3 border-l-2 border-line py-1 pl-4"
            >
              <span className="font-medium">{rungText(rung)}</span>
              <span className="text-sm text-quiet">
                {rung.level}
                {rung.track === 'management' ? ', leads people' : ''} ·{' '}
                <SourceLinks ids={rung.sources} />
              </span>
            </li>
          ))}
        </ol>
      </Section>
      <Section title="Easily taken for">
        <ul className="grid gap-3">
          {profile.nearestWrongRole.map(({ role, tellApart }) => (
            <li key={role} className="text-[0.9375rem]">
              <Link to="/roles/$role" params={{ role }} className="font-medium">
                {role.replaceAll('-', ' ')}
              </Link>
              : {tellApart}
            </li>
          ))}
        </ul>
      </Section>
      {profile.projectKinds.length > 0 && (
        <Section title="Kinds of projects">
          <ul className="grid gap-4 sm:grid-cols-2">
            {profile.projectKinds.map(({ id, label, description, sources }) => (
              <li key={id} className="text-[0.9375rem]">
                <p className="font-medium">{label}</p>
                <p className="text-quiet">{description}</p>
                <Sources ids={sources} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Claimed profile={profile} />
    </>
  );
}

/** Figures as sources state them: claims of those sources, not ours. */
function Claimed({ profile }: { readonly profile: RoleProfile }): JSX.Element | null {
  const figures = [...profile.payFigures, ...profile.hourlyRates, ...profile.outlook.figures];
  if (figures.length === 0) return null;
  return (
    <Section
      title="What others say it pays, and where it goes"
      note="As the sources state it; what postings state is below."
    >
      <ul className="grid gap-1.5 text-[0.9375rem]">
        {figures.map((figure) => (
          <li key={`${figure.source} ${figure.measure} ${figureAmount(figure)} ${figure.of}`}>
            <b className="font-medium">{figureAmount(figure)}</b>{' '}
            <span className="text-quiet">
              {figureScope(figure)} · <SourceLink id={figure.source} />
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-3 text-[0.9375rem]">{profile.outlook.summary}</p>
    </Section>
  );
}

interface PartProps {
  readonly title: string;
  readonly children: ReactNode;
}

function Part({ title, children }: PartProps): JSX.Element {
  return (
    <section>
      <h2 className="mb-1.5 text-base font-semibold">{title}</h2>
      <div className="grid gap-1.5 text-[0.9375rem]">{children}</div>
    </section>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }): JSX.Element {
  return (
    <ul className="list-disc pl-5 marker:text-edge">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function Sources({ ids }: { readonly ids: readonly string[] }): JSX.Element | null {
  if (ids.length === 0) return null;
  return (
    <p className="text-sm text-quiet">
      from <SourceLinks ids={ids} />
    </p>
  );
}
