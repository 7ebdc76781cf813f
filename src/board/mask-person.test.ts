import { describe, expect, it } from 'vitest';
import { maskPerson } from './mask-person.js';

describe('masking a person', () => {
  it.each([
    ['I am Ana Müller-Ortiz.', 'I am [hidden] [hidden]-[hidden].'],
    ['MULLER wrote it', '[hidden] wrote it'],
    ['ana@example.org or +49 (151) 2345-6789', '[hidden] or [hidden]'],
    ['See https://ana.example/cv and github.com/ana', 'See [hidden] and [hidden]'],
    ['Banana analytics, 2019 - 2023, 10 000 users', 'Banana analytics, 2019 - 2023, 10 000 users'],
    ['', ''],
  ])('%s', (text, masked) => expect(maskPerson(text, 'Ana Müller-Ortiz')).toBe(masked));

  it('takes a name for what it is, not for a pattern', () => {
    expect(maskPerson('a.b and aab', '.*')).toBe('a.b and aab');
    expect(maskPerson('Al is al right', 'Al Li')).toBe('Al is al right');
  });
});
