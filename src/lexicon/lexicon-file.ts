import { readArrayFile, writeArrayFile, type NumberArray } from '../base/array-file.js';
import type { PatternSet } from '../patterns/pattern-set.js';
import { lexiconFormat } from './asset.js';
import type { GateSource } from './gate-source.js';
import type { PackedLexicon } from './packed-lexicon.js';

/** What stands in the JSON head of the file. Lists of strings are one string, one entry a line. */
interface Head {
  readonly format: PackedLexicon['format'];
  readonly version: string;
  readonly families: readonly string[];
  readonly conceptIds: string;
  readonly conceptLabels: string;
  readonly conditionTexts: string;
  readonly labelText: string;
  readonly longest: number;
  readonly mask: number;
  readonly gate: GateSource | null;
}

/** The bytes of the lexicon's file. */
export function writeLexicon(packed: PackedLexicon): Uint8Array {
  const { format, version, families, conceptIds, conceptLabels, conditionTexts } = packed;
  const { conceptKinds, conceptFamilies, broaderOffsets, broader } = packed;
  const { patterns: set, conceptOf, conditionNumberOf } = packed;
  const { text: labelText, ...steps } = set.steps;
  const { mask, ...trie } = set.trie;
  const head: Head = {
    format,
    version,
    families,
    conceptIds: conceptIds.join('\n'),
    conceptLabels: conceptLabels.join('\n'),
    conditionTexts: conditionTexts.join('\n'),
    labelText,
    longest: set.longest,
    mask,
    gate: packed.gate,
  };
  const columns = { conceptKinds, conceptFamilies, broaderOffsets, broader };
  const arrays = { ...columns, conceptOf, conditionNumberOf, ...steps, ...trie };
  return writeArrayFile({ head, arrays });
}

/**
 * Reads the lexicon's file. Its arrays stay where they lie in `bytes`.
 *
 * @throws {Error} when the bytes are damaged or of another format than this code reads.
 */
export function readLexicon(bytes: Uint8Array): PackedLexicon {
  const { head: content, arrays } = readArrayFile(bytes);
  const head = content as Head;
  if (head.format !== lexiconFormat) {
    throw new Error(
      `The skill lexicon has format ${String(head.format)}; this version reads ${lexiconFormat}.`,
    );
  }
  const take = <A extends NumberArray = Int32Array>(name: string): A => {
    const array = arrays[name];
    if (array === undefined) throw new Error(`The skill lexicon lacks its ${name}.`);
    return array as A;
  };
  return {
    format: head.format,
    version: head.version,
    families: head.families,
    conceptIds: splitLines(head.conceptIds),
    conceptLabels: splitLines(head.conceptLabels),
    conceptKinds: take('conceptKinds'),
    conceptFamilies: take('conceptFamilies'),
    broaderOffsets: take('broaderOffsets'),
    broader: take('broader'),
    conditionTexts: splitLines(head.conditionTexts),
    patterns: takePatterns(head, take),
    conceptOf: take('conceptOf'),
    conditionNumberOf: take('conditionNumberOf'),
    gate: head.gate ?? null,
  };
}

type Take = <A extends NumberArray = Int32Array>(name: string) => A;

function takePatterns({ labelText, mask, longest }: Head, take: Take): PatternSet {
  return {
    steps: { offsets: take('offsets'), text: labelText, start: take('start'), end: take('end') },
    trie: {
      mask,
      edges: take('edges'),
      nextEnding: take('nextEnding'),
      begins: take<Uint32Array>('begins'),
    },
    longest,
  };
}

function splitLines(text: string): string[] {
  return text === '' ? [] : text.split('\n');
}
