import { randomUUID } from 'node:crypto';
import { addAuditEntries } from '../../store/audit-log.js';
import { inTransaction } from '../../store/database.js';
import {
  listPersonTables,
  readRowsOf,
  type PersonTable,
  type Row,
} from '../../store/personal-data.js';
import type { Context } from '../context.js';
import { notFound, ok, type Outcome } from '../outcome.js';

/** All that is stored of a person. */
export interface PersonalData {
  readonly format: 1;
  readonly exported: string;
  readonly person: string;
  /** Rows by table, as they are stored; every table that has a person's key is here. */
  readonly tables: Readonly<Record<string, readonly Row[]>>;
}

/** What opens an account or is somebody else's does not leave the store. */
const SECRETS: ReadonlySet<string> = new Set(['hash', 'digest', 'token']);
const SECRET = 'not shown: it opens the account, or a part of it';
const SOMEBODY_ELSE = 'another person';

/** Everything that is stored of whoever asks, by table, found by the schema itself. */
export async function exportPersonalData({
  database,
  viewer,
  now,
}: Context): Promise<Outcome<PersonalData>> {
  if (viewer.kind === 'anonymous') return notFound('account');
  const { person } = viewer;
  return inTransaction(database, async (db): Promise<Outcome<PersonalData>> => {
    await addAuditEntries(db, [
      {
        ...{ person, id: randomUUID(), at: now, by: person },
        ...{ organisation: null, what: 'data-exported', subject: null },
      },
    ]);
    const tables: Record<string, readonly Row[]> = {};
    for (const table of await listPersonTables(db)) {
      const rows = await readRowsOf(db, table, person);
      tables[table.table] = rows.map((row) => withoutSecrets(row, table, person));
    }
    return ok({ format: 1, exported: now, person, tables });
  });
}

function withoutSecrets(row: Row, { columns }: PersonTable, person: string): Row {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => {
      if (SECRETS.has(name)) return [name, SECRET];
      const isOther = columns.includes(name) && value !== null && value !== person;
      return [name, isOther ? SOMEBODY_ELSE : value];
    }),
  );
}
