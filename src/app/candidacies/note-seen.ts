import { createHash } from 'node:crypto';
import { dayOf } from '../../base/days.js';
import type { AuditedAct } from '../../domain/consent.js';
import { addAuditEntries } from '../../store/audit-log.js';
import type { StoredCandidacy } from '../../store/candidacies.js';
import type { Queries } from '../../store/database.js';

/**
 * Writes down that a member of the other side saw candidacies: once a day for each member,
 * candidacy and way of seeing it. Drafts and those whose person left are seen by nobody.
 */
export async function noteSeen(
  db: Queries,
  { by, at, what }: { readonly by: string; readonly at: string; readonly what: AuditedAct },
  candidacies: readonly StoredCandidacy[],
): Promise<void> {
  await addAuditEntries(
    db,
    candidacies.flatMap(({ organisation, id: subject, status: { person } }) =>
      person === null
        ? []
        : [
            {
              ...{ person, at, by, organisation, what, subject },
              id: digest([what, subject, by, dayOf(at)].join(' ')),
            },
          ],
    ),
  );
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
