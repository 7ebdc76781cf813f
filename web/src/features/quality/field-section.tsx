import type { JSX } from 'react';
import { Section } from '../../ui/page.js';
import { Table } from '../../ui/table.js';
import { countOf, fieldRows } from './field-rows.js';
import { measured } from './measured.js';
import { Share } from './share.js';

const { real, samples } = measured;

/** Every field of an analysis, and how often it is right. */
export function FieldSection(): JSX.Element {
  const n = { real: countOf(real), samples: countOf(samples) };
  return (
    <Section
      title="Every field"
      note={`${n.real} real postings with careful labels, and the ${n.samples} samples of this project, which are cleaner than life. The labels of the ${n.real} were in sight while this was built, so their figures flatter; those of roles are cross-validated and do not. A figure is the share of postings where the field is right, “not stated” included, unless it says otherwise.`}
    >
      <Table
        caption="How often each field is right"
        hideCaption
        className="max-w-4xl"
        rows={fieldRows(measured)}
        rowKey={({ field }) => field}
        columns={[
          {
            id: 'field',
            header: 'Field',
            cell: ({ field, measure }) => (
              <>
                {field}
                {measure !== null && (
                  <span className="block max-w-md text-sm font-normal text-quiet">{measure}</span>
                )}
              </>
            ),
          },
          {
            id: 'real',
            header: `Real postings (${n.real})`,
            cell: ({ field, real }) => <Share value={real} label={`${field}, real postings`} />,
          },
          {
            id: 'samples',
            header: `Samples (${n.samples})`,
            cell: ({ field, samples }) => <Share value={samples} label={`${field}, samples`} />,
          },
        ]}
      />
    </Section>
  );
}
