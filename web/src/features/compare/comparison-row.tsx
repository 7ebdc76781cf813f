import type { ComparedRole, ComparisonCell, ComparisonRow } from '@rolescope/domain/comparison.js';
import { cellText } from '@rolescope/format/comparison-text.js';
import type { CSSProperties, JSX } from 'react';
import { CheckedClaimEntry } from '../../ui/checked-claim.js';
import { Disclosure } from '../../ui/disclosure.js';
import { RoleCode } from '../../ui/role-tag.js';
import { SourceLinks } from '../../ui/source-list.js';

interface ComparisonRowProps {
  readonly row: ComparisonRow;
  readonly roles: readonly ComparedRole[];
  readonly columns: CSSProperties;
}

/** One aspect: a column a role, and below them what the guides claim of it. */
export function ComparisonRowView({ row, roles, columns }: ComparisonRowProps): JSX.Element {
  const { aspect, label, cells, claims } = row;
  return (
    <section
      id={aspect}
      aria-labelledby={`${aspect}-head`}
      className="scroll-mt-6 border-b border-line py-8"
    >
      <h2 id={`${aspect}-head`} className="mb-4 text-xl">
        {label}
      </h2>
      <div className="compare-columns gap-6" style={columns}>
        {cells.map((cell, at) => (
          <Cell key={roles[at]!.id} cell={cell} role={roles[at]!} />
        ))}
      </div>
      {claims.length > 0 && (
        <Disclosure
          className="mt-5"
          summary={
            claims.length === 1 ? 'What a guide claims' : `What the guides claim (${claims.length})`
          }
        >
          {claims.map((checked) => (
            <CheckedClaimEntry key={checked.claim.id} checked={checked} />
          ))}
        </Disclosure>
      )}
    </section>
  );
}

interface CellProps {
  readonly cell: ComparisonCell;
  readonly role: ComparedRole;
}

function Cell({ cell, role }: CellProps): JSX.Element {
  const text = cellText(cell);
  return (
    <div>
      <h3 className="mb-2 flex items-center gap-2 text-sm font-medium text-quiet">
        <RoleCode role={role.role} />
        {role.label}
      </h3>
      {cell.figures.length > 0 && (
        <ul className="grid gap-2">
          {cell.figures.map((figure, at) => (
            <li key={figure.label} className="text-[0.9375rem]">
              <b className="font-semibold tabular-nums">{text.figures[at]!.value}</b> {figure.label}{' '}
              <span className="text-sm text-quiet">{text.figures[at]!.aside}</span>
              {figure.unit === 'share' && <ShareLine value={figure.value} tone={role.role} />}
            </li>
          ))}
        </ul>
      )}
      {cell.figures.length > 0 && (
        <p className="mt-2 text-sm text-quiet">
          {text.rests === '' ? 'From' : `${capital(text.rests)}, from`}{' '}
          <SourceLinks ids={cell.figures.map(({ source }) => source)} />
        </p>
      )}
      {text.notes.map((note) => (
        <p key={note} className="mt-2 text-[0.9375rem]">
          {note}
        </p>
      ))}
      {text.profile.length > 0 && <Profile cell={cell} lines={text.profile} />}
    </div>
  );
}

/** A share as a thin line below its figure, which says it in words. */
function ShareLine({
  value,
  tone,
}: {
  readonly value: number;
  readonly tone: string;
}): JSX.Element {
  const width = Math.round(Math.min(1, Math.max(0, value)) * 1_000) / 10;
  return (
    <span aria-hidden className="mt-1 block h-1 rounded-full bg-sunken">
      <span
        data-tone={tone}
        className="swatch block h-1 rounded-full"
        style={{ width: `${width}%` }}
      />
    </span>
  );
}

interface ProfileProps {
  readonly cell: ComparisonCell;
  readonly lines: readonly string[];
}

function Profile({ cell, lines }: ProfileProps): JSX.Element {
  const sources = cell.profile?.sources ?? [];
  return (
    <div className="mt-3 border-l-2 border-line pl-3 text-[0.9375rem]">
      <ul className="grid gap-1">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="mt-1 text-sm text-quiet">
        {sources.length === 0 ? (
          'Our profile of the role'
        ) : (
          <>
            Our profile, from <SourceLinks ids={sources} />
          </>
        )}
      </p>
    </div>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
