import type { JSX } from 'react';
import { Field } from '../../ui/field.js';
import type { PostingDraft } from './desk.js';

export interface PostingFieldsProps {
  readonly posting: PostingDraft;
  readonly onChange: (change: Partial<PostingDraft>) => void;
}

const LINE =
  'w-full rounded-sm bg-transparent font-serif placeholder:font-sans focus-visible:outline-offset-4';

/** Title, company and place, which stand beside the text of a posting. */
export function PostingFields({ posting, onChange }: PostingFieldsProps): JSX.Element {
  return (
    <div className="mb-4 grid gap-1 border-b border-line pb-4">
      <Line
        label="Title"
        placeholder="Title, as you will advertise it"
        value={posting.title}
        onChange={(title) => onChange({ title })}
        className="text-2xl font-semibold placeholder:font-normal"
      />
      <div className="grid gap-x-6 gap-y-1 sm:grid-cols-2">
        <Line
          label="Company"
          placeholder="Company"
          value={posting.company}
          onChange={(company) => onChange({ company })}
        />
        <Line
          label="Place"
          placeholder="Place, if it is not in the text"
          value={posting.location}
          onChange={(location) => onChange({ location })}
        />
      </div>
    </div>
  );
}

interface LineProps {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly className?: string;
}

function Line({ label, placeholder, value, onChange, className = '' }: LineProps): JSX.Element {
  return (
    <Field label={label} hideLabel>
      {(control) => (
        <input
          {...control}
          value={value}
          placeholder={placeholder}
          autoComplete="off"
          onChange={({ target }) => onChange(target.value)}
          className={`${LINE} ${className}`}
        />
      )}
    </Field>
  );
}
