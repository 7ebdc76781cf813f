import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type JSX, useState } from 'react';
import { api } from '../../client/api.js';
import { faultOf } from '../../client/api-problem.js';
import { ask } from '../../client/ask.js';
import { useWithSession } from '../../session/session-provider.js';
import { Button } from '../../ui/button.js';
import { Disclosure } from '../../ui/disclosure.js';
import { Field, Input, Textarea } from '../../ui/field.js';
import { ErrorState } from '../../ui/states.js';

const EMPTY = { title: '', company: '', url: '', note: '' };

/** Adds an entry of one's own. */
export function AddEntry({ onDone }: { readonly onDone: () => void }): JSX.Element {
  const [fields, setFields] = useState(EMPTY);
  const withSession = useWithSession();
  const send = useMutation({
    mutationFn: () =>
      withSession(() =>
        ask(
          api.account.tracker.$post({
            json: {
              title: fields.title,
              company: fields.company === '' ? null : fields.company,
              url: fields.url === '' ? null : fields.url,
              note: fields.note,
              posting: null,
              state: 'applied',
            },
          }),
        ),
      ),
    onSuccess: () => {
      setFields(EMPTY);
      onDone();
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    send.mutate();
  };
  const text = (name: keyof typeof EMPTY) => ({
    value: fields[name],
    onChange: (event: { readonly target: { readonly value: string } }) =>
      setFields({ ...fields, [name]: event.target.value }),
  });
  return (
    <Disclosure summary="Add an entry">
      <form onSubmit={submit} className="grid gap-4 py-2 sm:grid-cols-2">
        <Field label="Title" fault={faultOf(send.error, '/title')}>
          {(control) => <Input {...control} required {...text('title')} />}
        </Field>
        <Field label="Employer" fault={faultOf(send.error, '/company')}>
          {(control) => <Input {...control} {...text('company')} />}
        </Field>
        <Field label="Address" fault={faultOf(send.error, '/url')} className="sm:col-span-2">
          {(control) => <Input {...control} type="url" placeholder="https://" {...text('url')} />}
        </Field>
        <Field label="Note" fault={faultOf(send.error, '/note')} className="sm:col-span-2">
          {(control) => <Textarea {...control} rows={2} {...text('note')} />}
        </Field>
        {send.error !== null && (
          <div className="sm:col-span-2">
            <ErrorState title="It was not added" error={send.error} />
          </div>
        )}
        <div>
          <Button type="submit" disabled={send.isPending}>
            Add
          </Button>
        </div>
      </form>
    </Disclosure>
  );
}
