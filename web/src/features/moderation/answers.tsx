import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { api } from '../../client/api.js';
import { ask } from '../../client/ask.js';
import { fromQuery } from '../../ui/async-state.js';
import { Async } from '../../ui/states.js';
import { actionNames } from './action-names.js';
import { moderationKeys } from './moderation-api.js';
import type { PostingKeyed } from './posting-link.js';

/** What operator and employer said of one posting so far, the latest first. */
export function Answers({ board, externalId }: PostingKeyed): JSX.Element {
  const log = useQuery({
    queryKey: [...moderationKeys.log, board, externalId],
    queryFn: () => ask(api.moderation.log.$get({ query: { limit: '20', board, externalId } })),
  });
  return (
    <Async
      state={fromQuery(log, ({ entries }) => entries.length === 0)}
      what="what was said"
      empty={null}
    >
      {({ entries }) => (
        <ol className="mt-3 grid gap-1.5 text-[0.9375rem]">
          {entries.map(({ id, action, at, reason }) => (
            <li key={id}>
              <span className="text-quiet">
                {actionNames[action]}, {at.slice(0, 10)}:
              </span>{' '}
              <span className="font-serif">“{reason}”</span>
            </li>
          ))}
        </ol>
      )}
    </Async>
  );
}
