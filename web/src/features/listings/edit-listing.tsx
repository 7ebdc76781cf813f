import { openErrors } from '@rolescope/board/listing-findings.js';
import { getRouteApi, Link } from '@tanstack/react-router';
import { type JSX, useMemo } from 'react';
import type { Me } from '../../session/use-session.js';
import { Page } from '../../ui/page.js';
import { Tabs } from '../../ui/tabs.js';
import { BlockNotice } from './block-notice.js';
import { ConflictView } from './conflict-view.js';
import { toContent, toDraft } from './draft.js';
import { EditorBar } from './editor-bar.js';
import { LeaveGuard } from './leave-guard.js';
import { ListingHistory } from './listing-history.js';
import { ListingPreview } from './listing-preview.js';
import { StateBadge, statusWords } from './listing-state.js';
import { mayWrite, type ListingKey, type OwnListing } from './own-listing.js';
import { useListingEditor } from './use-listing-editor.js';
import { useReview } from './use-review.js';
import { WritingDesk } from './writing-desk.js';

const route = getRouteApi('/organisations/$organisation/listings/$listing');
type View = 'write' | 'preview' | 'history';

export interface EditListingProps {
  readonly listing: ListingKey;
  readonly stored: OwnListing;
  readonly organisation: Me['organisations'][number];
}

/** Writes, previews and publishes one listing. */
export function EditListing({ listing, stored, organisation }: EditListingProps): JSX.Element {
  const { view = 'write' } = route.useSearch();
  const navigate = route.useNavigate();
  const editor = useListingEditor(listing, stored);
  const { draft, answers, theirs } = editor.editing;
  const content = useMemo(() => toContent(draft), [draft]);
  const employer = organisation.name;
  const review = useReview({ organisation: organisation.id, employer, content });
  const { state, reason } = stored.status;
  const isMember = mayWrite(organisation.permission);
  const readOnly = !isMember || state === 'closed';

  function show(next: View): void {
    void navigate({ search: next === 'write' ? {} : { view: next } });
  }
  const write = (
    <WritingDesk editor={editor} content={content} review={review} readOnly={readOnly} />
  );
  return (
    <Page
      title={draft.title.trim() === '' ? 'Listing without a title' : draft.title}
      lead={
        <>
          <StateBadge state={state} /> {statusWords(stored.status)}{' '}
          <Link to="/organisations/$organisation/listings" params={listing}>
            All listings of {employer}
          </Link>
        </>
      }
    >
      <LeaveGuard dirty={editor.dirty} />
      {state === 'blocked' && reason !== null && (
        <BlockNotice listing={listing} reason={reason} mayAnswer={isMember} />
      )}
      {theirs !== null && (
        <ConflictView editing={editor.editing} theirs={theirs} onSettle={editor.settle} />
      )}
      <Tabs<View>
        label="What to see of the listing"
        value={view}
        onChange={show}
        tabs={[
          { id: 'write', label: readOnly ? 'Text' : 'Write', content: write },
          {
            id: 'preview',
            label: 'Preview',
            content: (
              <ListingPreview
                listing={listing}
                employer={employer}
                content={content}
                version={stored.version}
              />
            ),
          },
          {
            id: 'history',
            label: 'History',
            content: (
              <ListingHistory
                listing={listing}
                onTakeBack={
                  readOnly
                    ? null
                    : (old) => {
                        editor.edit(toDraft(old));
                        show('write');
                      }
                }
              />
            ),
          },
        ]}
      />
      {isMember && (
        <EditorBar
          listing={listing}
          stored={stored}
          editor={editor}
          slug={organisation.slug}
          openErrors={openErrors(review.findings ?? [], answers).length}
        />
      )}
    </Page>
  );
}
