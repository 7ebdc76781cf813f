import type { CandidacyComparison, ShownCandidacy } from '@rolescope/domain/candidacy.js';
import type { JSX } from 'react';
import { Section } from '../../ui/page.js';
import { ScrollRegion } from '../../ui/scroll-region.js';
import { Decide } from './decide.js';
import { ShownCandidacyView, whoText } from './shown-candidacy.js';

interface ComparedProps {
  readonly comparison: CandidacyComparison;
  readonly organisation: string;
  readonly queryKey: readonly string[];
}

/** A table by requirement, and below it each one whole with what can be decided. */
export function Compared({ comparison, organisation, queryKey }: ComparedProps): JSX.Element {
  const { candidacies, requirements } = comparison;
  return (
    <>
      {requirements.length > 0 && (
        <Section
          title="By requirement"
          note="A line of the résumé that names it, or only the text."
        >
          <ByRequirement comparison={comparison} />
        </Section>
      )}
      <Section title="One by one">
        <ul className="grid gap-4 lg:grid-cols-2">
          {candidacies.map((shown) => (
            <li
              key={shown.id}
              id={shown.id}
              className="grid content-start gap-4 rounded-xl border border-line bg-surface p-4"
            >
              <ShownCandidacyView shown={shown} />
              <Decide shown={shown} organisation={organisation} queryKey={queryKey} />
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

function ByRequirement({ comparison }: Pick<ComparedProps, 'comparison'>): JSX.Element {
  const { requirements, candidacies, cells } = comparison;
  const cellOf = (skill: string, id: string) =>
    cells.find((cell) => cell.skill === skill && cell.candidacy === id);
  return (
    <ScrollRegion label="By requirement" className="rounded-xl border border-line bg-surface">
      <table className="w-full border-collapse text-[0.9375rem]">
        <caption className="sr-only">What each shows for each requirement</caption>
        <thead>
          <tr className="border-b border-edge">
            <th scope="col" className="p-2 text-left font-medium text-quiet">
              Requirement
            </th>
            {candidacies.map((shown) => (
              <th key={shown.id} scope="col" className="min-w-32 p-2 text-left font-medium">
                <a href={`#${shown.id}`}>{whoText(shown)}</a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {requirements.map(({ skill, label, level }) => (
            <tr key={skill} className="border-b border-line last:border-0">
              <th scope="row" className="p-2 text-left font-normal">
                {label}{' '}
                {level === 'preferred' && <span className="text-sm text-quiet">(preferred)</span>}
              </th>
              {candidacies.map((shown) => (
                <td key={shown.id} className="p-2 align-top">
                  {cellText(shown, cellOf(skill, shown.id))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function cellText(
  { lines }: ShownCandidacy,
  cell: CandidacyComparison['cells'][number] | undefined,
): JSX.Element {
  const shown = lines.filter(({ number }) => cell?.lines.includes(number) === true);
  if (shown.length > 0) {
    return <span className="font-serif">“{shown[0]!.text.slice(0, 120)}”</span>;
  }
  return (
    <span className="text-sm text-quiet">{cell?.inText === true ? 'named in the text' : '–'}</span>
  );
}
