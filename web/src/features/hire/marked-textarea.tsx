import type { SourcedDiagnostic } from '@rolescope/answers/lint-text.js';
import { useId, useMemo, type JSX, type RefObject } from 'react';
import { segmentText } from '../../ui/segment-text.js';

export interface MarkedTextareaProps {
  readonly area: RefObject<HTMLTextAreaElement | null>;
  readonly text: string;
  /** Findings of exactly this text. */
  readonly findings: readonly SourcedDiagnostic[];
  readonly onChange: (text: string) => void;
}

/** Both layers break their lines alike, or marks would stand beside their words. */
const LAYER =
  'col-start-1 row-start-1 m-0 w-full p-0 font-serif text-[1.0625rem] leading-[1.75] tracking-normal whitespace-pre-wrap [overflow-wrap:anywhere]';

/** A text that is written, with the linter's marks under its words. */
export function MarkedTextarea(props: MarkedTextareaProps): JSX.Element {
  const { area, text, findings, onChange } = props;
  const id = useId();
  return (
    <>
      <label htmlFor={id} className="sr-only">
        Text of the posting
      </label>
      <div className="grid min-h-[24rem]">
        <Marks text={text} findings={findings} />
        <textarea
          id={id}
          ref={area}
          value={text}
          placeholder="Write or paste the posting here; Markdown is welcome …"
          spellCheck
          onChange={({ target }) => onChange(target.value)}
          className={`${LAYER} relative resize-none overflow-hidden bg-transparent placeholder:font-sans focus-visible:outline-offset-8`}
        />
      </div>
    </>
  );
}

/** The same text, unseen, under it; only its marks show. It also gives the field its height. */
function Marks({ text, findings }: Pick<MarkedTextareaProps, 'text' | 'findings'>): JSX.Element {
  const placed = useMemo(() => findings.filter(({ source }) => source !== null), [findings]);
  const segments = useMemo(
    () =>
      segmentText(
        text.length,
        placed.map(({ source }) => source!),
      ),
    [text, placed],
  );
  return (
    <div aria-hidden className={`${LAYER} text-transparent select-none print:hidden`}>
      {segments.map(({ start, end, marks }) => {
        const finding = placed[marks[0] ?? -1];
        const words = text.slice(start, end);
        if (finding === undefined) return words;
        return (
          <span
            key={start}
            {...(finding.source!.start === start && { id: `finding-${start}` })}
            data-tone={finding.severity}
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
