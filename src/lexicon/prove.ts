import { Gap } from '../base/tokens.js';
import { skillKinds } from '../domain/skill-kinds.js';
import { tokenize } from '../text/tokenize.js';
import { labelsOf } from './asset.js';
import { labelKey } from './label-forms.js';
import { proveShortest } from './prove-labels.js';
import type { ConceptSource, FamilySource } from './source.js';

/** Something that does not hold in the lexicon's data. */
export interface LexiconProblem {
  readonly file: string;
  /** Id of the concept. */
  readonly entry: string;
  readonly message: string;
}

/** Which concepts a sample text is found to name. Handed in, since finding lies above this layer. */
export type FindConcepts = (sample: string) => ReadonlySet<string>;

interface Entry {
  readonly file: string;
  readonly concept: ConceptSource;
}

/** Everything about the data that can be proved without matching: ids, labels, references. */
export function proveData(sources: readonly FamilySource[]): LexiconProblem[] {
  const entries = sources.flatMap(({ file, concepts }) =>
    concepts.map((concept): Entry => ({ file, concept })),
  );
  const ids = new Map<string, Entry>();
  const problems: LexiconProblem[] = [];
  const report = ({ file, concept }: Entry, message: string): void => {
    problems.push({ file, entry: concept.id, message });
  };
  for (const entry of entries) {
    const other = ids.get(entry.concept.id);
    if (other !== undefined) report(entry, `the id is taken by an entry of ${other.file}`);
    ids.set(entry.concept.id, entry);
  }
  const owners = new Map<string, Entry>();
  for (const entry of entries) {
    for (const message of proveConcept(entry.concept, ids)) report(entry, message);
    for (const label of labelsOf(entry.concept)) {
      const owner = owners.get(labelKey(label));
      if (owner !== undefined) {
        report(entry, `the label "${label}" is owned by ${owner.concept.id} (${owner.file})`);
      }
      owners.set(labelKey(label), entry);
    }
  }
  return [...problems, ...proveShortest(sources)];
}

function proveConcept(concept: ConceptSource, ids: ReadonlyMap<string, unknown>): string[] {
  const messages: string[] = [];
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(concept.id)) messages.push('the id is not kebab-case');
  if (!skillKinds.includes(concept.kind)) messages.push(`the kind "${concept.kind}" is unknown`);
  for (const id of concept.broader ?? []) {
    if (!ids.has(id)) messages.push(`the broader concept "${id}" does not exist`);
    if (id === concept.id) messages.push('the concept is its own broader concept');
  }
  for (const label of labelsOf(concept)) {
    const tokens = tokenize(label);
    if (tokens.count === 0 || tokens.gap.subarray(1, tokens.count).includes(Gap.line)) {
      messages.push(`the label ${JSON.stringify(label)} is empty or holds a line break`);
    }
  }
  const labels = new Set(labelsOf(concept));
  for (const label of concept.whole ?? []) {
    if (!labels.has(label)) messages.push(`"whole" names "${label}", which is no label of it`);
  }
  for (const label of Object.keys(concept.ambiguous ?? {})) {
    if (!labels.has(label)) messages.push(`"ambiguous" names "${label}", which is no label of it`);
    if ((concept.says ?? []).length === 0 || (concept.notSays ?? []).length === 0) {
      messages.push(`the ambiguous label "${label}" needs "says" and "notSays" samples`);
    }
  }
  return messages;
}

/** Runs the `says` and `notSays` samples of every concept. */
export function proveSamples(
  sources: readonly FamilySource[],
  findConcepts: FindConcepts,
): LexiconProblem[] {
  return sources.flatMap(({ file, concepts }) =>
    concepts.flatMap((concept) => [
      ...(concept.says ?? [])
        .filter((sample) => !findConcepts(sample).has(concept.id))
        .map((sample) => ({ file, entry: concept.id, message: `not found in "${sample}"` })),
      ...(concept.notSays ?? [])
        .filter((sample) => findConcepts(sample).has(concept.id))
        .map((sample) => ({ file, entry: concept.id, message: `found in "${sample}"` })),
    ]),
  );
}
