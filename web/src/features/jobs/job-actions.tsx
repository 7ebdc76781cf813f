import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { BookmarkPlus } from 'lucide-react';
import type { JSX } from 'react';
import { api } from '../../client/api.js';
import { ask } from '../../client/ask.js';
import { ReportDialog } from '../../reporting/report-dialog.js';
import { useWithSession } from '../../session/session-provider.js';
import { useSession } from '../../session/use-session.js';
import { Button } from '../../ui/button.js';
import { ErrorState } from '../../ui/states.js';
import { useToast } from '../../ui/toast.js';
import type { FoundPosting } from './found.js';

interface JobActionsProps {
  readonly posting: FoundPosting['posting'];
}

/** What can be done with a posting: apply where it is listed here, track it anywhere. */
export function JobActions({ posting }: JobActionsProps): JSX.Element {
  const { me } = useSession();
  const { board, externalId, title } = posting;
  const report = <ReportDialog board={board} externalId={externalId} title={title} />;
  if (me === null || me === undefined) {
    const next = `/jobs/${encodeURIComponent(board)}/${encodeURIComponent(externalId)}`;
    return (
      <div className="grid justify-items-start gap-3">
        <p className="text-[0.9375rem] text-quiet">
          <Link to="/sign-in" search={{ next }}>
            Sign in
          </Link>{' '}
          to track it{posting.source === 'rolescope' ? ' or to apply' : ''}.
        </p>
        {report}
      </div>
    );
  }
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap gap-3">
        {posting.source === 'rolescope' && posting.closed === null && (
          <Apply listing={externalId} />
        )}
        <Track posting={posting} />
        {report}
      </div>
    </div>
  );
}

function Apply({ listing }: { readonly listing: string }): JSX.Element {
  const withSession = useWithSession();
  const navigate = useNavigate();
  const begin = useMutation({
    mutationFn: () =>
      withSession(() =>
        ask(
          api.listings[':listing'].applications.$post({
            param: { listing },
            json: { text: '', terms: null, lines: [] },
          }),
        ),
      ),
    onSuccess: ({ id }) =>
      void navigate({ to: '/candidacies/$candidacy', params: { candidacy: id } }),
  });
  return (
    <>
      <Button look="primary" disabled={begin.isPending} onClick={() => begin.mutate()}>
        Begin an application
      </Button>
      {begin.error !== null && <ErrorState error={begin.error} />}
    </>
  );
}

function Track({ posting }: JobActionsProps): JSX.Element {
  const { board, externalId, title, company, url } = posting;
  const withSession = useWithSession();
  const say = useToast();
  const track = useMutation({
    mutationFn: () =>
      withSession(() =>
        ask(
          api.account.tracker.$post({
            json: {
              ...{ title, company, url, note: '' },
              posting: { board, externalId },
              state: 'saved',
            },
          }),
        ),
      ),
    onSuccess: () => say('It is in your tracker'),
  });
  return (
    <>
      <Button disabled={track.isPending || track.isSuccess} onClick={() => track.mutate()}>
        <BookmarkPlus aria-hidden /> {track.isSuccess ? 'Tracked' : 'Track it'}
      </Button>
      {track.error !== null && <ErrorState error={track.error} />}
    </>
  );
}
