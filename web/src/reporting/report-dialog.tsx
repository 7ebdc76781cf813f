import { type ReportCode, reportCodes } from '@rolescope/domain/moderation.js';
import { useMutation } from '@tanstack/react-query';
import { Flag } from 'lucide-react';
import { type FormEvent, type JSX, type ReactNode, useState } from 'react';
import { api } from '../client/api.js';
import { faultOf } from '../client/api-problem.js';
import { ask } from '../client/ask.js';
import { Button } from '../ui/button.js';
import { Dialog } from '../ui/dialog.js';
import { Field, Select, Textarea } from '../ui/field.js';
import { ErrorState } from '../ui/states.js';
import { reportReasons } from './report-reasons.js';

export interface ReportDialogProps {
  /** Such as `greenhouse:acme`, or `rolescope:` and a slug. */
  readonly board: string;
  readonly externalId: string;
  /** The posting's title, so that it is sure which one is reported. */
  readonly title: string;
  /** What opens it; a quiet button where it is left out. */
  readonly trigger?: ReactNode;
}

/** Tells the operator that something is wrong with a posting. Needs no account. */
export function ReportDialog({
  board,
  externalId,
  title,
  trigger,
}: ReportDialogProps): JSX.Element {
  return (
    <Dialog
      title="Report this job"
      description={`“${title}”: the operator looks at it. The employer is not told who reported it, and you need no account.`}
      trigger={
        trigger ?? (
          <Button look="quiet" size="small">
            <Flag aria-hidden /> Report
          </Button>
        )
      }
    >
      <ReportForm board={board} externalId={externalId} />
    </Dialog>
  );
}

function ReportForm({ board, externalId }: Pick<ReportDialogProps, 'board' | 'externalId'>) {
  const [code, setCode] = useState<ReportCode | ''>('');
  const [text, setText] = useState('');
  const send = useMutation({
    mutationFn: (chosen: ReportCode) =>
      ask(api.reports.$post({ json: { board, externalId, code: chosen, text } })),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    if (code !== '') send.mutate(code);
  };
  if (send.isSuccess) {
    return (
      <p role="status">
        Thank you. The operator will look at it; what comes of it is not told to anybody but the
        employer.
      </p>
    );
  }
  return (
    <form onSubmit={submit} className="grid gap-4">
      <Field label="What is the matter">
        {(control) => (
          <Select
            {...control}
            required
            value={code}
            onChange={setCode}
            options={[
              { value: '', label: 'Choose one' },
              ...reportCodes.map((one) => ({ value: one, label: reportReasons[one] })),
            ]}
          />
        )}
      </Field>
      <Field
        label="What you have seen"
        hint={code === 'other' ? 'Needed here.' : 'May be left empty. Words of the posting help.'}
        fault={faultOf(send.error, '/text')}
      >
        {(control) => (
          <Textarea
            {...control}
            rows={4}
            required={code === 'other'}
            maxLength={2_000}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
        )}
      </Field>
      {send.error !== null && <ErrorState title="Your report was not sent" error={send.error} />}
      <div>
        <Button type="submit" look="primary" disabled={send.isPending}>
          Send the report
        </Button>
      </div>
    </form>
  );
}
