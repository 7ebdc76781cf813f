import { getRouteApi, Link } from '@tanstack/react-router';
import type { JSX } from 'react';
import { SignedIn } from '../../session/signed-in.js';
import type { Me } from '../../session/use-session.js';
import { Button } from '../../ui/button.js';
import { Page, Section } from '../../ui/page.js';
import { EmptyState } from '../../ui/states.js';
import { Invitations } from './invitations.js';
import { Members } from './members.js';
import { OrganisationDetails } from './organisation-details.js';

const route = getRouteApi('/organisations/$organisation');

/** An organisation, for those who belong to it. */
export function OrganisationPage(): JSX.Element {
  const { organisation: id } = route.useParams();
  return (
    <SignedIn
      why="Only its members see an organisation from within."
      frame={(content) => (
        <Page title="Organisation" width="text">
          {content}
        </Page>
      )}
    >
      {(me) => {
        const own = me.organisations.find((one) => one.id === id);
        if (own !== undefined) return <Organisation key={own.id} organisation={own} me={me} />;
        return (
          <Page title="Organisation" width="text">
            <EmptyState title="There is no such organisation">
              Or you do not belong to it.
            </EmptyState>
          </Page>
        );
      }}
    </SignedIn>
  );
}

interface OrganisationProps {
  readonly organisation: Me['organisations'][number];
  readonly me: Me;
}

function Organisation({ organisation, me }: OrganisationProps): JSX.Element {
  const { id, slug, name, permission } = organisation;
  const isOwner = permission === 'owner';
  return (
    <Page
      title={name}
      lead={`You are its ${permission}.`}
      width="text"
      actions={
        <>
          <Button asChild look="primary">
            <Link to="/organisations/$organisation/listings" params={{ organisation: id }}>
              Listings
            </Link>
          </Button>
          <Button asChild>
            <Link to="/organisations/$organisation/projects" params={{ organisation: id }}>
              Projects
            </Link>
          </Button>
          <Button asChild>
            <Link to="/employers/$slug" params={{ slug }}>
              Public page
            </Link>
          </Button>
        </>
      }
    >
      <Section title="Members">
        <Members organisation={organisation} me={me} />
      </Section>
      {isOwner && (
        <Section
          title="Invitations"
          note="A link lets one person in, once. Send it yourself; it is shown only when it is made."
        >
          <Invitations organisation={id} />
        </Section>
      )}
      {isOwner && (
        <Section title="Details">
          <OrganisationDetails organisation={organisation} />
        </Section>
      )}
    </Page>
  );
}
