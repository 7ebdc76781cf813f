import type { SkillEntry } from '../../src/domain/skill-entry.js';
import { measuresOf, readClaims } from './read-claims.js';
import { readSignals, type SignalReading } from './read-signals.js';

/** The signals that are described, and one for each skill that a claim names by itself. */
export function readClaimSignals(data: string, skills: readonly SkillEntry[]): SignalReading {
  const { signals, problems } = readSignals(data, skills);
  const reading = readClaims(data);
  const named = new Set(
    reading.claims.flatMap(({ claim }) =>
      measuresOf(claim).flatMap((measure) => ('skill' in measure ? [measure.skill] : [])),
    ),
  );
  const own = skills
    .filter(({ id }) => named.has(id))
    .map(({ id, label }) => ({ id: `skill:${id}`, label, skills: [id], phrases: [] }));
  return { signals: [...signals, ...own], problems: [...problems, ...reading.problems] };
}
