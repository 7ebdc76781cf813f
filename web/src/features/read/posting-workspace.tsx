import { severityNames } from '../../ui/finding-card.js';
import type { Fix } from '@rolescope/base/diagnostic.js';
import { useMemo, useRef, useState, type JSX } from 'react';
import { Legend, type LegendEntry } from '../../ui/legend.js';
import { Segmented } from '../../ui/segmented.js';
import { EmptyState } from '../../ui/states.js';
import { roleCodes } from '../../ui/tone.js';
import { roleNames } from '@rolescope/format/names.js';
import { factNotes } from './fact-notes.js';
import { listFacts } from './facts.js';
import { findingNotes } from './finding-notes.js';
import { factMarks, findingMarks, roleMarks, skillMarks, type FieldMark } from './layers.js';
import { MarginNotes, type MarginNote } from './margin-notes.js';
import type { PostingRead } from './reading.js';
import { roleNotes } from './role-notes.js';
import { MarkedSheet } from './sheet.js';
import { SkillList } from './skill-list.js';

type Layer = 'roles' | 'skills' | 'terms' | 'findings';

export interface PostingWorkspaceProps {
  readonly read: PostingRead;
  readonly onMend: (mend: Fix) => void;
}

/** The posting with one kind of evidence marked, and in the margin what the marks mean. */
export function PostingWorkspace({ read, onMend }: PostingWorkspaceProps): JSX.Element {
  const { analysis, text, findings } = read;
  const [layer, setLayer] = useState<Layer>(analysis.roles.length > 0 ? 'roles' : 'skills');
  const [activeId, setActiveId] = useState<string | null>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const marks = useMemo(() => marksOfLayer(layer, read), [layer, read]);
  const notes = useMemo(
    () => notesOfLayer(layer, read, marks, onMend),
    [layer, read, marks, onMend],
  );
  return (
    <>
      <div className="mb-4 flex flex-wrap items-center gap-x-6 gap-y-3">
        <Segmented
          label="What is marked in the text"
          value={layer}
          onChange={setLayer}
          options={[
            { value: 'roles', label: 'Roles' },
            { value: 'skills', label: <Counted word="Skills" count={analysis.skills.length} /> },
            { value: 'terms', label: 'Pay and terms' },
            { value: 'findings', label: <Counted word="Findings" count={findings.length} /> },
          ]}
        />
        <Legend entries={legendOf(layer, read)} />
      </div>
      <div className="grid gap-8 lg:grid-cols-[minmax(0,46rem)_minmax(18rem,1fr)] lg:items-start">
        <MarkedSheet
          sheet={sheet}
          title={analysis.title.text}
          location={analysis.location.value}
          text={text}
          marks={marks}
          activeId={activeId}
          onActivate={setActiveId}
        />
        {layer === 'skills' ? (
          <SkillList skills={analysis.skills} soft={analysis.soft} />
        ) : notes.length === 0 ? (
          <NoNotes layer={layer} />
        ) : (
          <MarginNotes
            label={NOTES_LABEL[layer]}
            notes={notes}
            text={sheet}
            activeId={activeId}
            onActivate={setActiveId}
          />
        )}
      </div>
    </>
  );
}

const NOTES_LABEL = {
  roles: 'Why the words speak for a role',
  terms: 'Pay and terms',
  findings: 'Findings',
} as const;

function Counted({ word, count }: { readonly word: string; readonly count: number }): JSX.Element {
  return (
    <>
      {word} <span className="text-quiet tabular-nums">{count}</span>
    </>
  );
}

function NoNotes({ layer }: { readonly layer: Layer }): JSX.Element {
  return layer === 'findings' ? (
    <EmptyState title="The linter has nothing to say" />
  ) : (
    <EmptyState title={layer === 'roles' ? 'No role is claimed' : 'Nothing is stated'}>
      Where the text does not tell, nothing is guessed.
    </EmptyState>
  );
}

function marksOfLayer(layer: Layer, { analysis, text, findings }: PostingRead): FieldMark[] {
  switch (layer) {
    case 'roles':
      return roleMarks(analysis.roles);
    case 'skills':
      return skillMarks([...analysis.skills, ...analysis.soft]);
    case 'terms':
      return factMarks(listFacts(analysis));
    case 'findings':
      return findingMarks(findings, text.length);
  }
}

function notesOfLayer(
  layer: Layer,
  { analysis, findings }: PostingRead,
  marks: readonly FieldMark[],
  onMend: (mend: Fix) => void,
): MarginNote[] {
  switch (layer) {
    case 'roles':
      return roleNotes(analysis.roles);
    case 'skills':
      return [];
    case 'terms':
      return factNotes(listFacts(analysis));
    case 'findings':
      return findingNotes(findings, new Set(marks.map(({ id }) => id)), onMend);
  }
}

function legendOf(layer: Layer, { analysis, findings }: PostingRead): LegendEntry[] {
  switch (layer) {
    case 'roles':
      return analysis.roles
        .filter(({ evidence }) => evidence.length > 0)
        .map(({ role }) => ({ tone: role, label: roleNames[role], code: roleCodes[role] }));
    case 'skills':
      return (['required', 'preferred', 'mentioned'] as const)
        .filter((level) => analysis.skills.some((skill) => skill.level === level))
        .map((level) => ({ tone: level, label: level }));
    case 'terms':
      return [];
    case 'findings':
      return (['error', 'warning', 'advice'] as const)
        .filter((severity) => findings.some((finding) => finding.severity === severity))
        .map((severity) => ({ tone: severity, label: severityNames[severity] }));
  }
}
