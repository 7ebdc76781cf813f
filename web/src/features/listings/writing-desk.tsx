import type { Fix } from '@rolescope/base/diagnostic.js';
import { mendText } from '@rolescope/answers/lint-text.js';
import { listingLimits } from '@rolescope/board/check-listing-content.js';
import type { ListingContent } from '@rolescope/domain/listing-content.js';
import { type JSX, useMemo, useRef } from 'react';
import { Card } from '../../ui/card.js';
import { Field } from '../../ui/field.js';
import { MarkedTextarea, selectWords } from '../../ui/marked-textarea.js';
import { ContentFields, fieldId } from './content-fields.js';
import type { ListingDraft } from './draft.js';
import { FindingsMargin } from './findings-margin.js';
import type { PlacedFinding } from './join-findings.js';
import type { ListingEditor } from './use-listing-editor.js';
import type { DraftReview } from './use-review.js';

export interface WritingDeskProps {
  readonly editor: ListingEditor;
  /** The draft as it is sent. */
  readonly content: ListingContent;
  readonly review: DraftReview;
  readonly readOnly: boolean;
}

/** The sheet that a listing is written on, its fields, and what is said of it in the margin. */
export function WritingDesk({ editor, content, review, readOnly }: WritingDeskProps): JSX.Element {
  const { editing, edit, answer } = editor;
  const { draft, answers } = editing;
  const area = useRef<HTMLTextAreaElement>(null);
  const marks = useMemo(
    () =>
      (review.findings ?? []).flatMap(({ source, severity }) =>
        source === null ? [] : [{ ...source, tone: severity }],
      ),
    [review.findings],
  );

  function show({ source, pointer }: PlacedFinding): void {
    if (source !== null && area.current !== null) return selectWords(area.current, source);
    const field = document.getElementById(fieldId(pointer));
    field?.scrollIntoView({ block: 'center' });
    (field?.querySelector<HTMLElement>('input, select') ?? field)?.focus({ preventScroll: true });
  }
  function mend(mends: readonly Fix[]): void {
    edit({ text: mendText(draft.text, mends) });
  }
  return (
    <div className="grid gap-8 lg:grid-cols-[minmax(0,46rem)_minmax(18rem,1fr)]">
      <div className="grid min-w-0 content-start gap-6">
        <div className="rounded-xl border border-line bg-surface px-4 py-5 sm:px-8 sm:py-8">
          <TitleLine draft={draft} readOnly={readOnly} onChange={edit} />
          <MarkedTextarea
            area={area}
            label="Text of the listing"
            placeholder="Write the listing here; Markdown is welcome …"
            text={draft.text}
            marks={marks}
            readOnly={readOnly}
            onChange={(text) => edit({ text })}
          />
          {draft.text.length > listingLimits.text && (
            <p role="alert" className="mt-3 text-sm text-bad">
              Use at most {listingLimits.text} characters; these are {draft.text.length}.
            </p>
          )}
        </div>
        <Card>
          <h2 className="mb-4 text-base">Beside the text</h2>
          {/* A form's parts are switched off together; what they say stays in sight. */}
          <fieldset disabled={readOnly} className="min-w-0">
            <legend className="sr-only">Fields of the listing</legend>
            <ContentFields draft={draft} content={content} onChange={edit} />
          </fieldset>
        </Card>
      </div>
      <FindingsMargin
        review={review}
        answers={answers}
        readOnly={readOnly}
        onAnswer={answer}
        onShow={show}
        onMend={mend}
      />
    </div>
  );
}

interface TitleLineProps {
  readonly draft: ListingDraft;
  readonly readOnly: boolean;
  readonly onChange: (change: Partial<ListingDraft>) => void;
}

function TitleLine({ draft, readOnly, onChange }: TitleLineProps): JSX.Element {
  const { length } = draft.title;
  return (
    <div id={fieldId('/title')} className="mb-4 border-b border-line pb-4">
      <Field
        label="Title"
        hideLabel
        fault={
          length > listingLimits.title
            ? `Use at most ${listingLimits.title} characters; these are ${length}.`
            : null
        }
      >
        {(control) => (
          <input
            {...control}
            value={draft.title}
            placeholder="Title"
            autoComplete="off"
            readOnly={readOnly}
            onChange={({ target }) => onChange({ title: target.value })}
            className="w-full rounded-sm bg-transparent font-serif text-2xl font-semibold placeholder:font-sans placeholder:font-normal focus-visible:outline-offset-4"
          />
        )}
      </Field>
    </div>
  );
}
