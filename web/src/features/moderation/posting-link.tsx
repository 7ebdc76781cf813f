import { Link } from '@tanstack/react-router';
import type { JSX } from 'react';

/** Names a posting. */
export interface PostingKeyed {
  readonly board: string;
  readonly externalId: string;
}

export interface PostingLinkProps extends PostingKeyed {
  /** `null` where the posting is gone. */
  readonly title: string | null;
}

/** Leads to a posting's page. */
export function PostingLink({ board, externalId, title }: PostingLinkProps): JSX.Element {
  return (
    <Link to="/jobs/$board/$id" params={{ board, id: externalId }}>
      {title ?? `${board} ${externalId}`}
    </Link>
  );
}
