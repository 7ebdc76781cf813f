/** Briefs that can be read at a press. All are fiction, written for this project. */
export const sampleBriefs = [
  { id: 'vineyard', label: 'A vineyard' },
  { id: 'energy-two-hires', label: 'Two jobs in one' },
  { id: 'ski-pass', label: 'Ski passes' },
  { id: 'too-thin', label: 'Too little' },
] as const;

export type SampleBrief = (typeof sampleBriefs)[number]['id'];

const loaders: Readonly<Record<SampleBrief, () => Promise<{ readonly default: string }>>> = {
  vineyard: () => import('../../../../data/samples/briefs/vineyard.txt?raw'),
  'energy-two-hires': () => import('../../../../data/samples/briefs/energy-two-hires.txt?raw'),
  'ski-pass': () => import('../../../../data/samples/briefs/ski-pass.txt?raw'),
  'too-thin': () => import('../../../../data/samples/briefs/too-thin.txt?raw'),
};

/** Loads the text of a sample. */
export async function loadSampleBrief(id: SampleBrief): Promise<string> {
  return (await loaders[id]()).default.trim();
}
