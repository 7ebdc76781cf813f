import { parseOptions } from '@node-rs/argon2';
import { describe, expect, it } from 'vitest';
import { foldEmail, isEmailAddress } from './email-address.js';
import { hashPassword, isPassword, passwordCost, unknownPasswordHash } from './hash-password.js';
import { counterName, limits } from './limits.js';
import { digestToken, isToken, makeToken } from './token.js';
import { BusyError, makeSlots } from './work-slots.js';

describe('A hash', () => {
  it('is argon2id at the cost that is stated, with a salt of its own', async () => {
    const [one, two] = await Promise.all([hashPassword('kT9#vQ2z'), hashPassword('kT9#vQ2z')]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(two);
    expect(await isPassword('kT9#vQ2z', one)).toBe(true);
    expect(await isPassword('kT9#vQ2', one)).toBe(false);
  });

  it('is of the same keys on every system', async () => {
    const hash = await hashPassword('caf\u00e9 \u212b');
    expect(await isPassword('cafe\u0301 \u00c5', hash)).toBe(true);
  });

  it('for nobody costs the same and is never right', async () => {
    expect(parseOptions(unknownPasswordHash)).toMatchObject(passwordCost);
    expect(await isPassword('', null)).toBe(false);
  });
});

describe('Slots', () => {
  it('run a bounded number at once, in order, and refuse more than may wait', async () => {
    const inSlot = makeSlots(2, 3);
    const done: number[] = [];
    let running = 0;
    let most = 0;
    const work = (n: number) => async (): Promise<void> => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setImmediate(resolve));
      running--;
      done.push(n);
    };
    const all = await Promise.allSettled([0, 1, 2, 3, 4, 5, 6].map((n) => inSlot(work(n))));
    expect(most).toBe(2);
    expect(done).toEqual([0, 1, 2, 3, 4]);
    expect(all.slice(5).map((one) => one.status)).toEqual(['rejected', 'rejected']);
    expect(all[5]).toMatchObject({ reason: expect.any(BusyError) as BusyError });
  });

  it('are free again after work that failed', async () => {
    const inSlot = makeSlots(1, 0);
    await expect(inSlot(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await expect(inSlot(() => Promise.resolve(7))).resolves.toBe(7);
  });
});

describe('A token', () => {
  it('has 256 bits, and only its digest says anything in a store', () => {
    const tokens = Array.from({ length: 100 }, makeToken);
    expect(new Set(tokens.map(({ token }) => token)).size).toBe(100);
    for (const { token, digest } of tokens) {
      expect(Buffer.from(token, 'base64url')).toHaveLength(32);
      expect(isToken(token)).toBe(true);
      expect(digestToken(token)).toBe(digest);
      expect(digest).toMatch(/^[\da-f]{64}$/);
    }
  });

  it.each(['', 'a', 'a'.repeat(42), 'a'.repeat(44), `${'a'.repeat(42)}=`, `${'a'.repeat(42)}\n`])(
    'is not %j',
    (text) => expect(isToken(text)).toBe(false),
  );
});

describe('An e-mail address', () => {
  it.each([
    'a@b.example',
    'Anna.Bell+jobs@mail.example.com',
    'o’brien@example.ie',
    'jürgen@bücher.example',
  ])('may be %s', (text) => expect(isEmailAddress(text)).toBe(true));

  it.each([
    '',
    'anna',
    '@example.com',
    'anna@example',
    'anna@@example.com',
    'anna@example..com',
    'anna@-example.com',
    'anna bell@example.com',
    'anna@example.com\r\nBcc: all@example.com',
    'Anna <anna@example.com>',
    'a@b.example,c@d.example',
    `${'a'.repeat(250)}@example.com`,
  ])('is not %j', (text) => expect(isEmailAddress(text)).toBe(false));

  it('is the same in any case and form', () => {
    expect(foldEmail('ANNA@Example.COM')).toBe('anna@example.com');
    expect(foldEmail('cafe\u0301@example.com')).toBe(foldEmail('CAF\u00c9@example.com'));
  });
});

it('The name of a counter tells nobody whose it is', () => {
  const name = counterName(limits.signInByAccount, 'anna@example.com');
  expect(name).toMatch(/^[\da-f]{64}$/);
  expect(name).not.toBe(counterName(limits.resetByAccount, 'anna@example.com'));
});
