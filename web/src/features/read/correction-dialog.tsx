import { useState, type JSX } from 'react';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Field, Textarea } from '../../ui/field.js';
import { useEngine } from '../../engine/use-engine.js';
import type { EngineApi } from '../../engine/engine-api.js';
import { errorText } from '../../ui/async-state.js';
import { useToast } from '../../ui/toast.js';
import {
  changedLabels,
  labelsOf,
  labelsOfResume,
  type Correction,
  type Labelled,
} from './correction.js';
import { keepCorrection } from './correction-store.js';
import { PayFields } from './pay-fields.js';
import type { Reading } from './reading.js';
import type { Source } from './source.js';
import { RoleFields, TermFields, TitleFields } from './correction-fields.js';

export interface CorrectionDialogProps {
  readonly read: Reading;
  readonly source: Source;
}

/** “This reading is wrong”: says what is right, and keeps it in this browser. */
export function CorrectionDialog({ read, source }: CorrectionDialogProps): JSX.Element {
  const [open, setOpen] = useState(false);
  return (
    <Dialog
      title="This reading is wrong"
      description="Say what is right. It is kept in this browser only, and you can export what you kept as labelled examples."
      trigger={<Button>This reading is wrong</Button>}
      open={open}
      onOpenChange={setOpen}
    >
      <CorrectionForm read={read} source={source} onDone={() => setOpen(false)} />
    </Dialog>
  );
}

interface CorrectionFormProps extends CorrectionDialogProps {
  readonly onDone: () => void;
}

function CorrectionForm({ read, source, onDone }: CorrectionFormProps): JSX.Element {
  const toast = useToast();
  const { engine } = useEngine();
  const [before] = useState(() => readLabels(read));
  const [said, setSaid] = useState<Labelled>(before);
  const [note, setNote] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  function say(change: Partial<Labelled>): void {
    setSaid((now) => ({ ...now, ...change }));
    setFault(null);
  }
  async function keep(): Promise<void> {
    const labels = changedLabels(before, said);
    if (Object.keys(labels).length === 0 && note.trim() === '') {
      setFault('Nothing is changed yet, so there is nothing to keep.');
      return;
    }
    const { title, location, text } = source;
    const corrected_at = new Date().toISOString();
    try {
      const { id, versions } = await identify(engine, read);
      const kept = { id, kind: read.kind, title, location, text, versions };
      keepCorrection({
        ...kept,
        corrected_at,
        ...labels,
        ...(note.trim() !== '' && { note: note.trim() }),
      });
    } catch (error) {
      setFault(errorText(error));
      return;
    }
    toast('Kept in this browser.');
    onDone();
  }
  return (
    <form
      noValidate
      className="grid gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <RoleFields said={said} onSay={say} />
      {read.kind === 'posting' && <TitleFields said={said} onSay={say} />}
      <TermFields said={said} onSay={say} ofPosting={read.kind === 'posting'} />
      {read.kind === 'posting' && <PayFields pay={said.pay} onSay={(pay) => say({ pay })} />}
      <Field label="Anything else">
        {(control) => (
          <Textarea
            {...control}
            rows={2}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        )}
      </Field>
      {fault !== null && (
        <p role="alert" className="text-bad">
          {fault}
        </p>
      )}
      <div className="flex justify-end gap-2">
        <Button onClick={onDone}>Cancel</Button>
        <Button look="primary" type="submit">
          Keep
        </Button>
      </div>
    </form>
  );
}

function readLabels(read: Reading): Labelled {
  return read.kind === 'posting' ? labelsOf(read.analysis) : labelsOfResume(read.reading.judgement);
}

/** What names the text and the program that read it. A résumé has no id, so its text gives one. */
async function identify(
  engine: EngineApi,
  read: Reading,
): Promise<Pick<Correction, 'id' | 'versions'>> {
  if (read.kind === 'posting') return { id: read.analysis.id, versions: read.analysis.versions };
  const { id, versions } = await engine.analyze({ text: read.text }, { lint: false });
  return { id, versions };
}
