import type { Advice } from '@rolescope/domain/advice.js';
import type { Seniority } from '@rolescope/domain/analysis.js';
import { namedLevels } from '@rolescope/domain/levels.js';
import { roleIds } from '@rolescope/domain/roles.js';
import { roleNames } from '@rolescope/format/names.js';
import { getRouteApi } from '@tanstack/react-router';
import { useState, type JSX } from 'react';
import { useEngine } from '../../engine/use-engine.js';
import { Field, Input, Select } from '../../ui/field.js';
import type { YouSearch } from './you-search.js';

const route = getRouteApi('/you');

export interface TargetFormProps {
  readonly advice: Advice;
  /** What the résumé shows. */
  readonly level: Seniority;
}

/** What the person aims at; it lies in the address. */
export function TargetForm({ advice, level }: TargetFormProps): JSX.Element {
  const search = route.useSearch();
  const navigate = route.useNavigate();

  function aim(change: { readonly [Key in keyof YouSearch]: YouSearch[Key] | undefined }): void {
    const next = Object.entries({ ...search, ...change }).filter(
      ([, value]) => value !== undefined,
    );
    void navigate({ search: Object.fromEntries(next), resetScroll: false, replace: true });
  }
  return (
    <div className="no-print grid max-w-3xl gap-4 sm:grid-cols-3">
      <Field label="Role">
        {(control) => (
          <Select
            {...control}
            value={advice.target.role}
            onChange={(role) => aim({ role })}
            options={roleIds
              .filter((role) => role !== 'other')
              .map((role) => ({ value: role, label: roleNames[role] }))}
          />
        )}
      </Field>
      <Field label="Level">
        {(control) => (
          <Select
            {...control}
            value={search.level ?? ''}
            onChange={(next) => aim({ level: next === '' ? undefined : next })}
            options={[
              {
                value: '',
                label: `Yours: ${level === 'unspecified' ? 'not known' : level}`,
              },
              ...namedLevels.map((one) => ({ value: one, label: capital(one) })),
            ]}
          />
        )}
      </Field>
      <PlaceField place={search.place} onPlace={(place) => aim({ place })} />
    </div>
  );
}

interface PlaceFieldProps {
  readonly place: string | undefined;
  readonly onPlace: (place: string | undefined) => void;
}

/** A country or state by the name that people give it. */
function PlaceField({ place, onPlace }: PlaceFieldProps): JSX.Element {
  const { engine } = useEngine();
  const [text, setText] = useState(place ?? '');
  const [fault, setFault] = useState<string | null>(null);

  async function find(): Promise<void> {
    const name = text.trim();
    setFault(null);
    if (name === '') return onPlace(undefined);
    const found = await engine.nameTarget({ role: undefined, level: undefined, place: name });
    if ('unknown' in found) setFault(found.unknown);
    else onPlace(found.place);
  }
  return (
    <Field label="Where, for the pay" hint="Such as Germany, California or remote" fault={fault}>
      {(control) => (
        <Input
          {...control}
          value={text}
          autoComplete="off"
          onChange={({ target }) => setText(target.value)}
          onBlur={() => void find()}
          onKeyDown={({ key }) => {
            if (key === 'Enter') void find();
          }}
        />
      )}
    </Field>
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
