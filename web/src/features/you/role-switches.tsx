import type { Gap, Switch } from '@rolescope/domain/advice.js';
import type { JSX } from 'react';
import { formatShare } from '../../ui/format-share.js';
import { Section } from '../../ui/page.js';
import { RoleTag } from '../../ui/role-tag.js';

const MOST_SKILLS = 6;

/** What would carry over to other roles, most first. */
export function RoleSwitches({
  switches,
}: {
  readonly switches: readonly Switch[];
}): JSX.Element | null {
  if (switches.length === 0) return null;
  const sorted = [...switches].sort((a, b) => b.covered - a.covered);
  return (
    <Section
      title="Changing roles"
      note="The part of what postings of the other role require that carries over."
    >
      <ul className="grid gap-x-10 gap-y-6 sm:grid-cols-2 lg:grid-cols-3">
        {sorted.map(({ to, covered, carriesOver, missing }) => (
          <li key={to} className="text-[0.9375rem]">
            <h3 className="flex items-center justify-between text-[0.9375rem]">
              <RoleTag role={to} />
              <span className="tabular-nums">{formatShare(covered)}</span>
            </h3>
            <Skills label="Carries over" gaps={carriesOver} />
            <Skills label="Missing" gaps={missing} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Skills({
  label,
  gaps,
}: {
  readonly label: string;
  readonly gaps: readonly Gap[];
}): JSX.Element | null {
  if (gaps.length === 0) return null;
  const names = gaps.slice(0, MOST_SKILLS).map((gap) => gap.label);
  return (
    <p className="mt-1 text-sm">
      <span className="text-quiet">{label}: </span>
      {names.join(', ')}
    </p>
  );
}
