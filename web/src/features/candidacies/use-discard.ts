import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api } from '../../client/api.js';
import { ask } from '../../client/ask.js';
import { useWithSession } from '../../session/session-provider.js';

const own = api.account.candidacies[':candidacy'];

/** Deletes a draft, and leads back to the list. */
export function useDiscard(id: string, version: number) {
  const withSession = useWithSession();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: () =>
      withSession(() =>
        ask(own.$delete({ param: { candidacy: id }, query: { version: String(version) } })),
      ),
    onSuccess: () => void navigate({ to: '/candidacies' }),
  });
}
