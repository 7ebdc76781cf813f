import { namedLevels } from '@rolescope/domain/levels.js';
import { type JSX, type FormEvent, useState } from 'react';
import { Button } from '../../ui/button.js';
import { Chip, Chips } from '../../ui/chips.js';
import { Field, Input, Select } from '../../ui/field.js';
import { type CompareSearch, MOST_ROLES } from './compare-search.js';

interface RolePickerProps {
  readonly roles: readonly { readonly id: string; readonly label: string }[];
  readonly search: CompareSearch;
  readonly onChange: (search: CompareSearch) => void;
}

/** Chooses two to four roles, a level and a place. */
export function RolePicker({ roles, search, onChange }: RolePickerProps): JSX.Element {
  const chosen = search.roles;
  const toggle = (id: string): void => {
    const isChosen = chosen.includes(id);
    if (!isChosen && chosen.length === MOST_ROLES) return;
    onChange({
      ...search,
      roles: isChosen ? chosen.filter((other) => other !== id) : [...chosen, id],
    });
  };
  return (
    <div className="no-print grid gap-5">
      <div className="grid gap-2">
        <p className="text-sm font-medium" id="roles-to-compare">
          Roles{' '}
          <span className="font-normal text-quiet">
            ({chosen.length} of at most {MOST_ROLES})
          </span>
        </p>
        <Chips label="Roles to compare">
          {roles.map(({ id, label }) => (
            <Chip key={id} pressed={chosen.includes(id)} onPress={() => toggle(id)}>
              {label}
            </Chip>
          ))}
        </Chips>
      </div>
      <Scope search={search} onChange={onChange} />
    </div>
  );
}

function Scope({ search, onChange }: Omit<RolePickerProps, 'roles'>): JSX.Element {
  const [place, setPlace] = useState(search.place ?? '');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const { place: _, ...rest } = search;
    onChange(place.trim() === '' ? rest : { ...rest, place: place.trim() });
  };
  const setLevel = (level: string): void => {
    const { level: _, ...rest } = search;
    onChange(level === '' ? rest : { ...rest, level });
  };
  return (
    <form onSubmit={submit} className="flex flex-wrap items-end gap-3">
      <Field label="Level" className="w-44">
        {(control) => (
          <Select
            {...control}
            value={search.level ?? ''}
            onChange={setLevel}
            options={[
              { value: '', label: 'all levels' },
              ...namedLevels.map((level) => ({ value: level, label: level })),
            ]}
          />
        )}
      </Field>
      <Field label="Place" className="w-56">
        {(control) => (
          <Input
            {...control}
            value={place}
            placeholder="US, Germany, US-CA, remote"
            onChange={(event) => setPlace(event.target.value)}
            onBlur={submit}
          />
        )}
      </Field>
      <Button type="submit">Show</Button>
    </form>
  );
}
