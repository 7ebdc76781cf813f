import { type FormEvent, type JSX, useState } from 'react';
import { Button } from '../../ui/button.js';
import { Field, Textarea } from '../../ui/field.js';

export interface AnswerFormProps {
  /** The reason given so far, or `null`. */
  readonly reason: string | null;
  readonly readOnly: boolean;
  /** An empty reason takes the answer back. */
  readonly onAnswer: (reason: string) => void;
}

const LONGEST = 1_000;

/** Lets an error stand, with a reason that stays with the listing. */
export function AnswerForm({ reason, readOnly, onAnswer }: AnswerFormProps): JSX.Element | null {
  const [typed, setTyped] = useState<string | null>(null);
  if (typed === null) {
    return (
      <Answered
        reason={reason}
        readOnly={readOnly}
        onBegin={() => setTyped(reason ?? '')}
        onTakeBack={() => onAnswer('')}
      />
    );
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onAnswer(typed.trim());
    setTyped(null);
  };
  return (
    <form onSubmit={submit} className="mt-2 grid gap-2">
      <Field label="Why it stays as it is">
        {(control) => (
          <Textarea
            {...control}
            rows={2}
            required
            autoFocus
            maxLength={LONGEST}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        )}
      </Field>
      <div className="flex gap-2">
        <Button type="submit" size="small">
          Keep it, for this reason
        </Button>
        <Button size="small" look="quiet" onClick={() => setTyped(null)}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

interface AnsweredProps extends Pick<AnswerFormProps, 'reason' | 'readOnly'> {
  readonly onBegin: () => void;
  readonly onTakeBack: () => void;
}

function Answered({ reason, readOnly, onBegin, onTakeBack }: AnsweredProps): JSX.Element | null {
  if (reason === null) {
    if (readOnly) return null;
    return (
      <Button size="small" className="mt-1.5" onClick={onBegin}>
        Answer it
      </Button>
    );
  }
  return (
    <div className="mt-1.5 border-t border-line pt-1.5">
      <p>It stays: “{reason}”</p>
      {!readOnly && (
        <div className="mt-1 flex gap-2">
          <Button size="small" look="quiet" onClick={onBegin}>
            Change the reason
          </Button>
          <Button size="small" look="quiet" onClick={onTakeBack}>
            Take it back
          </Button>
        </div>
      )}
    </div>
  );
}
