import { type FormEvent, type JSX, useState } from 'react';
import { Button, type ButtonProps } from '../../ui/button.js';
import { Field, Textarea } from '../../ui/field.js';
import { ErrorState } from '../../ui/states.js';

/** One way to decide. */
export interface Choice<Action extends string> {
  readonly action: Action;
  readonly label: string;
  readonly look?: ButtonProps['look'];
}

export interface DecisionFormProps<Action extends string> {
  /** What is decided on, for those who listen. */
  readonly about: string;
  readonly hint: string;
  readonly choices: readonly Choice<Action>[];
  readonly isPending: boolean;
  readonly error: unknown;
  readonly onDecide: (action: Action, reason: string) => void;
}

/** Why, and what is to happen. */
export function DecisionForm<Action extends string>(props: DecisionFormProps<Action>): JSX.Element {
  const { about, hint, choices, isPending, error, onDecide } = props;
  const [reason, setReason] = useState('');
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    const chosen = choices.find(({ action }) => action === submitter?.getAttribute('value'));
    if (chosen !== undefined) onDecide(chosen.action, reason);
  };
  return (
    <form onSubmit={submit} aria-label={`Decide: ${about}`} className="mt-4 grid gap-3">
      <Field label="Reason" hint={hint}>
        {(control) => (
          <Textarea
            {...control}
            rows={2}
            required
            maxLength={2_000}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        )}
      </Field>
      {error !== null && <ErrorState title="This was not decided" error={error} />}
      <div className="flex flex-wrap gap-2">
        {choices.map(({ action, label, look = 'secondary' }) => (
          <Button key={action} type="submit" value={action} look={look} disabled={isPending}>
            {label}
          </Button>
        ))}
      </div>
    </form>
  );
}
