import type { Queries } from './database.js';

/** A board that an organisation says is its own, and what was made of that. */
export interface BoardClaim {
  readonly organisation: string;
  /** `greenhouse:acme`. */
  readonly board: string;
  /** The employer that the board itself names. */
  readonly company: string | null;
  readonly state: 'claimed' | 'confirmed' | 'refused';
  /** Whether that employer is called as the organisation is. */
  readonly namesAgree: boolean;
  /** ISO 8601. */
  readonly claimed: string;
  /** Why it was decided so, in the operator's words. */
  readonly reason: string | null;
}

/** Notes that an organisation says that a board is its own; one that is noted stays as it is. */
export async function addBoardClaim(
  db: Queries,
  claim: Omit<BoardClaim, 'state' | 'reason'> & { readonly by: string | null },
): Promise<void> {
  const { organisation, board, company, namesAgree, claimed, by } = claim;
  await db
    .insertInto('board_claims')
    .values({
      ...{ organisation, board, company, claimed, state: 'claimed' as const },
      ...{ names_agree: namesAgree, claimed_by_person: by },
    })
    .onConflict((conflict) => conflict.columns(['organisation', 'board']).doNothing())
    .execute();
}

/** The claim of an organisation to a board, or `null`. */
export async function readBoardClaim(
  db: Queries,
  organisation: string,
  board: string,
): Promise<BoardClaim | null> {
  const row = await db
    .selectFrom('board_claims')
    .selectAll()
    .where('organisation', '=', organisation)
    .where('board', '=', board)
    .executeTakeFirst();
  return row === undefined ? null : toClaim(row);
}

/** Claims that nobody has decided, the longest waiting first. */
export async function readOpenClaims(db: Queries, limit: number): Promise<readonly BoardClaim[]> {
  const rows = await db
    .selectFrom('board_claims')
    .selectAll()
    .where('state', '=', 'claimed')
    .orderBy('claimed')
    .orderBy('organisation')
    .orderBy('board')
    .limit(limit)
    .execute();
  return rows.map(toClaim);
}

/** Decides a claim; `false` where there is none. */
export async function decideBoardClaim(
  db: Queries,
  { organisation, board }: Pick<BoardClaim, 'organisation' | 'board'>,
  decision: {
    readonly state: 'confirmed' | 'refused';
    readonly at: string;
    readonly reason: string;
  },
): Promise<boolean> {
  const { state, at, reason } = decision;
  const { numUpdatedRows } = await db
    .updateTable('board_claims')
    .set({ state, decided: at, reason })
    .where('organisation', '=', organisation)
    .where('board', '=', board)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

function toClaim(row: {
  readonly organisation: string;
  readonly board: string;
  readonly company: string | null;
  readonly state: BoardClaim['state'];
  readonly names_agree: boolean;
  readonly claimed: Date;
  readonly reason: string | null;
}): BoardClaim {
  const { organisation, board, company, state, names_agree, claimed, reason } = row;
  return {
    ...{ organisation, board, company, state, reason },
    namesAgree: names_agree,
    claimed: claimed.toISOString(),
  };
}
