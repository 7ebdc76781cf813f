import { useLayoutEffect, useRef, useState, type JSX, type ReactNode, type RefObject } from 'react';
import { cx } from '../../ui/cx.js';
import { noteProps } from '../../ui/highlighted-text.js';
import type { Tone } from '../../ui/tone.js';
import { placeNotes } from './place-notes.js';

/** A note beside the text. */
export interface MarginNote {
  /** The id of the mark it explains; one without a mark stands on top. */
  readonly id: string;
  readonly tone: Tone;
  readonly content: ReactNode;
}

export interface MarginNotesProps {
  readonly label: string;
  /** In the order of their words in the text. */
  readonly notes: readonly MarginNote[];
  /** What holds the marks. */
  readonly text: RefObject<HTMLElement | null>;
  readonly activeId: string | null;
  readonly onActivate: (id: string | null) => void;
}

/** Pixels between notes. */
const GAP = 10;
/** As the class `lg`: from here on there is a margin; on narrower screens notes follow the text. */
const HAS_MARGIN = '(min-width: 64rem)';

/** Notes in the margin, each beside its words. */
export function MarginNotes(props: MarginNotesProps): JSX.Element {
  const { label, notes, text, activeId, onActivate } = props;
  const list = useRef<HTMLOListElement>(null);
  const placed = usePlaces(list, text, notes);
  return (
    <ol
      ref={list}
      aria-label={label}
      className="relative grid gap-2.5 print:!min-h-0"
      style={placed === null ? undefined : { minHeight: placed.height }}
    >
      {notes.map(({ id, tone, content }, at) => (
        <li
          key={id}
          {...noteProps(id, onActivate)}
          data-tone={tone}
          style={
            placed === null
              ? undefined
              : { position: 'absolute', insetInline: 0, top: placed.tops[at] ?? 0 }
          }
          className={cx(
            'tone-line scroll-mt-8 rounded-r-md print:!static print:break-inside-avoid border-l-3 bg-surface py-2 pr-3 pl-3 text-[0.9375rem] leading-snug transition-shadow',
            activeId === id && 'shadow-card',
          )}
        >
          {content}
        </li>
      ))}
    </ol>
  );
}

type Places = ReturnType<typeof placeNotes>;

/** Where each note stands, measured anew when text or notes change their size; `null` without a margin. */
function usePlaces(
  list: RefObject<HTMLOListElement | null>,
  text: RefObject<HTMLElement | null>,
  notes: readonly MarginNote[],
): Places | null {
  const [places, setPlaces] = useState<Places | null>(null);
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null) return undefined;
    const query = matchMedia(HAS_MARGIN);
    function place(): void {
      if (element === null) return;
      setPlaces((before) => {
        const next = query.matches ? measure(element, notes) : null;
        return JSON.stringify(next) === JSON.stringify(before) ? before : next;
      });
    }
    place();
    const observer = new ResizeObserver(place);
    for (const child of element.children) observer.observe(child);
    if (text.current !== null) observer.observe(text.current);
    query.addEventListener('change', place);
    return () => {
      observer.disconnect();
      query.removeEventListener('change', place);
    };
  }, [list, text, notes]);
  return places;
}

function measure(list: HTMLElement, notes: readonly MarginNote[]): Places {
  const origin = list.getBoundingClientRect().top;
  const boxes = notes.map(({ id }, at) => {
    const mark = document.getElementById(`mark-${id}`);
    const wanted = mark === null ? 0 : Math.round(mark.getBoundingClientRect().top - origin);
    return { wanted: Math.max(0, wanted), height: (list.children[at] as HTMLElement).offsetHeight };
  });
  return placeNotes(boxes, GAP);
}
