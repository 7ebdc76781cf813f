import { useQuery } from '@tanstack/react-query';
import type { ShownCandidacy } from '@rolescope/domain/candidacy.js';
import type { JSX } from 'react';
import { api } from '../../client/api.js';
import { ask } from '../../client/ask.js';
import { fromQuery } from '../../ui/async-state.js';
import { Card } from '../../ui/card.js';
import { Async } from '../../ui/states.js';
import { ShownCandidacyView } from './shown-candidacy.js';

/** What the other side sees, made by the server as it would send it. */
export function Preview({ id }: { readonly id: string }): JSX.Element {
  const found = useQuery({
    queryKey: ['candidacy-preview', id],
    queryFn: () =>
      ask(
        api.account.candidacies[':candidacy'].preview.$get({ param: { candidacy: id } }),
      ) as Promise<{ readonly blind: ShownCandidacy | null; readonly opened: ShownCandidacy }>,
    staleTime: 0,
  });
  return (
    <Async state={fromQuery(found, () => false)} what="the preview" empty={null}>
      {({ blind, opened }) => (
        <div className="grid gap-4">
          {blind !== null && (
            <Card>
              <p className="mb-3 text-sm text-quiet">Until they open it</p>
              <ShownCandidacyView shown={blind} />
            </Card>
          )}
          <Card>
            {blind !== null && <p className="mb-3 text-sm text-quiet">Once they open it</p>}
            <ShownCandidacyView shown={opened} />
          </Card>
        </div>
      )}
    </Async>
  );
}
