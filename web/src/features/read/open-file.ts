import type { EngineApi } from '../../engine/engine-api.js';
import { noSource, type Source, type WantedKind } from './source.js';

/** Largest file, in bytes, as the readers allow. */
const LARGEST = 20_000_000;

/**
 * Puts a file on the desk: its text, and its bytes, since a résumé is read with its layout.
 *
 * @throws {Error} with words for the person, where it cannot be read
 */
export async function openFile(engine: EngineApi, file: File, wanted: WantedKind): Promise<Source> {
  if (file.size > LARGEST) {
    throw new Error(`${file.name} is larger than 20 MB, which is more than is read.`);
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const kept = { name: file.name, bytes };
  // JSON that a person has is JSON Resume; as a text it would be no text at all.
  if (file.name.toLowerCase().endsWith('.json')) {
    return { ...noSource, wanted: 'resume', text: new TextDecoder().decode(bytes), file: kept };
  }
  const reading = await engine.readDocument({ name: file.name, bytes: bytes.slice() });
  if ('unreadable' in reading) throw new Error(reading.unreadable.message);
  return { ...noSource, wanted, text: reading.read.text, file: kept };
}
