import { noSource, type Source } from './source.js';

/** A sample that can be read at a press. All are fiction, written for this project. */
export interface Sample {
  readonly id: string;
  /** What is worth seeing in it. */
  readonly label: string;
}

/** Postings whose title and work agree, disagree, and mix, and people. */
export const samples: readonly Sample[] = [
  { id: 'sample:001', label: 'An AI engineer' },
  { id: 'sample:036', label: 'An “AI Engineer” who is not' },
  { id: 'sample:003', label: 'A “Data Scientist” of another kind' },
  { id: 'sample:031', label: 'Several jobs in one' },
  { id: 'faults', label: 'A posting with faults' },
  { id: 'career-changer', label: 'A résumé' },
];

/** Fetches a sample as it would lie on the desk. */
export async function loadSample(id: string): Promise<Source> {
  if (id === 'career-changer') {
    const { default: text } =
      await import('../../../../data/samples/resumes/career-changer.txt?raw');
    return { ...noSource, text };
  }
  if (id === 'faults') {
    const { default: markdown } = await import('../../../../docs/example-posting.md?raw');
    const [heading = '', ...rest] = markdown.split('\n');
    return { ...noSource, title: heading.replace('# ', ''), text: rest.join('\n').trim() };
  }
  const { default: lines } = await import('../../../../data/samples/postings.jsonl?raw');
  const line = lines.split('\n').find((candidate) => candidate.includes(`"${id}"`));
  if (line === undefined) throw new Error(`There is no sample ${id}.`);
  const { title, location, text } = JSON.parse(line) as Pick<Source, 'title' | 'location' | 'text'>;
  return { ...noSource, title, location, text };
}
