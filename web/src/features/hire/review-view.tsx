import { grouped } from '@rolescope/domain/estimate-text.js';
import type { PostingReview, ReviewedRequirement } from '@rolescope/domain/hiring.js';
import type { ShareFigure } from '@rolescope/domain/market.js';
import { educationNames, roleNames } from '@rolescope/format/names.js';
import type { JSX } from 'react';
import { Badge } from '../../ui/badge.js';
import { formatShare } from '../../ui/format-share.js';
import { Section } from '../../ui/page.js';
import { Table, type Column } from '../../ui/table.js';

const COLUMNS: readonly Column<ReviewedRequirement>[] = [
  {
    id: 'skill',
    header: 'Required',
    cell: ({ label, unusual }) => (
      <>
        {label} {unusual && <Badge tone="warning">unusual</Badge>}
      </>
    ),
  },
  {
    id: 'required',
    header: 'Others require it',
    numeric: true,
    cell: ({ required }) => shareText(required),
  },
  {
    id: 'named',
    header: 'Others name it',
    numeric: true,
    cell: ({ named }) => shareText(named),
  },
];

/** A posting beside comparable ones: what it asks for, and what that costs. */
export function ReviewView({ review }: { readonly review: PostingReview }): JSX.Element | null {
  const { role, peers, requirements } = review;
  if (role === null) return null;
  if (peers === null) {
    return (
      <Section title="Beside comparable postings">
        <p className="text-[0.9375rem] text-quiet">Too few comparable postings to compare with.</p>
      </Section>
    );
  }
  const level = peers.level === 'all' ? 'all levels' : `level ${peers.level}`;
  const facts = factsOf(review);
  return (
    <Section
      title="Beside comparable postings"
      note={`${grouped(peers.n)} postings of ${roleNames[role]}, ${level}. The fewer name a skill, the fewer people have it.`}
    >
      {facts.length > 0 && (
        <ul className="mb-6 grid max-w-3xl list-disc gap-1 pl-5 text-[0.9375rem]">
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      )}
      {requirements.length > 0 && (
        <Table<ReviewedRequirement>
          className="max-w-4xl"
          caption="What it requires, what the fewest people have first"
          rows={requirements}
          rowKey={({ skill }) => skill}
          columns={COLUMNS}
        />
      )}
    </Section>
  );
}

/** Rare skills are not counted one by one, so that none is never said. */
function shareText({ count, n }: ShareFigure): string {
  return count === 0 ? '<1%' : formatShare(count / n);
}

/** Counts, years, degree and pay beside the others', in sentences. */
function factsOf({ count, years, degree, pay }: PostingReview): string[] {
  const facts: string[] = [];
  if (count !== null) {
    facts.push(
      `${count.asked} skills are required; the median of ${grouped(count.n)} others is ${Math.round(count.median)}.`,
    );
  }
  if (years !== null) {
    facts.push(
      `${years.asked} years are asked for; the median of ${grouped(years.n)} that state them is ${years.median}.`,
    );
  }
  if (degree !== null) {
    facts.push(
      `A ${educationNames[degree.asked]} is asked for; ${degree.asking.count} of ${degree.asking.n} ask for that or more.`,
    );
  }
  if (pay !== null) {
    const { figure, offered } = pay;
    const stands =
      offered < figure.p25
        ? 'lower than three of four'
        : offered > figure.p75
          ? 'higher than three of four'
          : 'in the middle half';
    facts.push(
      `The middle of its pay, ${figure.currency} ${grouped(Math.round(offered))}, is ${stands} of ${grouped(figure.n)} others (median ${grouped(Math.round(figure.p50))}).`,
    );
  }
  return facts;
}
