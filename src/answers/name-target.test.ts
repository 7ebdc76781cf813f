import { describe, expect, it } from 'vitest';
import { knowledge } from '../app/knowledge.js';
import { nameTarget } from './name-target.js';

const nothing = { role: undefined, level: undefined, place: undefined };

describe('a target by the names that people give it', () => {
  it.each([
    [{}, {}],
    [{ role: 'AI Engineer' }, { role: 'ai-engineer' }],
    [{ level: ' Senior ' }, { level: 'senior' }],
    [{ place: 'de' }, { place: 'DE' }],
    [{ place: 'us-ca' }, { place: 'US-CA' }],
    [{ place: 'Denver, CO' }, { place: 'US-CO' }],
    [{ place: 'Germany' }, { place: 'DE' }],
    [{ place: 'PT' }, { place: 'PT' }],
    [{ place: 'remote' }, { place: 'remote' }],
    [{ role: 'prompt-engineer' }, { role: 'ai-engineer' }],
  ])('%j is %j', (given, expected) => {
    expect(nameTarget({ ...nothing, ...given }, knowledge)).toEqual(expected);
  });

  it.each([
    [
      { role: 'data scientits' },
      /^There is no role "data scientits"\. The nearest: data.scientist/i,
    ],
    [{ role: 'xyzzy' }, /^There is no role "xyzzy"\. There are: ai-engineer, /],
    [{ level: 'senoir' }, /The nearest: senior/],
    [{ level: 'unspecified' }, /^There is no level/],
    [{ place: 'Atlantis' }, /^There is no place "Atlantis"\. A place is a country or a state/],
    [{ role: 'x'.repeat(500) }, /^There is no role "x{80}"/],
  ])('%j is unknown, and the answer helps', (given, message) => {
    const target = nameTarget({ ...nothing, ...given }, knowledge);
    expect('unknown' in target && target.unknown).toMatch(message);
  });
});
