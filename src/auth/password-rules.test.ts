import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonPasswordWords } from './common-passwords.js';
import { findPasswordFault, isCommonPassword } from './password-rules.js';

const OWN = ['Anna.Bell@example.com', 'Anna Bell'];

describe('A password', () => {
  it.each([
    'correct horse battery staple',
    'kT9#vQ2z',
    'ich mag Käse am Morgen',
    'パスワードは難しい',
    'mandolin-7-otter',
    '🦜🦊🐙🦉🐢🦀🐝🦋',
    '#&)(_+{}:?',
    '918273645546372',
  ])('such as "%s" is taken', (password) => {
    expect(findPasswordFault(password, OWN)).toBeNull();
  });

  it.each([
    ['short12', 'at least 8'],
    ['🦜🦊🐙🦉🐢🦀🐝', 'at least 8'],
    ['a'.repeat(257), 'at most 256'],
    ['password', 'Many people'],
    ['Password1!', 'Many people'],
    ['P4$$w0rd', 'Many people'],
    ['!!!dragon2019!!!', 'Many people'],
    ['passwordpassword', 'Many people'],
    ['letmein123', 'Many people'],
    ['пароль123', 'Many people'],
    ['rolescope2026', 'Many people'],
    ['qwertyuiop', 'Many people'],
    ['poiuytrewq', 'Many people'],
    ['1q2w3e4r5t', 'Many people'],
    ['12345678', 'Many people'],
    ['87654321', 'Many people'],
    ['abcdefgh', 'Many people'],
    ['aaaaaaaa', 'Many people'],
    ['abababab', 'Many people'],
    ['24.12.1987', 'Many people'],
    ['annabell', 'your name'],
    ['Anna.Bell.77', 'your name'],
    ['anna.bell@example.com', 'your name'],
  ])('such as "%s" is not taken: %s', (password, reason) => {
    expect(findPasswordFault(password, OWN)).toContain(reason);
  });

  it('of a common word is found whatever digits and signs stand around it', () => {
    const word = fc.constantFrom(...commonPasswordWords);
    const more = fc.stringMatching(/^[0-9!?.#*_-]{0,6}$/);
    fc.assert(
      fc.property(more, word, more, fc.boolean(), (before, core, after, upper) => {
        const text = `${before}${upper ? core.toUpperCase() : core}${after}`;
        expect(isCommonPassword(text)).toBe(true);
      }),
    );
  });

  it('at random is never common', () => {
    const random = fc.array(fc.integer({ min: 33, max: 126 }), { minLength: 20, maxLength: 40 });
    fc.assert(
      fc.property(random, (units) => {
        fc.pre(new Set(units).size > 10);
        expect(isCommonPassword(String.fromCharCode(...units))).toBe(false);
      }),
    );
  });
});
