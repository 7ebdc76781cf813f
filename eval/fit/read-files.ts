import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../../src/app/documents/read-document.js';
import { readBatches } from '../../src/app/postings/read-batches.js';
import { analyzeBatch } from '../../src/app/postings/analyze-batch.js';
import { listInputs } from '../../src/app/postings/list-inputs.js';
import type { Analysis } from '../../src/domain/analysis.js';
import type { Engine } from '../../src/engine/engine.js';

/** The texts of the résumés in folders: whatever the readers read, in the order of the names. */
export async function readResumeTexts(folders: readonly string[]): Promise<string[]> {
  const files = folders.flatMap((folder) =>
    statSync(folder).isFile()
      ? [folder]
      : readdirSync(folder)
          .sort()
          .map((name) => join(folder, name)),
  );
  const texts: string[] = [];
  for (const file of files) {
    if (file.endsWith('.json') || file.endsWith('.md')) continue;
    const result = await readDocument(readFileSync(file), { name: file });
    if ('read' in result && result.read.text.length > 300) texts.push(result.read.text);
  }
  return texts;
}

/** The analyses of the first postings of a file, with their texts. */
export async function readAnalyses(
  file: string,
  engine: Engine,
  most: number,
): Promise<Analysis[]> {
  const analyses: Analysis[] = [];
  const take = (analysis: Analysis): string => {
    analyses.push(analysis);
    return '';
  };
  for await (const batch of readBatches(listInputs([file]).inputs, {}, () => undefined)) {
    analyzeBatch(batch, { engine, print: take, keepText: true });
    if (analyses.length >= most) break;
  }
  return analyses.slice(0, most);
}
