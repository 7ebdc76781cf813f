import { LockKeyhole } from 'lucide-react';
import type { JSX, ReactNode } from 'react';
import { Button } from '../../ui/button.js';
import { samples } from './samples.js';

export interface StartPanelProps {
  readonly fileButton: ReactNode;
  readonly onSample: (id: string) => void;
}

/** What to do with an empty desk, and what will come of it. */
export function StartPanel({ fileButton, onSample }: StartPanelProps): JSX.Element {
  return (
    <aside className="grid content-start gap-8">
      <section>
        <h2 className="mb-2 text-base">Or take a sample</h2>
        <ul className="grid justify-items-start gap-1.5">
          {samples.map(({ id, label }) => (
            <li key={id}>
              <Button size="small" onClick={() => onSample(id)}>
                {label}
              </Button>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2 className="mb-2 text-base">Or a file</h2>
        {fileButton}
        <p className="mt-2 text-sm text-quiet">
          PDF, DOCX, HTML, Markdown, JSON Resume or plain text.
        </p>
      </section>
      <section className="border-t border-line pt-5">
        <p className="flex items-start gap-2.5 text-[0.9375rem]">
          <LockKeyhole aria-hidden className="mt-0.5 size-5 shrink-0 text-accent" />
          <span>
            Nothing leaves this page. The text is read by a program in your browser, and not by a
            language model somewhere.
          </span>
        </p>
      </section>
    </aside>
  );
}
