import type { PostingInput } from '@rolescope/domain/posting.js';
import { useState, type JSX } from 'react';
import { MOST_FITS } from '../../engine/engine-api.js';
import { useEngine } from '../../engine/use-engine.js';
import { errorText } from '../../ui/async-state.js';
import { Button } from '../../ui/button.js';
import { DropZone } from '../../ui/drop-zone.js';
import { Field, Input, Textarea } from '../../ui/field.js';
import { useToast } from '../../ui/toast.js';
import { addPostings } from './postings-shelf.js';
import { parseLines, readPostings } from './read-postings.js';

const FILES = '.jsonl,.ndjson,.pdf,.docx,.html,.htm,.md,.markdown,.txt';

/** Puts postings on the shelf: pasted, from a file, or the samples. */
export function AddPostings(): JSX.Element {
  const { engine } = useEngine();
  const toast = useToast();
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);

  async function add(make: () => Promise<readonly PostingInput[]>): Promise<void> {
    setBusy(true);
    try {
      const left = await addPostings(engine, await make());
      if (left > 0) toast(`${left} were left out: at most ${MOST_FITS} are compared.`);
    } catch (error) {
      toast(errorText(error));
    }
    setBusy(false);
  }
  function addPasted(): void {
    void add(() => Promise.resolve([{ title, text }])).then(() => {
      setTitle('');
      setText('');
    });
  }
  return (
    <DropZone
      label="Choose a file"
      accept={FILES}
      onFile={(file) => void add(() => readPostings(engine, file))}
      className="no-print"
    >
      {(button) => (
        <form
          className="grid max-w-3xl gap-3"
          onSubmit={(event) => {
            event.preventDefault();
            if (text.trim() !== '') addPasted();
          }}
        >
          <Field label="Title of the posting">
            {(control) => (
              <Input
                {...control}
                value={title}
                autoComplete="off"
                onChange={({ target }) => setTitle(target.value)}
              />
            )}
          </Field>
          <Field
            label="Its text"
            hint="Or drop a file here; NDJSON holds many postings, one a line."
          >
            {(control) => (
              <Textarea
                {...control}
                rows={5}
                value={text}
                spellCheck={false}
                onChange={({ target }) => setText(target.value)}
                className="font-serif"
              />
            )}
          </Field>
          <div className="flex flex-wrap gap-2">
            <Button type="submit" look="primary" disabled={busy || text.trim() === ''}>
              Add it
            </Button>
            {button}
            <Button disabled={busy} onClick={() => void add(sampleLines)}>
              Add the sample postings
            </Button>
          </div>
        </form>
      )}
    </DropZone>
  );
}

async function sampleLines(): Promise<readonly PostingInput[]> {
  const { default: lines } = await import('../../../../data/samples/postings.jsonl?raw');
  return parseLines(lines);
}
