import type { Span } from '@rolescope/base/span.js';
import { useId, useMemo, type JSX, type RefObject } from 'react';
import { segmentText } from './segment-text.js';
import type { Tone } from './tone.js';

/** A stretch of the text that is underlined while it is written. */
export interface TextareaMark extends Span {
  readonly tone: Tone;
}

export interface MarkedTextareaProps {
  readonly area: RefObject<HTMLTextAreaElement | null>;
  readonly label: string;
  readonly placeholder?: string;
  readonly text: string;
  /** Of exactly this text. */
  readonly marks: readonly TextareaMark[];
  readonly readOnly?: boolean;
  /** Id of what describes it, such as a fault. */
  readonly describedBy?: string;
  readonly onChange: (text: string) => void;
}

/** Both layers break their lines alike, or marks would stand beside their words. */
const LAYER =
  'col-start-1 row-start-1 m-0 w-full p-0 font-serif text-[1.0625rem] leading-[1.75] tracking-normal whitespace-pre-wrap [overflow-wrap:anywhere]';

/** A text that is written, with marks under its words. It grows with what stands in it. */
export function MarkedTextarea(props: MarkedTextareaProps): JSX.Element {
  const { area, label, placeholder, text, marks, readOnly = false, describedBy, onChange } = props;
  const id = useId();
  return (
    <>
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <div className="grid min-h-[24rem]">
        <Marks text={text} marks={marks} />
        <textarea
          id={id}
          ref={area}
          value={text}
          placeholder={placeholder}
          readOnly={readOnly}
          aria-describedby={describedBy}
          spellCheck
          onChange={({ target }) => onChange(target.value)}
          className={`${LAYER} relative resize-none overflow-hidden bg-transparent placeholder:font-sans focus-visible:outline-offset-8`}
        />
      </div>
    </>
  );
}

/** Puts the cursor on words of the text and brings them into sight. */
export function selectWords(area: HTMLTextAreaElement, { start, end }: Span): void {
  area.focus({ preventScroll: true });
  area.setSelectionRange(start, end);
  const mark = area.previousElementSibling?.querySelector(`[data-start="${start}"]`);
  (mark ?? area).scrollIntoView({ block: 'center' });
}

/** The same text, unseen, under it; only its marks show. It also gives the field its height. */
function Marks({ text, marks }: Pick<MarkedTextareaProps, 'text' | 'marks'>): JSX.Element {
  const segments = useMemo(() => segmentText(text.length, marks), [text, marks]);
  return (
    <div aria-hidden className={`${LAYER} text-transparent select-none print:hidden`}>
      {segments.map(({ start, end, marks: over }) => {
        const mark = marks[over[0] ?? -1];
        const words = text.slice(start, end);
        if (mark === undefined) return words;
        return (
          <span
            key={start}
            {...(mark.start === start && { 'data-start': start })}
            data-tone={mark.tone}
            className="mark"
          >
            {words}
          </span>
        );
      })}
      {/* A line break at the end opens a line of its own only where something follows. */}
      {'\u200b'}
    </div>
  );
}
