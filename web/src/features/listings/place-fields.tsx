import { isCountry, listingLimits } from '@rolescope/board/check-listing-content.js';
import { Plus, X } from 'lucide-react';
import { type JSX, useMemo } from 'react';
import { Button } from '../../ui/button.js';
import { Chip, Chips } from '../../ui/chips.js';
import { Field, Input, Select } from '../../ui/field.js';
import { countryName } from '../../ui/listing-words.js';
import { countryOptions } from './country-options.js';
import type { PlaceDraft } from './draft.js';

const OPTIONS = [{ value: '', label: 'not stated' }, ...countryOptions];
const noPlace: PlaceDraft = { locality: '', region: '', country: '' };

export interface PlaceFieldsProps {
  readonly id: string;
  readonly places: readonly PlaceDraft[];
  readonly fault: string | null;
  readonly onChange: (places: readonly PlaceDraft[]) => void;
}

/** Where the work is done: one row a place. */
export function PlaceFields({ id, places, fault, onChange }: PlaceFieldsProps): JSX.Element {
  const rows = places.length === 0 ? [noPlace] : places;
  const set = (at: number, change: Partial<PlaceDraft>): void =>
    onChange(rows.map((place, row) => (row === at ? { ...place, ...change } : place)));
  return (
    <fieldset id={id} tabIndex={-1} className="grid gap-3">
      <legend className="mb-1.5 text-sm font-medium">Places</legend>
      {rows.map((place, at) => (
        <PlaceRow
          key={at}
          number={at + 1}
          place={place}
          onChange={(change) => set(at, change)}
          onRemove={rows.length === 1 ? null : () => onChange(rows.filter((_, row) => row !== at))}
        />
      ))}
      {fault !== null && <p className="text-sm text-bad">{fault}</p>}
      {places.length > 0 && places.length < listingLimits.places && (
        <div>
          <Button size="small" onClick={() => onChange([...rows, noPlace])}>
            <Plus aria-hidden /> Another place
          </Button>
        </div>
      )}
    </fieldset>
  );
}

interface PlaceRowProps {
  readonly number: number;
  readonly place: PlaceDraft;
  readonly onChange: (change: Partial<PlaceDraft>) => void;
  readonly onRemove: (() => void) | null;
}

function PlaceRow({ number, place, onChange, onRemove }: PlaceRowProps): JSX.Element {
  const { locality, region, country } = place;
  const isBegun = `${locality}${region}`.trim() !== '';
  return (
    <div className="flex flex-wrap items-end gap-3">
      <Field label="Town" className="min-w-36 flex-1">
        {(control) => (
          <Input
            {...control}
            autoComplete="off"
            value={locality}
            maxLength={listingLimits.name}
            onChange={({ target }) => onChange({ locality: target.value })}
          />
        )}
      </Field>
      <Field label="Region" className="min-w-28 flex-1">
        {(control) => (
          <Input
            {...control}
            autoComplete="off"
            value={region}
            maxLength={listingLimits.name}
            onChange={({ target }) => onChange({ region: target.value })}
          />
        )}
      </Field>
      <Field
        label="Country"
        className="min-w-36 flex-1"
        fault={isBegun && !isCountry(country) ? 'Choose the country.' : null}
      >
        {(control) => (
          <Select
            {...control}
            value={country}
            onChange={(next) => onChange({ country: next })}
            options={OPTIONS}
          />
        )}
      </Field>
      {onRemove !== null && (
        <Button look="quiet" size="icon" aria-label={`Take place ${number} out`} onClick={onRemove}>
          <X aria-hidden />
        </Button>
      )}
    </div>
  );
}

export interface RemoteFromProps {
  readonly id: string;
  readonly countries: readonly string[];
  readonly onChange: (countries: readonly string[]) => void;
}

/** Where people may live who work remotely. */
export function RemoteFrom({ id, countries, onChange }: RemoteFromProps): JSX.Element {
  const options = useMemo(
    () => [
      { value: '', label: 'Add a country' },
      ...countryOptions.filter(({ value }) => !countries.includes(value)),
    ],
    [countries],
  );
  return (
    <div id={id} tabIndex={-1} className="grid gap-2">
      <Field label="Remote from" hint="Where people may live who work remotely.">
        {(control) => (
          <Select
            {...control}
            value=""
            onChange={(code) => code !== '' && onChange([...countries, code])}
            options={options}
          />
        )}
      </Field>
      {countries.length > 0 && (
        <Chips label="Countries to work from">
          {countries.map((code) => (
            <Chip
              key={code}
              onRemove={() => onChange(countries.filter((one) => one !== code))}
              removeLabel={`Take ${countryName(code)} out`}
            >
              {countryName(code)}
            </Chip>
          ))}
        </Chips>
      )}
    </div>
  );
}
