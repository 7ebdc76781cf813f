import { labelsOf } from './asset.js';
import { labelKey, pluralOf } from './label-forms.js';
import type { ConceptSource, FamilySource } from './source.js';

/**
 * Words that add nothing to a name before them: readers mark `machine learning` in "machine learning
 * techniques". Counted on labelled postings: behind these the shorter name was right more often than
 * the longer one. Words such as *pipeline*, *platform*, *system* and *model* are not among them.
 */
export const GENERIC_TAILS: ReadonlySet<string> = new Set(
  (
    'skill technique tool tooling toolset toolkit technology solution practice application app ' +
    'method methodology library framework algorithm concept principle fundamental fundamentals ' +
    'approach experience knowledge expertise capability'
  ).split(' '),
);

/** Words that add nothing to a name behind them: "building data pipelines", "complex SQL". */
export const GENERIC_HEADS: ReadonlySet<string> = new Set(
  (
    'scalable building build develop developing designing creating create writing write using ' +
    'implementing managing deploying complex advanced modern traditional various strong'
  ).split(' '),
);

const JOINTS = /\s*(?:,? and |,? or |, | & |&|\/)\s*/;

/**
 * Labels that say more than the shortest full name, by the rules above, and labels that join names
 * that are labels themselves ("monitoring and logging"). A concept lists under `whole` what readers
 * do mark whole.
 */
export function proveShortest(
  sources: readonly FamilySource[],
): { readonly file: string; readonly entry: string; readonly message: string }[] {
  const concepts = sources.flatMap((source) => source.concepts);
  const known = new Set(
    concepts.filter(({ kind }) => kind !== 'soft').flatMap((concept) => keysOf(concept)),
  );
  return sources.flatMap(({ file, concepts: ours }) =>
    ours
      .filter(({ kind }) => kind !== 'soft')
      .flatMap((concept) => {
        const whole = new Set((concept.whole ?? []).map(labelKey));
        return labelsOf(concept).flatMap((label) => {
          const shorter = whole.has(labelKey(label)) ? null : shorterName(label, known);
          if (shorter === null) return [];
          const message = `the label "${label}" says no more than "${shorter}", which is a label`;
          return [{ file, entry: concept.id, message }];
        });
      }),
  );
}

function keysOf(concept: ConceptSource): string[] {
  return labelsOf(concept).flatMap((label) => {
    const plural = pluralOf(label);
    return plural === null ? [labelKey(label)] : [labelKey(label), labelKey(plural)];
  });
}

/** What a label could be cut to, or `null` where it is as short as its name. */
export function shorterName(label: string, known: ReadonlySet<string>): string | null {
  const key = labelKey(label);
  const words = key.split(' ');
  const last = words.at(-1)!;
  const withoutTail = words.slice(0, -1).join(' ');
  if (isGeneric(last, GENERIC_TAILS) && known.has(withoutTail)) return withoutTail;
  const withoutHead = words.slice(1).join(' ');
  if (GENERIC_HEADS.has(words[0]!) && known.has(withoutHead)) return withoutHead;
  const parts = key.split(JOINTS).filter((part) => part !== '');
  if (parts.length > 1 && parts.every((part) => known.has(part))) return parts.join('" and "');
  return null;
}

function isGeneric(word: string, words: ReadonlySet<string>): boolean {
  return (
    words.has(word) || words.has(word.replace(/ies$/, 'y')) || words.has(word.replace(/s$/, ''))
  );
}
