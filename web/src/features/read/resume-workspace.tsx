import { useMemo, useRef, useState, type JSX } from 'react';
import { Segmented } from '../../ui/segmented.js';
import { EmptyState } from '../../ui/states.js';
import { resumeSkillMarks, roleMarks, type FieldMark } from './layers.js';
import { MarginNotes } from './margin-notes.js';
import type { ResumeRead } from './reading.js';
import { careerMarks } from './resume-layers.js';
import { Career, ResumeSkills } from './resume-view.js';
import { roleNotes } from './role-notes.js';
import { MarkedSheet } from './sheet.js';

type Layer = 'roles' | 'skills' | 'career';

/** The résumé with one kind of evidence marked, and beside it what was read. */
export function ResumeWorkspace({ read }: { readonly read: ResumeRead }): JSX.Element {
  const { resume, judgement } = read.reading;
  const [layer, setLayer] = useState<Layer>('roles');
  const [activeId, setActiveId] = useState<string | null>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const marks = useMemo(() => marksOfLayer(layer, read), [layer, read]);
  const notes = useMemo(() => roleNotes(judgement.roles), [judgement]);
  return (
    <>
      <Segmented
        label="What is marked in the text"
        className="mb-4"
        value={layer}
        onChange={setLayer}
        options={[
          { value: 'roles', label: 'Roles' },
          { value: 'skills', label: `Skills ${resume.skills.length}` },
          { value: 'career', label: 'Work and education' },
        ]}
      />
      <div className="grid gap-8 lg:grid-cols-[minmax(0,46rem)_minmax(18rem,1fr)] lg:items-start">
        <MarkedSheet
          sheet={sheet}
          title={null}
          location={null}
          text={read.text}
          marks={marks}
          activeId={activeId}
          onActivate={setActiveId}
        />
        {layer === 'skills' && <ResumeSkills skills={resume.skills} />}
        {layer === 'career' && <Career read={read} />}
        {layer === 'roles' && notes.length === 0 && <EmptyState title="No role is claimed" />}
        {layer === 'roles' && notes.length > 0 && (
          <MarginNotes
            label="Why the words speak for a role"
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

function marksOfLayer(layer: Layer, { reading: { resume, judgement } }: ResumeRead): FieldMark[] {
  switch (layer) {
    case 'roles':
      return roleMarks(judgement.roles);
    case 'skills':
      return resumeSkillMarks(resume.skills);
    case 'career':
      return careerMarks(resume);
  }
}
