import type { Resume } from '@rolescope/domain/resume.js';
import { byStart, type FieldMark } from './layers.js';

/** What was read of work and education: positions, employers, times. */
export function careerMarks({ work, education }: Resume): FieldMark[] {
  const stated = [
    ...work.flatMap(({ position, name, period }) => [
      { label: 'Position', found: position?.evidence },
      { label: 'Employer', found: name?.evidence },
      { label: 'When', found: period?.evidence },
    ]),
    ...education.flatMap(({ studyType, area, institution, period }) => [
      { label: 'Degree', found: studyType?.evidence },
      { label: 'Subject', found: area?.evidence },
      { label: 'Where', found: institution?.evidence },
      { label: 'When', found: period?.evidence },
    ]),
  ];
  return stated
    .flatMap(({ label, found }, at): FieldMark[] =>
      found === undefined
        ? []
        : [
            {
              id: `career-${at}`,
              field: 'text',
              start: found.start,
              end: found.end,
              tone: 'accent',
              label,
            },
          ],
    )
    .sort(byStart);
}
