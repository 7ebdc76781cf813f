import { randomUUID } from 'node:crypto';
import type { Limit } from '../../auth/limits.js';
import type { ReportCode } from '../../domain/moderation.js';
import { LONGEST_KEY, type PostingKey } from '../../domain/stored-posting.js';
import { runQuery } from '../../store/database.js';
import { addReport, hasPosting } from '../../store/moderation.js';
import { storable } from '../../store/storable.js';
import { refuseTooMany } from '../accounts/count-tries.js';
import type { Context } from '../context.js';
import { notFound, ok, type Outcome } from '../outcome.js';

/** What somebody says of a posting. */
export interface ReportInput extends PostingKey {
  readonly code: ReportCode;
  readonly text: string;
}

const LONGEST_TEXT = 2_000;
const HOUR_MS = 3_600_000;

/** Reports that are taken; beyond them somebody floods the queue. */
const REPORTS_BY_ADDRESS: Limit = { what: 'report address', tries: 20, windowMs: HOUR_MS };
const REPORTS_OF_POSTING: Limit = { what: 'report posting', tries: 100, windowMs: HOUR_MS };

/**
 * Takes a report on a posting, a listing among them, of anybody, with an account or without. The
 * reporter is not told what comes of it, and the employer not who it was.
 *
 * @param address of the network that it came from; only a digest of it is counted
 */
export async function reportPosting(
  context: Context,
  { board, externalId, code, text }: ReportInput,
  address: string,
): Promise<Outcome<{ readonly id: string }>> {
  const { database, viewer, now: at } = context;
  const said = storable(text).trim();
  if (said.length > LONGEST_TEXT) {
    const detail = `Use at most ${LONGEST_TEXT} characters.`;
    return { kind: 'invalid', message: detail, errors: [{ pointer: '/text', detail }] };
  }
  if (code === 'other' && said === '') {
    const detail = 'Say what is the matter.';
    return { kind: 'invalid', message: detail, errors: [{ pointer: '/text', detail }] };
  }
  const key = { board: storable(board), externalId: storable(externalId) };
  if (key.board.length > LONGEST_KEY || key.externalId.length > LONGEST_KEY) {
    return notFound('posting');
  }
  const refused =
    (await refuseTooMany(context, REPORTS_BY_ADDRESS, address)) ??
    (await refuseTooMany(context, REPORTS_OF_POSTING, `${key.board}\0${key.externalId}`));
  if (refused !== null) return refused;
  const id = randomUUID();
  const by = viewer.kind === 'person' ? viewer.person : null;
  return runQuery(database, async (db) => {
    if (!(await hasPosting(db, key))) return notFound('posting');
    await addReport(db, key, { id, code, text: said, at, by });
    return ok({ id });
  });
}
