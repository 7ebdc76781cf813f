import type { JSX, ReactNode, RefObject } from 'react';
import { HighlightedText } from '../../ui/highlighted-text.js';
import { marksOf, type FieldMark } from './layers.js';

export interface MarkedSheetProps {
  readonly sheet: RefObject<HTMLDivElement | null>;
  readonly title: string | null;
  readonly location: string | null;
  readonly text: string;
  readonly marks: readonly FieldMark[];
  readonly activeId: string | null;
  readonly onActivate: (id: string | null) => void;
}

/** The document as it was read, with what speaks for the reading marked. */
export function MarkedSheet(props: MarkedSheetProps): JSX.Element {
  const { sheet, title, location, text, marks, activeId, onActivate } = props;
  return (
    <Sheet sheet={sheet}>
      {title !== null && (
        <HighlightedText
          text={title}
          marks={marksOf(marks, 'title')}
          activeId={activeId}
          onActivate={onActivate}
          className="!text-2xl !leading-snug font-semibold"
        />
      )}
      {location !== null && (
        <HighlightedText
          text={location}
          marks={marksOf(marks, 'location')}
          activeId={activeId}
          onActivate={onActivate}
          className="mt-1 text-quiet"
        />
      )}
      {(title !== null || location !== null) && <hr className="my-5 border-line" />}
      <HighlightedText
        text={text}
        marks={marksOf(marks, 'text')}
        activeId={activeId}
        onActivate={onActivate}
        className="max-w-[68ch]"
      />
    </Sheet>
  );
}

/** The paper that a document lies on. */
export function Sheet({
  sheet,
  children,
}: {
  readonly sheet?: RefObject<HTMLDivElement | null>;
  readonly children: ReactNode;
}): JSX.Element {
  return (
    <div ref={sheet} className="rounded-xl border border-line bg-surface px-4 py-5 sm:px-8 sm:py-8">
      {children}
    </div>
  );
}
