import type { Analysis, RoleShare } from '@rolescope/domain/analysis.js';
import { roleNames, variantName } from '@rolescope/format/names.js';
import { TriangleAlert } from 'lucide-react';
import type { JSX, ReactNode } from 'react';
import { formatShare } from '../../ui/format-share.js';
import { RoleCode } from '../../ui/role-tag.js';
import { ShareBar } from '../../ui/share-bar.js';
import { listFacts } from './facts.js';
import {
  abstentionSentence,
  confidenceSentence,
  headline,
  mismatchSentence,
} from './verdict-words.js';

/** The answer: what the work is, in which shares, how sure that is, and what is stated beside it. */
export function Verdict({
  analysis,
  actions,
}: {
  readonly analysis: Analysis;
  readonly actions: ReactNode;
}): JSX.Element {
  const { roles, confidence, variant } = analysis;
  const mismatch = mismatchSentence(analysis);
  const abstained = abstentionSentence(analysis.abstained);
  return (
    <VerdictFrame title={headline(roles)} actions={actions} facts={<Facts analysis={analysis} />}>
      {roles.length > 0 && <RoleShares roles={roles} label="Roles in this posting" />}
      <div className="mt-4 grid max-w-2xl gap-2 text-[0.9375rem]">
        {mismatch !== null && (
          <p className="flex items-start gap-2 rounded-md bg-warn-wash px-3 py-2 font-medium">
            <TriangleAlert aria-hidden className="mt-0.5 size-5 shrink-0 text-warn" /> {mismatch}
          </p>
        )}
        {abstained !== null && (
          <p className="text-ink">{abstained} What it states is read all the same.</p>
        )}
        {variant !== null && <p>More exactly: {variantName(variant)}.</p>}
        {roles.length > 0 && <p className="text-quiet">{confidenceSentence(confidence)}</p>}
      </div>
    </VerdictFrame>
  );
}

interface VerdictFrameProps {
  readonly title: string;
  readonly actions: ReactNode;
  readonly facts: ReactNode;
  readonly children: ReactNode;
}

/** The frame that answers about postings and résumés share. */
export function VerdictFrame({ title, actions, facts, children }: VerdictFrameProps): JSX.Element {
  return (
    <section
      aria-labelledby="verdict"
      className="rounded-xl border border-line bg-surface p-4 shadow-card sm:p-6"
    >
      <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div>
          <h2 id="verdict" tabIndex={-1} className="mb-4 text-2xl tracking-[-0.02em] outline-none">
            {title}
          </h2>
          {children}
        </div>
        {facts}
      </div>
      <div className="no-print mt-5 flex flex-wrap gap-2 border-t border-line pt-4">{actions}</div>
    </section>
  );
}

/** The shares as one bar, and each with its name and figure. */
export function RoleShares({
  roles,
  label,
}: {
  readonly roles: readonly RoleShare[];
  readonly label: string;
}): JSX.Element {
  return (
    <>
      <ShareBar shares={roles} label={label} className="h-9" />
      <ul className="mt-3 flex flex-wrap gap-x-6 gap-y-1.5 text-[0.9375rem]">
        {roles.map(({ role, share }) => (
          <li key={role} className="flex items-center gap-2">
            <RoleCode role={role} />
            <span>{roleNames[role]}</span>
            <span className="font-semibold tabular-nums">{formatShare(share)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Facts({ analysis }: { readonly analysis: Analysis }): JSX.Element {
  const facts = listFacts(analysis);
  const stated = facts.filter(({ id, value }) => value !== null && !/^pay-[1-9]/.test(id));
  const missing = facts.filter(({ value }) => value === null);
  return (
    <FactList
      facts={stated.map(({ id, label, value }) => ({ id, label, value: value ?? '' }))}
      missing={missing.map(({ label }) => label.toLowerCase())}
    />
  );
}

interface FactListProps {
  readonly facts: readonly {
    readonly id: string;
    readonly label: string;
    readonly value: string;
  }[];
  /** What the text does not say. */
  readonly missing: readonly string[];
}

/** What is stated, and what is not. */
export function FactList({ facts, missing }: FactListProps): JSX.Element {
  return (
    <dl className="grid content-start gap-x-4 gap-y-1.5 text-[0.9375rem]">
      {facts.map(({ id, label, value }) => (
        <div key={id} className="grid grid-cols-[6.5rem_minmax(0,1fr)] gap-3">
          <dt className="text-quiet">{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      {missing.length > 0 && (
        <div className="grid grid-cols-[6.5rem_minmax(0,1fr)] gap-3">
          <dt className="text-quiet">Not stated</dt>
          <dd className="text-quiet">{missing.join(', ')}</dd>
        </div>
      )}
    </dl>
  );
}
