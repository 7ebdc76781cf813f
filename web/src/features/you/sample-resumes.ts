/** Résumés that can be read at a press. All are fiction, written for this project. */
export const sampleResumes = [
  { id: 'career-changer', label: 'Somebody who changes careers' },
  { id: 'ai-engineer', label: 'An AI engineer' },
  { id: 'data-scientist', label: 'A data scientist' },
] as const;

export type SampleResume = (typeof sampleResumes)[number]['id'];

const loaders: Readonly<Record<SampleResume, () => Promise<{ readonly default: string }>>> = {
  'career-changer': () => import('../../../../data/samples/resumes/career-changer.txt?raw'),
  'ai-engineer': () => import('../../../../data/samples/resumes/ai-engineer.txt?raw'),
  'data-scientist': () => import('../../../../data/samples/resumes/data-scientist.txt?raw'),
};

/** Loads the text of a sample. */
export async function loadSampleResume(id: SampleResume): Promise<string> {
  return (await loaders[id]()).default;
}
