import type { JSX } from 'react';
import { useEngine } from '../../engine/use-engine.js';
import { errorText } from '../../ui/async-state.js';
import { Button } from '../../ui/button.js';
import { DropZone } from '../../ui/drop-zone.js';
import { useToast } from '../../ui/toast.js';
import { noPosting, type PostingDraft } from './desk.js';

const FILES = '.pdf,.docx,.html,.htm,.md,.markdown,.txt';

/** Where a posting may come from. */
export function StartPosting({
  onPosting,
}: {
  readonly onPosting: (posting: PostingDraft) => void;
}): JSX.Element {
  const { engine } = useEngine();
  const toast = useToast();

  async function open(file: File): Promise<void> {
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const reading = await engine.readDocument({ name: file.name, bytes });
      if ('unreadable' in reading) toast(reading.unreadable.message);
      else onPosting({ ...noPosting, text: reading.read.text });
    } catch (error) {
      toast(errorText(error));
    }
  }
  return (
    <DropZone label="Choose a file" accept={FILES} onFile={(file) => void open(file)}>
      {(button) => (
        <aside className="grid content-start gap-8">
          <section>
            <h2 className="mb-2 text-base">From a brief</h2>
            <p className="text-[0.9375rem] text-quiet">
              The other tab turns what you lack into a draft.
            </p>
          </section>
          <section>
            <h2 className="mb-2 text-base">From a file</h2>
            {button}
            <p className="mt-2 text-sm text-quiet">PDF, DOCX, HTML, Markdown or plain text.</p>
          </section>
          <section>
            <h2 className="mb-2 text-base">Or a sample with faults</h2>
            <Button size="small" onClick={() => void loadSample().then(onPosting)}>
              A “Rockstar Data Engineer”
            </Button>
          </section>
        </aside>
      )}
    </DropZone>
  );
}

async function loadSample(): Promise<PostingDraft> {
  const { default: markdown } = await import('../../../../docs/example-posting.md?raw');
  const [heading = '', ...rest] = markdown.split('\n');
  return { ...noPosting, title: heading.replace(/^# /, ''), text: rest.join('\n').trim() };
}
