import type { JSX } from 'react';
import { useCurrentResume } from '../../engine/current-resume.js';
import { Button } from '../../ui/button.js';
import { DropZone } from '../../ui/drop-zone.js';
import { Checkbox } from '../../ui/field.js';
import { ErrorState, LoadingState } from '../../ui/states.js';
import { choosableLines } from './draft-fields.js';

interface ChooseLinesProps {
  readonly chosen: readonly string[];
  readonly onChange: (lines: readonly string[]) => void;
}

/** The lines of the résumé in the page, each to be chosen or not. */
export function ChooseLines({ chosen, onChange }: ChooseLinesProps): JSX.Element {
  const { current, load, forget } = useCurrentResume();
  const toggle = (line: string): void =>
    onChange(chosen.includes(line) ? chosen.filter((one) => one !== line) : [...chosen, line]);
  const offered =
    current.status === 'ready' ? choosableLines(current.resume.reading.resume.text) : [];
  const kept = chosen.filter((line) => !offered.includes(line));
  return (
    <div className="grid gap-4">
      {kept.length > 0 && (
        <ul className="grid gap-1">
          {kept.map((line) => (
            <li key={line}>
              <Checkbox
                label={<span className="font-serif">{line}</span>}
                checked
                onChange={() => toggle(line)}
              />
            </li>
          ))}
        </ul>
      )}
      {current.status === 'reading' && <LoadingState label={`Reading ${current.name}`} />}
      {current.status === 'failed' && <ErrorState error={new Error(current.message)} />}
      {current.status === 'ready' ? (
        <>
          <p className="flex flex-wrap items-center gap-3 text-sm text-quiet">
            {current.name}
            <Button size="small" onClick={forget}>
              Another résumé
            </Button>
          </p>
          <ul className="grid max-h-96 gap-1 overflow-y-auto rounded-xl border border-line bg-surface p-4">
            {offered.map((line) => (
              <li key={line}>
                <Checkbox
                  label={<span className="font-serif">{line}</span>}
                  checked={chosen.includes(line)}
                  onChange={() => toggle(line)}
                />
              </li>
            ))}
          </ul>
        </>
      ) : (
        <DropZone
          label="Choose a file"
          accept=".pdf,.docx,.txt,.md,.json,.html"
          onFile={(file) => {
            void file
              .arrayBuffer()
              .then((buffer) =>
                load({ bytes: new Uint8Array(buffer), name: file.name }, file.name),
              );
          }}
        >
          {(button) => (
            <div className="flex flex-wrap items-center gap-3 rounded-xl border border-dashed border-edge p-5">
              Drop your résumé here. {button}
            </div>
          )}
        </DropZone>
      )}
    </div>
  );
}
