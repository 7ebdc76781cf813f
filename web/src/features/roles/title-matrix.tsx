import type { RoleId } from '@rolescope/domain/analysis.js';
import { roleIds } from '@rolescope/domain/roles.js';
import type { TitleFigure } from '@rolescope/domain/market-relations.js';
import type { ShareFigure } from '@rolescope/domain/market.js';
import { grouped } from '@rolescope/domain/estimate-text.js';
import { roleNames } from '@rolescope/format/names.js';
import { Link } from '@tanstack/react-router';
import { type JSX, useMemo } from 'react';
import { cx } from '../../ui/cx.js';
import { formatShare } from '../../ui/format-share.js';
import { RoleCode } from '../../ui/role-tag.js';
import { ScrollRegion } from '../../ui/scroll-region.js';
import { titleRows, type TitleRow } from './title-rows.js';

/** Titles against work. On a phone it scrolls sideways, with the titles kept in sight. */
export function TitleMatrix({
  figures,
}: {
  readonly figures: readonly TitleFigure[];
}): JSX.Element {
  const rows = useMemo(() => titleRows(figures, (role) => roleNames[role]), [figures]);
  return (
    <ScrollRegion label="Titles against work" className="rounded-xl border border-line bg-surface">
      <table className="w-full border-collapse text-sm">
        <caption className="sr-only">
          Share of the postings under each title that describe each role first
        </caption>
        <thead>
          <tr className="border-b border-edge">
            <th
              scope="col"
              className="sticky left-0 bg-surface p-2 text-left font-medium text-quiet"
            >
              Title
            </th>
            {roleIds.map((role) => (
              <th key={role} scope="col" className="p-2 font-medium">
                <span className="sr-only">{roleNames[role]}</span>
                <span title={roleNames[role]}>
                  <RoleCode role={role} />
                </span>
              </th>
            ))}
            <th scope="col" className="p-2 text-right font-medium text-quiet">
              Postings
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.key} row={row} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Row({ row }: { readonly row: TitleRow }): JSX.Element {
  return (
    <tr className={cx('border-b border-line last:border-0', row.isWhole && 'bg-page')}>
      <th
        scope="row"
        className={cx(
          'sticky left-0 min-w-36 max-w-52 p-2 text-left',
          row.isWhole ? 'bg-page font-medium' : 'bg-surface pl-5 font-normal',
        )}
      >
        <Link
          to="/jobs"
          search={{ q: `"${row.isWhole ? roleNames[row.claims].toLowerCase() : row.label}"` }}
        >
          {row.label}
        </Link>
      </th>
      {roleIds.map((role) => (
        <Field key={role} role={role} share={row.work.get(role)} isOwn={role === row.claims} />
      ))}
      <td className="p-2 text-right tabular-nums text-quiet">
        {grouped(row.n)}
        {row.isFew && ' (few)'}
      </td>
    </tr>
  );
}

interface FieldProps {
  readonly role: RoleId;
  readonly share: ShareFigure | undefined;
  readonly isOwn: boolean;
}

function Field({ role, share, isOwn }: FieldProps): JSX.Element {
  const value = share === undefined ? 0 : share.count / share.n;
  return (
    <td
      data-tone={role}
      className={cx('p-2 text-center tabular-nums', isOwn && 'font-semibold')}
      style={{
        background: `color-mix(in oklab, var(--tone) ${Math.round(value * 45)}%, transparent)`,
      }}
    >
      {share === undefined ? <span className="text-quiet">–</span> : formatShare(value)}
    </td>
  );
}
