import { describe, expect, it } from 'vitest';
import { findSpamSigns, type SpamInput } from './spam-signs.js';

const ordinary =
  'You will build services in Python, write tests for them, and talk to the people who use them.';

function signs(given: Partial<SpamInput>) {
  return findSpamSigns({
    ...{ title: 'AI engineer', text: ordinary, links: [], website: 'https://acme.example' },
    ...{ copies: [], ...given },
  });
}

const codes = (given: Partial<SpamInput>): string =>
  signs(given)
    .map(({ code }) => code)
    .join(' ');

describe('signs of spam', () => {
  it.each<[string, string]>([
    ['There is a registration fee of 30 euros.', 'asks-for-money'],
    ['Buy a starter kit before you begin.', 'asks-for-money'],
    ['You receive a cheque; deposit the check and send money on.', 'asks-for-money'],
    ['We will never ask for a registration fee.', ''],
    ["We don't charge an application fee.", ''],
    ['There is no training fee.', ''],
    ['We never lie. Pay a deposit of 20 dollars.', 'asks-for-money'],
    ['Never mind\nPay a deposit first', 'asks-for-money'],
    ['Write to us on Telegram for an interview.', 'messenger'],
    ['Contact: t.me/hiring_now', 'messenger'],
    ['You build bots for WhatsApp and Telegram.', ''],
    ['Send a copy of your passport with the letter.', 'identity'],
    ['We need your bank account details today.', 'identity'],
    ['Be your own boss with unlimited earnings.', 'easy-money'],
    ['You work on fraud: our models find registration forms that were copied.', ''],
    [ordinary, ''],
  ])('in %j', (text, expected) => {
    expect(codes({ text })).toBe(expected);
  });

  it('stand where the words stand', () => {
    const text = 'First line.\nThere is a registration fee.';
    const [sign] = signs({ text });
    const place = sign?.evidence[0]?.place;
    expect(text.slice(place?.start, place?.end)).toBe('registration fee');
  });

  it('are capitals, but not abbreviations', () => {
    const loud = 'EARN MONEY TODAY WITH THIS GREAT WORK '.repeat(4);
    expect(codes({ text: loud })).toBe('capitals');
    expect(codes({ title: 'URGENT HIRING' })).toBe('capitals');
    expect(codes({ title: 'NLP / LLM' })).toBe('');
    expect(codes({ text: `${ordinary} AWS, SQL, GCP, ETL and REST.` })).toBe('');
  });

  it('are links that hide where they lead, or lead to many others', () => {
    expect(codes({ links: ['https://bit.ly/xyz'] })).toBe('hidden-link');
    const own = [
      'https://acme.example/a',
      'https://jobs.acme.example/b',
      'https://www.acme.example',
    ];
    expect(codes({ links: own })).toBe('');
    const foreign = ['https://a.example', 'https://b.example', 'https://c.example/x'];
    expect(codes({ links: foreign })).toBe('other-hosts');
    expect(codes({ links: foreign.slice(0, 2) })).toBe('');
    expect(codes({ links: ['javascript:x', 'not a link', ''] })).toBe('');
  });

  it('are postings of other employers with the same text', () => {
    const copies = [{ company: 'Fox', title: 'AI engineer', board: 'lever:fox' }];
    expect(signs({ copies })).toMatchObject([
      { code: 'copied', evidence: [{ place: null, text: 'Fox: AI engineer' }] },
    ]);
  });

  it('are found in time that grows with the text alone', () => {
    expect(codes({ text: 'pay a '.repeat(50_000) })).toBe('');
    expect(signs({ text: 'registration fee '.repeat(20_000) })[0]?.evidence).toHaveLength(5);
  });
});
