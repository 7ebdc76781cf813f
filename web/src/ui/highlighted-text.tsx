import type { Span } from '@rolescope/base/span.js';
import { useMemo, type JSX, type ReactNode } from 'react';
import { cx } from './cx.js';
import { segmentText, type Segment } from './segment-text.js';
import type { Tone } from './tone.js';

/** A stretch of the text that says something, and what it says. */
export interface TextMark extends Span {
  /** Unique on the page. The stretch gets the id `mark-<id>`, and what explains it `note-<id>`. */
  readonly id: string;
  readonly tone: Tone;
  /** What it is evidence of, for those who listen: "AI engineer". */
  readonly label: string;
  /** A few letters behind the stretch, so that colour is never alone. */
  readonly code?: string;
}

export interface HighlightedTextProps {
  readonly text: string;
  /** Where marks overlap, the one that comes first in the list is drawn and linked. */
  readonly marks: readonly TextMark[];
  /** The mark that is pointed at, here or at its explanation. */
  readonly activeId?: string | null;
  readonly onActivate?: (id: string | null) => void;
  readonly className?: string;
}

/**
 * A text with its evidence marked. Each mark is a link to the element `note-<id>` that explains it;
 * `noteProps` gives that element its half: the id, and the pointing in the other direction.
 */
export function HighlightedText(props: HighlightedTextProps): JSX.Element {
  const { text, marks, activeId = null, onActivate, className } = props;
  const segments = useMemo(() => segmentText(text.length, marks), [text, marks]);
  const anchors = useMemo(() => placeAnchors(segments), [segments]);
  return (
    <div
      className={cx('font-serif text-[1.0625rem] leading-[1.75] whitespace-pre-wrap', className)}
    >
      {segments.map((segment, at) => {
        const words = text.slice(segment.start, segment.end);
        const mark = marks[segment.marks[0] ?? -1];
        if (mark === undefined) return words;
        const begin = anchors.get(at) ?? [];
        const others = begin.filter((other) => other !== segment.marks[0]);
        return (
          <Marked
            key={segment.start}
            mark={mark}
            active={segment.marks.some((over) => marks[over]!.id === activeId)}
            anchor={begin.includes(segment.marks[0]!)}
            hidden={others.map((other) => marks[other]!.id)}
            last={segment.end >= mark.end}
            onActivate={onActivate}
          >
            {words}
          </Marked>
        );
      })}
    </div>
  );
}

/**
 * By segment, the marks that are reached there: for each mark the first segment in which it is the
 * one that is drawn, or, where others lie over all of it, its first.
 */
function placeAnchors(segments: readonly Segment[]): Map<number, number[]> {
  const places = new Map<number, { readonly at: number; readonly drawn: boolean }>();
  segments.forEach(({ marks }, at) => {
    marks.forEach((mark, rank) => {
      const place = places.get(mark);
      if (place === undefined || (rank === 0 && !place.drawn)) {
        places.set(mark, { at, drawn: rank === 0 });
      }
    });
  });
  const anchors = new Map<number, number[]>();
  for (const [mark, { at }] of places) anchors.set(at, [...(anchors.get(at) ?? []), mark]);
  return anchors;
}

interface MarkedProps {
  readonly mark: TextMark;
  readonly active: boolean;
  /** Whether this piece carries the mark's id and its place in the order of tabs. */
  readonly anchor: boolean;
  readonly last: boolean;
  /** Marks that lie wholly under others and are reached here. */
  readonly hidden: readonly string[];
  readonly onActivate: ((id: string | null) => void) | undefined;
  readonly children: ReactNode;
}

function Marked(props: MarkedProps): JSX.Element {
  const { mark, active, anchor, last, hidden, onActivate, children } = props;
  const { id, tone, label, code } = mark;
  return (
    <mark className="bg-transparent text-inherit">
      {hidden.map((other) => (
        <span key={other} id={`mark-${other}`} tabIndex={-1} className="scroll-mt-8" />
      ))}
      <a
        {...(anchor ? { id: `mark-${id}` } : { tabIndex: -1 })}
        href={`#note-${id}`}
        data-tone={tone}
        data-active={active}
        className="mark scroll-mt-8"
        title={label}
        onClick={(event) => {
          event.preventDefault();
          goTo(`note-${id}`);
        }}
        onPointerEnter={() => onActivate?.(id)}
        onPointerLeave={() => onActivate?.(null)}
        onFocus={() => onActivate?.(id)}
        onBlur={() => onActivate?.(null)}
      >
        {children}
        {anchor && <span className="sr-only"> ({label})</span>}
      </a>
      {last && code !== undefined && (
        <span data-tone={tone} aria-hidden className="mark-code">
          {code}
        </span>
      )}
    </mark>
  );
}

/** Brings an element into sight and gives it the focus. */
export function goTo(elementId: string): void {
  const element = document.getElementById(elementId);
  if (element === null) return;
  element.scrollIntoView({ block: 'nearest' });
  element.focus({ preventScroll: true });
}

/** What an element that explains a mark needs: it can be reached, and points back. */
export function noteProps(
  id: string,
  onActivate: (id: string | null) => void,
): {
  readonly id: string;
  readonly tabIndex: -1;
  readonly onPointerEnter: () => void;
  readonly onPointerLeave: () => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
} {
  return {
    id: `note-${id}`,
    tabIndex: -1,
    onPointerEnter: () => onActivate(id),
    onPointerLeave: () => onActivate(null),
    onFocus: () => onActivate(id),
    onBlur: () => onActivate(null),
  };
}

/** The words of a document, as evidence in a list, linked to where they stand. */
export function Quote({
  id,
  tone,
  children,
}: {
  readonly id: string;
  readonly tone: Tone;
  readonly children: ReactNode;
}): JSX.Element {
  return (
    <a
      href={`#mark-${id}`}
      data-tone={tone}
      className="mark font-serif"
      onClick={(event) => {
        event.preventDefault();
        goTo(`mark-${id}`);
      }}
    >
      {children}
    </a>
  );
}
