/** Briefs that can be read at a press. All are fiction, written for this project. */
export const sampleBriefs = [
  { id: 'libraries-team', label: 'Work for a team' },
  { id: 'ski-pass', label: 'Ski passes' },
  { id: 'orthopaedics', label: 'A clinic' },
  { id: 'too-thin', label: 'Too little' },
] as const;

export type SampleBrief = (typeof sampleBriefs)[number]['id'];

const loaders: Readonly<Record<SampleBrief, () => Promise<{ readonly default: string }>>> = {
  'libraries-team': () => import('../../../../data/samples/briefs/libraries-team.txt?raw'),
  'ski-pass': () => import('../../../../data/samples/briefs/ski-pass.txt?raw'),
  orthopaedics: () => import('../../../../data/samples/briefs/orthopaedics.txt?raw'),
  'too-thin': () => import('../../../../data/samples/briefs/too-thin.txt?raw'),
};

/** Loads the text of a sample. */
export async function loadSampleBrief(id: SampleBrief): Promise<string> {
  return (await loaders[id]()).default.trim();
}
