import { grouped } from '@rolescope/domain/estimate-text.js';
import type { ProjectAnalysis, RateFigure, Standing } from '@rolescope/domain/project.js';
import { roleNames } from '@rolescope/format/names.js';
import type { JSX } from 'react';
import { Chip, Chips } from '../../ui/chips.js';
import { formatShare } from '../../ui/format-share.js';
import { RoleTag } from '../../ui/role-tag.js';
import { SourceLink, SourceLinks } from '../../ui/source-list.js';

/** Whom a brief takes, who hands what to whom, how the rate stands, and what is missing. */
export function ProjectAnalysisView({
  analysis,
}: {
  readonly analysis: ProjectAnalysis;
}): JSX.Element {
  const { roles, team, handovers, kinds, require, prefer, rate, missing } = analysis;
  return (
    <div className="grid gap-8">
      {missing.length > 0 && (
        <section className="rounded-xl border border-warn bg-warn-wash p-4">
          <h2 className="text-base">What the brief does not say</h2>
          <ul className="mt-1 list-disc pl-5 text-[0.9375rem]">
            {missing.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2 className="text-xl">Whom it takes</h2>
        {roles.length === 0 && <p className="mt-2 text-quiet">It says too little to tell.</p>}
        <ul className="mt-2 grid gap-3">
          {roles.map(({ role, share, hire, needs }) => (
            <li key={role}>
              <p className="flex justify-between gap-3">
                <RoleTag role={role} />
                <span className="tabular-nums">{formatShare(share)}</span>
              </p>
              <p className="text-sm text-quiet">
                {hire ? 'worth a person of its own' : 'part of another’s work'}
                {needs.map(({ need, work, evidence }) => (
                  <span key={need} className="block">
                    {work}
                    {evidence[0] !== undefined && (
                      <>
                        : <span className="font-serif">“{evidence[0].text}”</span>
                      </>
                    )}
                  </span>
                ))}
              </p>
            </li>
          ))}
        </ul>
        {team !== null && (
          <p className="mt-3 text-[0.9375rem]">
            <b className="font-medium">{team.size === 'one' ? 'One person.' : 'A team.'}</b>{' '}
            {team.why}
          </p>
        )}
        {handovers.length > 0 && (
          <ul className="mt-2 grid gap-1 text-[0.9375rem]">
            {handovers.map(({ from, to, what }) => (
              <li key={`${from} ${to} ${what}`}>
                {roleNames[from]} hands to {roleNames[to]}: {what}
              </li>
            ))}
          </ul>
        )}
      </section>
      {kinds.length > 0 && (
        <section>
          <h2 className="text-xl">Kinds of project</h2>
          <ul className="mt-2 grid gap-2 text-[0.9375rem]">
            {kinds.map(({ role, kind, label, description, sources }) => (
              <li key={`${role} ${kind}`}>
                <b className="font-medium">{label}</b>: {description}{' '}
                <span className="text-sm text-quiet">
                  from <SourceLinks ids={sources} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {require.length + prefer.length > 0 && (
        <section>
          <h2 className="text-xl">Skills</h2>
          <Chips label="Skills to ask for" className="mt-2">
            {[...require, ...prefer].map(({ skill, label }) => (
              <Chip key={skill}>{label}</Chip>
            ))}
          </Chips>
        </section>
      )}
      <Rate rate={rate} />
    </div>
  );
}

const STANDS: Readonly<Record<Standing, string>> = {
  below: 'the offer lies below it',
  within: 'the offer lies within it',
  above: 'the offer lies above it',
  across: 'the offer reaches beyond one of its ends',
};

function Rate({ rate }: Pick<ProjectAnalysis, 'rate'>): JSX.Element {
  const { offered, figures, mixed, missing } = rate;
  return (
    <section>
      <h2 className="text-xl">The rate</h2>
      {mixed !== null && <p className="mt-2 text-bad">{mixed}</p>}
      {offered !== null && (
        <p className="mt-2">
          Offered: {offered.currency} {grouped(Math.round(offered.min))}
          {offered.min === offered.max ? '' : ` to ${grouped(Math.round(offered.max))}`} an hour
          {offered.rule === null ? '' : ` (${offered.rule})`}
        </p>
      )}
      {missing.map((text) => (
        <p key={text} className="mt-2 text-[0.9375rem] text-quiet">
          {text}
        </p>
      ))}
      <ul className="mt-3 grid gap-2 text-[0.9375rem]">
        {figures.map((figure) => (
          <Figure key={`${figure.source} ${figure.of} ${figure.min}`} figure={figure} />
        ))}
      </ul>
    </section>
  );
}

function Figure({ figure }: { readonly figure: RateFigure }): JSX.Element {
  const { of, min, max, place, year, source, n, rule, stands } = figure;
  const facts = [place, year === null ? 'year not stated' : String(year)];
  if (n !== null) facts.push(`n = ${grouped(n)}`);
  if (rule !== null) facts.push(rule);
  return (
    <li>
      <b className="font-medium tabular-nums">
        ${Math.round(min)} to ${Math.round(max)} an hour
      </b>{' '}
      {of}
      {stands !== null && `: ${STANDS[stands]}`}
      <span className="block text-sm text-quiet">
        {facts.join(', ')} · <SourceLink id={source} />
      </span>
    </li>
  );
}
