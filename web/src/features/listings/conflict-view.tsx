import type { ListingContent } from '@rolescope/domain/listing-content.js';
import { Fragment, type JSX, useMemo, useState } from 'react';
import { Badge } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import { listingFacts, payWords, placeWords } from '../../ui/listing-words.js';
import { Segmented } from '../../ui/segmented.js';
import { toContent } from './draft.js';
import type { Editing, Version } from './editing.js';
import {
  findDifferences,
  mergeContents,
  type ContentField,
  type Difference,
  type Side,
} from './merge-contents.js';

export interface ConflictViewProps {
  readonly editing: Editing;
  /** What somebody else has stored. */
  readonly theirs: Version;
  readonly onSettle: (content: ListingContent) => void;
}

const NAMES: Readonly<Record<ContentField, string>> = {
  title: 'Title',
  text: 'Text',
  places: 'Places',
  remoteFrom: 'Remote from',
  workplace: 'Workplace',
  employment: 'Employment',
  pay: 'Pay',
  applyUrl: 'Where people apply',
};

/** Two texts of one listing side by side, and which of both stays, field by field. */
export function ConflictView({ editing, theirs, onSettle }: ConflictViewProps): JSX.Element {
  const { base, draft } = editing;
  const mine = useMemo(() => toContent(draft), [draft]);
  const differences = useMemo(
    () => findDifferences(base.content, mine, theirs.content),
    [base, mine, theirs],
  );
  const [chosen, setChosen] = useState<ReadonlyMap<ContentField, Side>>(new Map());
  const sideOf = ({ field, usual }: Difference): Side => chosen.get(field) ?? usual;
  const sides = new Map(differences.map((one) => [one.field, sideOf(one)]));
  return (
    <section
      aria-labelledby="conflict"
      data-tone="warning"
      className="tone-line mb-8 rounded-xl border-2 bg-surface p-4 sm:p-6"
    >
      <div role="alert">
        <h2 id="conflict" className="text-xl">
          This listing was changed elsewhere while you wrote
        </h2>
        <p className="mt-1 max-w-2xl text-[0.9375rem] text-quiet">
          Nothing of yours is lost and nothing was written over. Choose what stays of each part that
          differs; then go on writing, and save.
        </p>
      </div>
      {differences.length === 0 && (
        <p className="mt-4">Both texts are the same; only the reasons given for findings differ.</p>
      )}
      {differences.map((difference) => (
        <DifferentField
          key={difference.field}
          difference={difference}
          side={sideOf(difference)}
          mine={mine}
          theirs={theirs.content}
          onChoose={(side) => setChosen(new Map(chosen).set(difference.field, side))}
        />
      ))}
      <Button
        look="primary"
        className="mt-6"
        onClick={() => onSettle(mergeContents(mine, theirs.content, sides))}
      >
        Go on with what is chosen
      </Button>
    </section>
  );
}

interface DifferentFieldProps {
  readonly difference: Difference;
  readonly side: Side;
  readonly mine: ListingContent;
  readonly theirs: ListingContent;
  readonly onChoose: (side: Side) => void;
}

function DifferentField(props: DifferentFieldProps): JSX.Element {
  const { difference, side, mine, theirs, onChoose } = props;
  const { field, isContested } = difference;
  const [yours, others] = [fieldWords(field, mine), fieldWords(field, theirs)];
  return (
    <div className="mt-6 border-t border-line pt-4">
      <div className="mb-3 flex flex-wrap items-center gap-3">
        <h3 className="text-base">{NAMES[field]}</h3>
        {isContested && <Badge tone="warning">changed by both</Badge>}
        <Segmented<Side>
          label={`What stays: ${NAMES[field]}`}
          value={side}
          onChange={onChoose}
          options={[
            { value: 'mine', label: 'Mine' },
            { value: 'theirs', label: 'The stored one' },
          ]}
        />
      </div>
      <div className="grid gap-4 md:grid-cols-2">
        <Words label="Mine" text={yours} other={others} isChosen={side === 'mine'} />
        <Words label="Stored" text={others} other={yours} isChosen={side === 'theirs'} />
      </div>
    </div>
  );
}

interface WordsProps {
  readonly label: string;
  readonly text: string;
  readonly other: string;
  readonly isChosen: boolean;
}

/** A text with the lines marked that the other one does not have. */
function Words({ label, text, other, isChosen }: WordsProps): JSX.Element {
  const known = new Set(other.split('\n'));
  return (
    <div className="min-w-0">
      <p className="mb-1 text-sm text-quiet">
        {label}
        {isChosen && ' – stays'}
      </p>
      <div className="rounded-lg border border-line bg-page p-3 font-serif text-[0.9375rem] whitespace-pre-wrap [overflow-wrap:anywhere]">
        {text === '' && <span className="text-quiet">not stated</span>}
        {text.split('\n').map((line, at) => (
          <Fragment key={at}>
            {known.has(line) ? (
              line
            ) : (
              <mark data-tone="warning" className="mark">
                {line}
              </mark>
            )}
            {'\n'}
          </Fragment>
        ))}
      </div>
    </div>
  );
}

function fieldWords(field: ContentField, content: ListingContent): string {
  switch (field) {
    case 'title':
    case 'text':
      return content[field];
    case 'applyUrl':
      return content.applyUrl ?? '';
    case 'pay':
      return payWords(content) ?? '';
    case 'places':
      return placeWords({ ...content, remoteFrom: [] });
    case 'remoteFrom':
      return placeWords({ ...content, places: [] });
    case 'workplace':
      return (
        listingFacts({ ...content, places: [], remoteFrom: [], employment: [], pay: null })[0] ?? ''
      );
    case 'employment':
      return content.employment.join(', ');
  }
}
