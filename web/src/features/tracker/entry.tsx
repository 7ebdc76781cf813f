import { Link } from '@tanstack/react-router';
import { type TrackerItem, type TrackerState, trackerStates } from '@rolescope/domain/tracker.js';
import { Bell, Trash2 } from 'lucide-react';
import type { JSX } from 'react';
import { Badge } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import { Field, Input, Select } from '../../ui/field.js';

/** An entry, and whether its reminder is due. */
export type Tracked = TrackerItem & { readonly due: boolean };

/** What is changed of an entry. */
export interface EntryChange {
  readonly state?: TrackerState;
  readonly remindOn?: string | null;
}

interface EntryProps {
  readonly item: Tracked;
  readonly onChange: (change: EntryChange) => void;
  readonly onRemove: () => void;
}

/** One thing that is tracked. */
export function Entry({ item, onChange, onRemove }: EntryProps): JSX.Element {
  const { title, company, url, note, posting, status, due } = item;
  return (
    <li className="grid gap-3 border-b border-line py-4">
      <div className="flex items-start justify-between gap-3">
        <div>
          <h3 className="flex flex-wrap items-center gap-2 text-base">
            {posting !== null ? (
              <Link to="/jobs/$board/$id" params={{ board: posting.board, id: posting.externalId }}>
                {title}
              </Link>
            ) : url !== null && /^https?:/.test(url) ? (
              <a href={url} rel="noreferrer" target="_blank">
                {title}
              </a>
            ) : (
              title
            )}
            {due && (
              <Badge tone="warning">
                <Bell aria-hidden className="size-3" /> due
              </Badge>
            )}
          </h3>
          <p className="text-[0.9375rem] text-quiet">
            {[company, `since ${status.since}`].filter(Boolean).join(' · ')}
          </p>
          {note !== '' && <p className="mt-1 text-[0.9375rem] whitespace-pre-wrap">{note}</p>}
        </div>
        <Button size="icon" look="quiet" aria-label={`Delete ${title}`} onClick={onRemove}>
          <Trash2 aria-hidden />
        </Button>
      </div>
      <div className="flex flex-wrap gap-3">
        <Field label={`How far ${title} is`} hideLabel>
          {(control) => (
            <Select
              {...control}
              value={status.state}
              onChange={(state) => onChange({ state })}
              options={trackerStates.map((state) => ({
                value: state,
                label: state.replace('-', ' '),
              }))}
            />
          )}
        </Field>
        <Field label={`Remind me of ${title} on`} hideLabel>
          {(control) => (
            <Input
              {...control}
              type="date"
              value={status.remindOn ?? ''}
              onChange={(event) =>
                onChange({ remindOn: event.target.value === '' ? null : event.target.value })
              }
            />
          )}
        </Field>
      </div>
    </li>
  );
}
