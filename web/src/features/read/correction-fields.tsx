import type { RoleId } from '@rolescope/domain/analysis.js';
import { levelIds } from '@rolescope/domain/levels.js';
import { roleIds } from '@rolescope/domain/roles.js';
import { educationLevels, employments, workplaces } from '@rolescope/domain/term-values.js';
import { roleNames } from '@rolescope/format/names.js';
import type { JSX } from 'react';
import { Checkbox, Field, Input, Select, type Option } from '../../ui/field.js';
import { RoleCode } from '../../ui/role-tag.js';
import { primaryOf, type Labelled } from './correction.js';
import { capital } from './verdict-words.js';

export interface PartProps {
  readonly said: Labelled;
  readonly onSay: (change: Partial<Labelled>) => void;
}

/** Which work it is, in which shares. */
export function RoleFields({ said, onSay }: PartProps): JSX.Element {
  const total = Object.values(said.roles).reduce((sum, share) => sum + share, 0);
  function sayShare(role: RoleId, percent: number): void {
    const others = Object.entries(said.roles).filter(([name]) => name !== role);
    const roles = Object.fromEntries([
      ...others,
      ...(percent > 0 ? [[role, percent / 100]] : []),
    ]) as Labelled['roles'];
    onSay({ roles, primary: primaryOf(roles) ?? said.primary });
  }
  return (
    <fieldset>
      <legend className="mb-2 text-sm font-medium">The work, in percent</legend>
      <div className="grid gap-x-6 gap-y-2 sm:grid-cols-2">
        {roleIds.map((role) => (
          <label key={role} className="flex items-center gap-2 text-[0.9375rem]">
            <RoleCode role={role} />
            <span className="grow">{roleNames[role]}</span>
            <Input
              type="number"
              min={0}
              max={100}
              step={1}
              inputMode="numeric"
              value={Math.round((said.roles[role] ?? 0) * 100)}
              onChange={(event) => sayShare(role, clampPercent(event.target.valueAsNumber))}
              className="!h-9 !w-20 text-right tabular-nums"
            />
          </label>
        ))}
      </div>
      <p className="mt-2 text-sm text-quiet" role="status">
        {Math.round(total * 100)} of 100 percent given.
      </p>
    </fieldset>
  );
}

function clampPercent(value: number): number {
  return Number.isFinite(value) ? Math.min(100, Math.max(0, Math.round(value))) : 0;
}

const NONE = '';

/** What the title claims. */
export function TitleFields({ said, onSay }: PartProps): JSX.Element {
  const titleRoles: Option[] = [
    { value: NONE, label: 'No clear role' },
    ...roleIds.map((role) => ({ value: role, label: roleNames[role] })),
  ];
  return (
    <div className="grid gap-4">
      <Field label="The title claims">
        {(control) => (
          <Select
            {...control}
            options={titleRoles}
            value={said.title_role ?? NONE}
            onChange={(role) => onSay({ title_role: role === NONE ? null : (role as RoleId) })}
          />
        )}
      </Field>
      <Checkbox
        label="The title names another role than the work"
        checked={said.mismatch}
        onChange={(mismatch) => onSay({ mismatch })}
      />
    </div>
  );
}

/** Level and terms; of a résumé only what a person has. */
export function TermFields({
  said,
  onSay,
  ofPosting,
}: PartProps & { readonly ofPosting: boolean }): JSX.Element {
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Choice
        label="Level"
        values={levelIds}
        value={said.seniority}
        onChange={(seniority) => onSay({ seniority })}
      />
      {ofPosting && (
        <Field label="Years of experience, at least">
          {(control) => (
            <Input
              {...control}
              type="number"
              min={0}
              max={40}
              inputMode="numeric"
              placeholder="not stated"
              value={said.years_min ?? ''}
              onChange={({ target }) =>
                onSay({ years_min: target.value === '' ? null : target.valueAsNumber })
              }
            />
          )}
        </Field>
      )}
      <Choice
        label={ofPosting ? 'Lowest degree' : 'Highest degree'}
        values={educationLevels}
        value={said.education_min}
        onChange={(education_min) => onSay({ education_min })}
      />
      {ofPosting && (
        <>
          <Choice
            label="Workplace"
            values={workplaces}
            value={said.workplace}
            onChange={(workplace) => onSay({ workplace })}
          />
          <Choice
            label="Employment"
            values={employments}
            value={said.employment}
            onChange={(employment) => onSay({ employment })}
          />
        </>
      )}
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly values: readonly Value[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

function Choice<Value extends string>({
  label,
  values,
  value,
  onChange,
}: ChoiceProps<Value>): JSX.Element {
  const options = values.map((id) => ({
    value: id,
    label: id === 'unspecified' ? 'Not stated' : capital(id.replaceAll('-', ' ')),
  }));
  return (
    <Field label={label}>
      {(control) => <Select {...control} options={options} value={value} onChange={onChange} />}
    </Field>
  );
}
