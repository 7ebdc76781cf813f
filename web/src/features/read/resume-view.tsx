import type { ResumePeriod, ResumeSkill, ResumeWork } from '@rolescope/domain/resume.js';
import { abstentionReasons, educationNames, roleNames } from '@rolescope/format/names.js';
import { monthsText, periodText } from '@rolescope/format/resume-dates.js';
import type { JSX, ReactNode } from 'react';
import type { ResumeRead } from './reading.js';
import { FactList, RoleShares, VerdictFrame } from './verdict.js';
import { SkillLinks } from './skill-list.js';
import { capital, headline } from './verdict-words.js';

/** Who a résumé shows: roles, level, time. */
export function ResumeVerdict({
  read,
  actions,
}: {
  readonly read: ResumeRead;
  readonly actions: ReactNode;
}): JSX.Element {
  const { judgement } = read.reading;
  const { roles, abstained, hybrid } = judgement;
  return (
    <VerdictFrame title={headline(roles)} actions={actions} facts={<ResumeFacts read={read} />}>
      {roles.length > 0 && <RoleShares roles={roles} label="Roles in this résumé" />}
      <div className="mt-4 grid max-w-2xl gap-2 text-[0.9375rem] text-quiet">
        <p>
          Read as a résumé: what was done and what is listed counts; name, place and schools do not.
        </p>
        {hybrid !== null && (
          <p>
            Two roles in one person: {roleNames[hybrid[0]]} and {roleNames[hybrid[1]]}.
          </p>
        )}
        {abstained !== null && <p>{capital(abstentionReasons[abstained])}.</p>}
        {read.hidden.length > 0 && (
          <p className="text-warn">
            The file holds {read.hidden.length} pieces of text that nobody sees. They took no part.
          </p>
        )}
      </div>
    </VerdictFrame>
  );
}

function ResumeFacts({ read }: { readonly read: ResumeRead }): JSX.Element {
  const { level, monthsOfWork, monthsInField, education, gaps } = read.reading.judgement;
  const known = [
    { id: 'level', label: 'Level', value: level.value === 'unspecified' ? null : level.value },
    { id: 'work', label: 'Dated work', value: durationText(monthsOfWork) },
    { id: 'field', label: 'In the field', value: durationText(monthsInField) },
    {
      id: 'degree',
      label: 'Education',
      value: education === 'unspecified' ? null : educationNames[education],
    },
    {
      id: 'gaps',
      label: 'Gaps',
      value: gaps.length === 0 ? null : `${gaps.length} of three months or more`,
    },
  ];
  return (
    <FactList
      facts={known.flatMap(({ id, label, value }) =>
        value === null ? [] : [{ id, label, value }],
      )}
      missing={known.flatMap(({ id, label, value }) =>
        value === null && id !== 'gaps' ? [label.toLowerCase()] : [],
      )}
    />
  );
}

function durationText(months: number | null): string | null {
  return months === null ? null : monthsText(months);
}

/** Skills of a résumé, those used longest first. */
export function ResumeSkills({ skills }: { readonly skills: readonly ResumeSkill[] }): JSX.Element {
  const sorted = [...skills].sort((a, b) => (b.months ?? -1) - (a.months ?? -1));
  const groups = [
    {
      title: 'Used at dated work',
      skills: sorted.filter(({ soft, months }) => !soft && months !== null),
    },
    {
      title: 'Listed without dates',
      skills: sorted.filter(({ soft, months }) => !soft && months === null),
    },
    { title: 'Soft skills', skills: sorted.filter(({ soft }) => soft) },
  ];
  return (
    <div className="grid content-start gap-6">
      {groups.map(({ title, skills }) =>
        skills.length === 0 ? null : (
          <section key={title}>
            <h3 className="mb-2 text-[0.9375rem]">
              {title} <span className="font-normal text-quiet">{skills.length}</span>
            </h3>
            <SkillLinks
              skills={skills.map((skill) => {
                const time = durationText(skill.months);
                return { ...skill, label: time === null ? skill.label : `${skill.label}, ${time}` };
              })}
            />
          </section>
        ),
      )}
    </div>
  );
}

/** Work and education, as read. */
export function Career({ read }: { readonly read: ResumeRead }): JSX.Element {
  const { work, education } = read.reading.resume;
  return (
    <div className="grid content-start gap-6">
      <CareerPart title="Work" entries={work.map(workEntry)} />
      <CareerPart
        title="Education"
        entries={education.map(({ institution, studyType, area, period, start }) => ({
          start,
          what: [studyType?.value, area?.value].filter(Boolean).join(', '),
          where: institution?.value ?? '',
          period,
        }))}
      />
    </div>
  );
}

interface CareerEntry {
  readonly start: number;
  readonly what: string;
  readonly where: string;
  readonly period: ResumePeriod | null;
}

function workEntry({ position, name, period, start }: ResumeWork): CareerEntry {
  return { start, what: position?.value ?? '', where: name?.value ?? '', period };
}

function CareerPart({
  title,
  entries,
}: {
  readonly title: string;
  readonly entries: readonly CareerEntry[];
}): JSX.Element | null {
  if (entries.length === 0) return null;
  return (
    <section>
      <h3 className="mb-2 text-[0.9375rem]">{title}</h3>
      <ol className="grid gap-3">
        {entries.map(({ start, what, where, period }) => (
          <li key={start} className="border-l-2 border-line pl-3 text-[0.9375rem] leading-snug">
            <p>{what || 'Not stated'}</p>
            <p className="text-sm text-quiet">
              {[where, period === null ? '' : periodText(period)].filter(Boolean).join(' · ')}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
