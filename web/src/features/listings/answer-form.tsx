import { type FormEvent, type JSX, useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/button.js';
import { Field, Textarea } from '../../ui/field.js';

export interface AnswerFormProps {
  /** The reason given so far, or `null`. */
  readonly reason: string | null;
  readonly readOnly: boolean;
  /** An empty reason takes the answer back. */
  readonly onAnswer: (reason: string) => void;
}

/** Lets an error stand, with a reason that stays with the listing. */
export function AnswerForm({ reason, readOnly, onAnswer }: AnswerFormProps): JSX.Element | null {
  const [isTyping, setTyping] = useState(false);
  const begin = (): void => setTyping(true);
  if (isTyping) {
    return (
      <Reason
        before={reason ?? ''}
        onEnd={(typed) => {
          if (typed !== null) onAnswer(typed);
          setTyping(false);
        }}
      />
    );
  }
  if (reason !== null) {
    return (
      <div className="w-full">
        <p>It stays: “{reason}”</p>
        {!readOnly && (
          <div className="mt-1 -ml-2.5 flex flex-wrap gap-2">
            <Button size="small" look="quiet" onClick={begin}>
              Change the reason
            </Button>
            <Button size="small" look="quiet" onClick={() => onAnswer('')}>
              Take it back
            </Button>
          </div>
        )}
      </div>
    );
  }
  if (readOnly) return null;
  return (
    <Button size="small" onClick={begin}>
      Answer it
    </Button>
  );
}

const LONGEST = 1_000;

interface ReasonProps {
  readonly before: string;
  /** Told the reason, or `null` where nothing is to change. */
  readonly onEnd: (reason: string | null) => void;
}

function Reason({ before, onEnd }: ReasonProps): JSX.Element {
  const [typed, setTyped] = useState(before);
  const area = useRef<HTMLTextAreaElement>(null);
  // Whoever pressed "Answer it" goes on here; the button is gone.
  useEffect(() => area.current?.focus(), []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onEnd(typed.trim());
  };
  return (
    <form onSubmit={submit} className="grid w-full gap-2">
      <Field label="Why it stays as it is">
        {(control) => (
          <Textarea
            {...control}
            ref={area}
            rows={2}
            required
            maxLength={LONGEST}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        )}
      </Field>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" size="small">
          Keep it, for this reason
        </Button>
        <Button size="small" look="quiet" onClick={() => onEnd(null)}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
