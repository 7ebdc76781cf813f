import type { JSX } from 'react';
import { Disclosure } from '../../ui/disclosure.js';
import { formatShare } from '../../ui/format-share.js';
import { Page, Section } from '../../ui/page.js';
import { Blocks } from './blocks.js';
import { FieldSection } from './field-section.js';
import { Limits } from './limits.js';
import { LintSection } from './lint-section.js';
import { measured } from './measured.js';
import { RoleSection } from './role-section.js';

const { roles, lint, card, reports } = measured;
const { gold } = roles.figures;

/** Measured errors of every field, how the labels were made, and what Rolescope cannot do. */
export function QualityPage(): JSX.Element {
  return (
    <Page
      title="How good is this?"
      lead="Measured, and with its errors. Each figure is the result of a command that anyone can run; none is a promise about your text."
    >
      <Headline />
      <FieldSection />
      <RoleSection />
      <Section
        title="How the labels were made"
        note="From the card of the role model, as it was trained."
      >
        <Blocks blocks={card.filter(({ kind }) => kind === 'list').slice(0, 1)} />
      </Section>
      <Section title="What it cannot do">
        <Limits weakSpots={weakSpots()} />
      </Section>
      <LintSection />
      <ReportSection />
    </Page>
  );
}

function Headline(): JSX.Element {
  const facts = [
    {
      figure: `${Math.round(gold.accuracy * gold.n)} of ${gold.n}`,
      words:
        'carefully labelled real postings: the first role is right, by models that had not seen them',
    },
    {
      figure: formatShare(gold.mismatch.precision),
      words: `of the titles said to name another role really do, on the same postings (${gold.mismatch.labelled} such titles: few, so take it as a hint)`,
    },
    {
      figure: `${lint.found} of ${lint.n}`,
      words: `faults planted in ${lint.postings} clean postings are found by the right lint rule`,
    },
  ];
  return (
    <ul className="mb-12 grid gap-px overflow-hidden rounded-xl border border-line bg-line md:grid-cols-3">
      {facts.map(({ figure, words }) => (
        <li key={words} className="bg-surface p-5 sm:p-6">
          <p className="text-3xl font-semibold tracking-[-0.03em] tabular-nums">{figure}</p>
          <p className="mt-2 text-[0.9375rem] text-quiet">{words}</p>
        </li>
      ))}
    </ul>
  );
}

function ReportSection(): JSX.Element {
  return (
    <Section
      title="The reports in full"
      note="As the commands wrote them. Paths in them are examples."
    >
      <div className="divide-y divide-line border-y border-line">
        {reports.map(({ name, blocks }) => {
          const heading = blocks.find((block) => block.kind === 'heading' && block.level === 1);
          return (
            <Disclosure
              key={name}
              className="py-2"
              summary={heading?.kind === 'heading' ? heading.text : name}
            >
              <div className="pb-4">
                <Blocks blocks={blocks} />
              </div>
            </Disclosure>
          );
        })}
      </div>
    </Section>
  );
}

/** The list under the heading of that name in the model card. */
function weakSpots(): readonly string[] {
  const at = card.findIndex((block) => block.kind === 'heading' && block.text === 'Weak spots');
  const list = card[at + 1];
  return at >= 0 && list?.kind === 'list' ? list.items : [];
}
