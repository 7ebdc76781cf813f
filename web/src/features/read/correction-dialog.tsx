import type { Analysis, RoleId } from '@rolescope/domain/analysis.js';
import { levelIds } from '@rolescope/domain/levels.js';
import { roleIds } from '@rolescope/domain/roles.js';
import { educationLevels, employments, workplaces } from '@rolescope/domain/term-values.js';
import { roleNames } from '@rolescope/format/names.js';
import { useState, type JSX } from 'react';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Checkbox, Field, Input, Select, Textarea, type Option } from '../../ui/field.js';
import { RoleCode } from '../../ui/role-tag.js';
import { errorText } from '../../ui/async-state.js';
import { useToast } from '../../ui/toast.js';
import { changedLabels, labelsOf, primaryOf, type Labelled } from './correction.js';
import { keepCorrection } from './correction-store.js';
import { PayFields } from './pay-fields.js';
import type { Source } from './source.js';
import { capital } from './verdict-words.js';

export interface CorrectionDialogProps {
  readonly analysis: Analysis;
  readonly source: Source;
}

/** “This reading is wrong”: says what is right, and keeps it in this browser. */
export function CorrectionDialog({ analysis, source }: CorrectionDialogProps): JSX.Element {
  const [open, setOpen] = useState(false);
  return (
    <Dialog
      title="This reading is wrong"
      description="Say what is right. It is kept in this browser only, and you can export what you kept as labelled examples."
      trigger={<Button>This reading is wrong</Button>}
      open={open}
      onOpenChange={setOpen}
    >
      <CorrectionForm analysis={analysis} source={source} onDone={() => setOpen(false)} />
    </Dialog>
  );
}

interface CorrectionFormProps extends CorrectionDialogProps {
  readonly onDone: () => void;
}

function CorrectionForm({ analysis, source, onDone }: CorrectionFormProps): JSX.Element {
  const toast = useToast();
  const read = labelsOf(analysis);
  const [said, setSaid] = useState<Labelled>(read);
  const [note, setNote] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  function say(change: Partial<Labelled>): void {
    setSaid((now) => ({ ...now, ...change }));
    setFault(null);
  }
  function keep(): void {
    const labels = changedLabels(read, said);
    if (Object.keys(labels).length === 0 && note.trim() === '') {
      setFault('Nothing is changed yet, so there is nothing to keep.');
      return;
    }
    const { title, location, text } = source;
    const kept = { id: analysis.id, title, location, text, versions: analysis.versions };
    const corrected_at = new Date().toISOString();
    try {
      keepCorrection({
        ...kept,
        corrected_at,
        ...labels,
        ...(note.trim() !== '' && { note: note.trim() }),
      });
    } catch (error) {
      setFault(errorText(error));
      return;
    }
    toast('Kept in this browser.');
    onDone();
  }
  return (
    <form
      className="grid gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <RoleFields said={said} onSay={say} />
      <TermFields said={said} onSay={say} />
      <PayFields pay={said.pay} onSay={(pay) => say({ pay })} />
      <Field label="Anything else">
        {(control) => (
          <Textarea
            {...control}
            rows={2}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        )}
      </Field>
      {fault !== null && (
        <p role="alert" className="text-bad">
          {fault}
        </p>
      )}
      <div className="flex justify-end gap-2">
        <Button onClick={onDone}>Cancel</Button>
        <Button look="primary" type="submit">
          Keep
        </Button>
      </div>
    </form>
  );
}

interface PartProps {
  readonly said: Labelled;
  readonly onSay: (change: Partial<Labelled>) => void;
}

function RoleFields({ said, onSay }: PartProps): JSX.Element {
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
              step={5}
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

function TermFields({ said, onSay }: PartProps): JSX.Element {
  const titleRoles: Option[] = [
    { value: NONE, label: 'No clear role' },
    ...roleIds.map((role) => ({ value: role, label: roleNames[role] })),
  ];
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Field label="The title claims" className="sm:col-span-2">
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
        className="sm:col-span-2"
        label="The title names another role than the work"
        checked={said.mismatch}
        onChange={(mismatch) => onSay({ mismatch })}
      />
      <Choice
        label="Level"
        values={levelIds}
        value={said.seniority}
        onChange={(seniority) => onSay({ seniority })}
      />
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
      <Choice
        label="Lowest degree"
        values={educationLevels}
        value={said.education_min}
        onChange={(education_min) => onSay({ education_min })}
      />
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
