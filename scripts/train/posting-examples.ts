import { readFileSync } from 'node:fs';
import { parseDocument } from '../../src/document/parse-document.js';
import type { TextFormat } from '../../src/base/text-format.js';
import { countCues, type CueSet, type PostingCues } from '../../src/judge/classify/posting-cues.js';
import { contentHash64 } from '../../src/text/content-hash.js';
import { toCanonicalText } from '../../src/text/to-canonical-text.js';

/** One text with its cues. */
export interface GateExample extends PostingCues {
  readonly id: string;
  /** `posting`, or what else the text is: `resume-pdf`, `article-news`, `code-js`. */
  readonly kind: string;
  readonly title: string | null;
  readonly language: string;
  /** Which half it is in: the weights are chosen on one and measured on the other. */
  readonly half: 'develop' | 'test';
}

interface TextRecord {
  readonly id: string;
  readonly kind?: string;
  readonly title?: string | null;
  readonly text: string;
  readonly format?: TextFormat;
  readonly half?: 'develop' | 'test';
}

/** Reads texts, one JSON object a line; those without `kind` are postings. */
export function readGateExamples(paths: readonly string[], set: CueSet): GateExample[] {
  return paths.flatMap((path) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => toExample(JSON.parse(line) as TextRecord, set)),
  );
}

function toExample(record: TextRecord, set: CueSet): GateExample {
  const { id, kind = 'posting', text, format } = record;
  const title =
    typeof record.title === 'string' && record.title.trim() !== '' ? record.title : null;
  const document = parseDocument(toCanonicalText(text, format).text);
  const half = record.half ?? halfOf(id);
  return { ...countCues(document, set), id, kind, title, language: document.language, half };
}

/** Halves by a hash of the id, so that they stay the same when texts are added. */
function halfOf(id: string): 'develop' | 'test' {
  return Number.parseInt(contentHash64(id).slice(-1), 16) % 2 === 0 ? 'develop' : 'test';
}
