import { Link } from '@tanstack/react-router';
import type { RoleId } from '@rolescope/domain/analysis.js';
import { percentText } from '@rolescope/domain/estimate-text.js';
import type { RoleMarket, RoleSkill } from '@rolescope/domain/role-market.js';
import { type JSX, useState } from 'react';
import { Button } from '../../ui/button.js';
import { Section } from '../../ui/page.js';
import { Meter } from '../../ui/share-bar.js';
import { SourceLink } from '../../ui/source-list.js';

interface RoleSkillsProps {
  readonly market: RoleMarket;
  readonly tone: RoleId;
}

const SHOWN = 12;

/** What postings of the role require, most often first. */
export function RoleSkills({ market, tone }: RoleSkillsProps): JSX.Element {
  const [isWhole, setWhole] = useState(false);
  const skills = isWhole ? market.skills : market.skills.slice(0, SHOWN);
  return (
    <Section
      title="Skills"
      note={
        <>
          Share of the postings that require it, with its 95% interval, from{' '}
          <SourceLink id="postings" />.
        </>
      }
    >
      {market.skills.length === 0 ? (
        <p className="text-quiet">There are too few postings to say.</p>
      ) : (
        <ul className="grid gap-x-10 gap-y-3 sm:grid-cols-2">
          {skills.map((skill) => (
            <SkillLine key={skill.skill} skill={skill} role={market.role} tone={tone} />
          ))}
        </ul>
      )}
      {!isWhole && market.skills.length > SHOWN && (
        <Button size="small" className="mt-4" onClick={() => setWhole(true)}>
          Show {market.skills.length - SHOWN} more
        </Button>
      )}
    </Section>
  );
}

interface SkillLineProps {
  readonly skill: RoleSkill;
  readonly role: RoleId;
  readonly tone: RoleId;
}

function SkillLine({ skill, role, tone }: SkillLineProps): JSX.Element {
  const { required, label } = skill;
  const share = required.count / required.n;
  return (
    <li>
      <p className="flex items-baseline justify-between gap-3 text-[0.9375rem]">
        <Link to="/jobs" search={{ q: `role:${role} skill:${skill.skill}` }}>
          {label}
        </Link>
        <span className="tabular-nums">
          {percentText(share)}{' '}
          <span className="text-sm text-quiet">
            ({percentText(required.low).replace('%', '')}–{percentText(required.high)})
          </span>
        </span>
      </p>
      <Meter value={share} label={`${label} is required`} tone={tone} className="mt-1" />
    </li>
  );
}
