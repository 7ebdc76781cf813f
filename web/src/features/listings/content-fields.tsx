import { checkListingContent } from '@rolescope/board/check-listing-content.js';
import type { ListingContent, StatedEmployment } from '@rolescope/domain/listing-content.js';
import { type JSX, useMemo } from 'react';
import { Checkbox, Field, Input, Select, type Option } from '../../ui/field.js';
import type { ListingDraft } from './draft.js';
import { PayFields } from './pay-fields.js';
import { PlaceFields, RemoteFrom } from './place-fields.js';

export interface ContentFieldsProps {
  readonly draft: ListingDraft;
  /** The draft as it is sent. */
  readonly content: ListingContent;
  readonly onChange: (change: Partial<ListingDraft>) => void;
}

const WORKPLACES: readonly Option<ListingContent['workplace']>[] = [
  { value: 'unspecified', label: 'not stated' },
  { value: 'onsite', label: 'on site' },
  { value: 'hybrid', label: 'hybrid' },
  { value: 'remote', label: 'remote' },
];

const EMPLOYMENT: readonly StatedEmployment[] = [
  'full-time',
  'part-time',
  'contract',
  'temporary',
  'internship',
];

/** Id of the group of fields that a JSON pointer into the content leads to. */
export function fieldId(pointer: string): string {
  return `listing-${pointer.split('/')[1] ?? ''}`;
}

/** What a listing states beside its text, so that it is found by it. */
export function ContentFields({ draft, content, onChange }: ContentFieldsProps): JSX.Element {
  const faults = useMemo(() => checkListingContent(content), [content]);
  const faultOf = (pointer: string): string | null =>
    faults.find((fault) => fault.pointer === pointer)?.detail ?? null;
  return (
    <div className="grid gap-8">
      <PlaceFields
        id={fieldId('/places')}
        places={draft.places}
        fault={faultOf('/places')}
        onChange={(places) => onChange({ places })}
      />
      <div className="grid items-start gap-6 sm:grid-cols-2">
        <Field label="Workplace">
          {(control) => (
            <div id={fieldId('/workplace')}>
              <Select
                {...control}
                value={draft.workplace}
                onChange={(workplace) => onChange({ workplace })}
                options={WORKPLACES}
              />
            </div>
          )}
        </Field>
        <RemoteFrom
          id={fieldId('/remoteFrom')}
          countries={draft.remoteFrom}
          onChange={(remoteFrom) => onChange({ remoteFrom })}
        />
      </div>
      <Employment chosen={draft.employment} onChange={(employment) => onChange({ employment })} />
      <PayFields
        id={fieldId('/pay')}
        pay={draft.pay}
        faultOf={faultOf}
        onChange={(pay) => onChange({ pay })}
      />
      <Field
        label="Where people apply"
        hint="A web address. Left empty, people apply here."
        fault={faultOf('/applyUrl')}
      >
        {(control) => (
          <Input
            {...control}
            type="url"
            placeholder="https://"
            value={draft.applyUrl}
            onChange={({ target }) => onChange({ applyUrl: target.value })}
          />
        )}
      </Field>
    </div>
  );
}

interface EmploymentProps {
  readonly chosen: readonly StatedEmployment[];
  readonly onChange: (chosen: readonly StatedEmployment[]) => void;
}

function Employment({ chosen, onChange }: EmploymentProps): JSX.Element {
  return (
    <fieldset id={fieldId('/employment')} tabIndex={-1}>
      <legend className="mb-1.5 text-sm font-medium">Employment</legend>
      <div className="flex flex-wrap gap-x-5 gap-y-1">
        {EMPLOYMENT.map((kind) => (
          <Checkbox
            key={kind}
            label={kind}
            checked={chosen.includes(kind)}
            onChange={(isOn) =>
              onChange(EMPLOYMENT.filter((one) => (one === kind ? isOn : chosen.includes(one))))
            }
          />
        ))}
      </div>
    </fieldset>
  );
}
