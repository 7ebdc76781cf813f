import { useEffect, useRef, type ClipboardEvent, type JSX } from 'react';
import { Field } from '../../ui/field.js';
import { Sheet } from './sheet.js';
import type { Source } from './source.js';

export interface TextFormProps {
  readonly source: Source;
  readonly onChange: (source: Source) => void;
  /** A whole text was pasted, so that there is something to look at. */
  readonly onPasted: () => void;
  /** Puts the cursor at the end of the text when the form appears. */
  readonly takeFocus: boolean;
}

/** A paste of at least so many characters is a text, and no correction of one. */
const WHOLE_TEXT = 200;

const LINE =
  'w-full rounded-sm bg-transparent font-serif placeholder:font-sans focus-visible:outline-offset-4';

/** The sheet to write on: title, place and text. */
export function TextForm({ source, onChange, onPasted, takeFocus }: TextFormProps): JSX.Element {
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (takeFocus) area.current?.focus();
  }, [takeFocus]);

  function paste(event: ClipboardEvent): void {
    if (event.clipboardData.getData('text/plain').length >= WHOLE_TEXT) onPasted();
  }
  return (
    <Sheet>
      <div className="grid gap-1 border-b border-line pb-4">
        <Field label="Title" hideLabel>
          {(control) => (
            <input
              {...control}
              value={source.title}
              placeholder="Title, as advertised"
              autoComplete="off"
              onChange={({ target }) => onChange({ ...source, title: target.value })}
              className={`${LINE} text-2xl font-semibold placeholder:font-normal`}
            />
          )}
        </Field>
        <Field label="Place" hideLabel>
          {(control) => (
            <input
              {...control}
              value={source.location}
              placeholder="Place, if it stands beside the text"
              autoComplete="off"
              onChange={({ target }) => onChange({ ...source, location: target.value })}
              className={LINE}
            />
          )}
        </Field>
      </div>
      <Field label="Text of a posting or a résumé" hideLabel className="pt-4">
        {(control) => (
          <textarea
            {...control}
            ref={area}
            value={source.text}
            placeholder="Paste a posting or a résumé, or drop a file here …"
            spellCheck={false}
            onPaste={paste}
            onChange={({ target }) => onChange({ ...source, text: target.value, file: null })}
            className={`${LINE} field-sizing-content min-h-[22rem] resize-y text-[1.0625rem] leading-[1.75]`}
          />
        )}
      </Field>
    </Sheet>
  );
}
