import { describe, expect, it } from 'vitest';
import { findLists, repeatsPosting } from './lists.js';
import { resumeOf } from './test-input.js';

const ids = (from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, at) => `s${from + at}`);

describe('lists of skills in a résumé', () => {
  it.each([
    ['a line of six', `skills: ${ids(0, 6).join(' ')}`, undefined],
    ['the same skill four times', `skills: s1 s1 s1 s1`, 'repeated'],
    ['more than a person writes in one line', `skills: ${ids(0, 61).join(' ')}`, 'too-long'],
    ['a list among the contact data', `basics: ${ids(0, 7).join(' ')}`, 'out-of-place'],
  ])('%s is told', (_, line, setAside) => {
    const [list, ...others] = findLists(resumeOf([line]));
    expect(others).toEqual([]);
    expect(list).toMatchObject({ start: 0, end: line.length });
    expect(list!.setAside).toBe(setAside);
  });

  it('are repetitive where the text repeats what was read once', () => {
    const resume = resumeOf(['skills: s1, pytorch']);
    const text = `${resume.text}, ${'pytorch, PyTorch, '.repeat(3)}`;
    expect(findLists({ ...resume, text })[0]).toMatchObject({ setAside: 'repeated' });
  });

  it.each([
    ['five skills', `skills: ${ids(0, 5).join(' ')}`],
    ['skills among many other words', `work: we ${ids(0, 7).join(' and then in the other team ')}`],
  ])('%s are no list', (_, line) => {
    expect(findLists(resumeOf([line]))).toEqual([]);
  });
});

describe('a list that says a posting’s skills back to it', () => {
  const named = (to: number): { skill: string }[] => ids(0, to).map((skill) => ({ skill }));
  const list = (own: readonly string[]): Parameters<typeof repeatsPosting>[0] => ({
    ...{ start: 0, end: 1, skills: new Set(own) },
  });

  it.each([
    ['all of ten', ids(0, 10), 30, true],
    ['all of six, of thirty that are named', ids(0, 6), 30, false],
    ['all of six, of ten that are named', ids(0, 6), 10, true],
    ['half of ten', [...ids(0, 5), ...ids(50, 55)], 10, false],
  ])('is one that holds %s', (_, own, count, expected) => {
    expect(repeatsPosting(list(own), named(count))).toBe(expected);
  });
});
