import type { RequirementLevel, SkillFinding } from '@rolescope/domain/analysis.js';
import { skillKinds } from '@rolescope/domain/skill-kinds.js';
import { kindNames } from '@rolescope/format/names.js';
import type { JSX } from 'react';
import { goTo } from '../../ui/highlighted-text.js';
import { EmptyState } from '../../ui/states.js';
import { skillMarkId } from './layers.js';
import { capital } from './verdict-words.js';

const LEVELS: readonly {
  readonly level: RequirementLevel;
  readonly label: string;
  readonly note: string;
}[] = [
  { level: 'required', label: 'Required', note: 'asked for' },
  { level: 'preferred', label: 'Preferred', note: 'a plus' },
  { level: 'mentioned', label: 'Mentioned', note: 'part of the work or the stack' },
];

/** Skills by level and kind; each leads to where it is first named. */
export function SkillList({
  skills,
  soft,
}: {
  readonly skills: readonly SkillFinding[];
  readonly soft: readonly SkillFinding[];
}): JSX.Element {
  if (skills.length + soft.length === 0) {
    return (
      <EmptyState title="No skill that we know">
        The text names none of the skills in our lexicon.
      </EmptyState>
    );
  }
  return (
    <div className="grid content-start gap-6">
      {LEVELS.map(({ level, label, note }) => {
        const here = skills.filter((skill) => skill.level === level);
        if (here.length === 0) return null;
        return (
          <section key={level} aria-label={`${label} skills`}>
            <h3 className="text-[0.9375rem]" data-tone={level}>
              <span className="tone-rule">{label}</span>{' '}
              <span className="font-normal text-quiet">
                {here.length}, {note}
              </span>
            </h3>
            <dl className="mt-2 grid gap-2">
              {skillKinds
                .filter((kind) => here.some((skill) => skill.kind === kind))
                .map((kind) => (
                  <div key={kind}>
                    <dt className="text-sm text-quiet">{capital(kindNames[kind])}</dt>
                    <dd>
                      <SkillLinks skills={here.filter((skill) => skill.kind === kind)} />
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        );
      })}
      {soft.length > 0 && (
        <section aria-label="Soft skills">
          <h3 className="mb-2 text-[0.9375rem]">Soft skills</h3>
          <SkillLinks skills={soft} />
        </section>
      )}
    </div>
  );
}

interface SkillLinksProps {
  readonly skills: readonly {
    readonly skill: string;
    readonly label: string;
    readonly mentions: readonly unknown[];
  }[];
}

/** Names of skills that lead to their first mention. */
export function SkillLinks({ skills }: SkillLinksProps): JSX.Element {
  return (
    <ul className="flex flex-wrap gap-1.5">
      {skills.map(({ skill, label, mentions }) => (
        <li key={skill}>
          <a
            href={`#mark-${skillMarkId(skill, 0)}`}
            onClick={(event) => {
              event.preventDefault();
              goTo(`mark-${skillMarkId(skill, 0)}`);
            }}
            className="inline-flex min-h-7 items-center gap-1.5 rounded-md border border-line bg-surface px-2 text-sm hover:border-edge"
          >
            {label}
            {mentions.length > 1 && (
              <span className="text-quiet tabular-nums">×{mentions.length}</span>
            )}
          </a>
        </li>
      ))}
    </ul>
  );
}
