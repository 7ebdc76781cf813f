import { X } from 'lucide-react';
import { useState, type JSX, type ReactNode } from 'react';
import { useCurrentResume } from '../../engine/current-resume.js';
import type { LoadedResume } from '../../engine/engine-api.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { DropZone } from '../../ui/drop-zone.js';
import { Field, Textarea } from '../../ui/field.js';
import { ErrorState, LoadingState } from '../../ui/states.js';
import { ResumeSummary } from './resume-summary.js';
import { loadSampleResume, sampleResumes } from './sample-resumes.js';

const FILES = '.pdf,.docx,.html,.htm,.md,.markdown,.txt,.json,.xml';

/** Where a résumé is put down, and, once one lies there, what is made of it. */
export function ResumeDesk({
  children,
}: {
  readonly children: (resume: LoadedResume) => ReactNode;
}): JSX.Element {
  const { current, load, forget } = useCurrentResume();

  async function take(file: File): Promise<void> {
    load({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }, file.name);
  }
  if (current.status === 'ready') {
    return (
      <>
        <ResumeSummary name={current.name} resume={current.resume} onForget={forget} />
        {children(current.resume)}
      </>
    );
  }
  if (current.status === 'reading') {
    return (
      <Card className="flex flex-wrap items-start justify-between gap-4">
        <div className="grow">
          <p>Reading {current.name} …</p>
          <LoadingState label={`Reading ${current.name}`} lines={3} />
        </div>
        <Button size="small" onClick={forget}>
          <X aria-hidden /> Stop
        </Button>
      </Card>
    );
  }
  return (
    <DropZone label="Choose a file" accept={FILES} onFile={(file) => void take(file)}>
      {(button) => (
        <>
          {current.status === 'failed' && (
            <div className="mb-6">
              <ErrorState
                title={`${current.name} was not read`}
                error={new Error(current.message)}
              />
            </div>
          )}
          <ResumeStart button={button} onText={(text, name) => load({ text }, name)} />
        </>
      )}
    </DropZone>
  );
}

interface ResumeStartProps {
  readonly button: ReactNode;
  readonly onText: (text: string, name: string) => void;
}

function ResumeStart({ button, onText }: ResumeStartProps): JSX.Element {
  const [text, setText] = useState('');
  return (
    <div className="grid gap-8 lg:grid-cols-[minmax(0,44rem)_minmax(16rem,1fr)]">
      <form
        className="grid justify-items-start gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== '') onText(text, 'Pasted text');
        }}
      >
        <Field label="Your résumé as text" className="w-full">
          {(control) => (
            <Textarea
              {...control}
              rows={10}
              value={text}
              spellCheck={false}
              placeholder="Paste it here, or drop a file anywhere on this part of the page …"
              onChange={({ target }) => setText(target.value)}
              className="font-serif"
            />
          )}
        </Field>
        <Button type="submit" look="primary" disabled={text.trim() === ''}>
          Read it
        </Button>
      </form>
      <aside className="grid content-start gap-8">
        <section>
          <h2 className="mb-2 text-base">Or a file</h2>
          {button}
          <p className="mt-2 text-sm text-quiet">
            PDF, DOCX, HTML, Markdown, Europass, JSON Resume or plain text, up to 20 MB.
          </p>
        </section>
        <section>
          <h2 className="mb-2 text-base">Or a sample</h2>
          <ul className="grid justify-items-start gap-1.5">
            {sampleResumes.map(({ id, label }) => (
              <li key={id}>
                <Button
                  size="small"
                  onClick={() => void loadSampleResume(id).then((sample) => onText(sample, label))}
                >
                  {label}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      </aside>
    </div>
  );
}
