import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPeriods } from './read-periods.js';

/** Periods as `2019-03..2020-01`, `2019..present`; a single date stands alone. */
function periodsIn(text: string): string[] {
  return findPeriods(text, 0, text.length).map(({ start, end, current }) => {
    const print = (date: typeof start): string =>
      date === null
        ? ''
        : date.month === null
          ? String(date.year)
          : `${date.year}-${String(date.month).padStart(2, '0')}`;
    const to = current ? 'present' : print(end);
    return print(start) === to ? to : `${print(start)}..${to}`;
  });
}

describe('findPeriods', () => {
  it.each([
    ['Jan 2020 – Present', '2020-01..present'],
    ['January 2020 to March 2021', '2020-01..2021-03'],
    ['Sept. 2019 — Dec. 2020', '2019-09..2020-12'],
    ['01/2020 - 03/2021', '2020-01..2021-03'],
    ['1/2020-3/2021', '2020-01..2021-03'],
    ['01.2020 ‑ 03.2021', '2020-01..2021-03'],
    ['2020-01 – 2021-03', '2020-01..2021-03'],
    ['2020/01 ~ 2021/03', '2020-01..2021-03'],
    ['03/19 – 05/20', '2019-03..2020-05'],
    ['Jan 19 - Mar 21', '2019-01..2021-03'],
    ["Jan '19 → Mar '21", '2019-01..2021-03'],
    ["'19–'21", '2019..2021'],
    ["'98 - '04", '1998..2004'],
    ['2019 − 2021', '2019..2021'],
    ['(2019―2021)', '2019..2021'],
    ['2019–21', '2019..2021'],
    ['1998/2004', '1998..2004'],
    ['2010-11', '2010..2011'],
    ['Summer 2019', '2019-06..2019-08'],
    ['Fall 2018 – Spring 2019', '2018-09..2019-05'],
    ['Winter 2019', '2019'],
    ['Q3 2019', '2019-07..2019-09'],
    ['seit 03/2021', '2021-03..present'],
    ['since 2018', '2018..present'],
    ['depuis janvier 2020', '2020-01..present'],
    ['janvier 2018 à juin 2019', '2018-01..2019-06'],
    ["mars 2018 à aujourd'hui", '2018-03..present'],
    ['Juni 2018 bis heute', '2018-06..present'],
    ['März 2018 bis Mai 2019', '2018-03..2019-05'],
    ['enero de 2018 - actualidad', '2018-01..present'],
    ['gennaio 2018 – oggi', '2018-01..present'],
    ['с марта 2019 по настоящее время', '2019-03..present'],
    ['12.03.2019 – 24.12.2020', '2019-03..2020-12'],
    ['March 12, 2019 to April 3rd, 2020', '2019-03..2020-04'],
    ['15 January 2019 – 30 June 2020', '2019-01..2020-06'],
    ['2019 october - now', '2019-10..present'],
    ['2017, July – December', '2017-07..2017-12'],
    ['Jan – Mar 2020', '2020-01..2020-03'],
    ['Nov – Feb 2020', '2019-11..2020-02'],
    ['201903 - 202001', '2019-03..2020-01'],
    ['April 2015\nto\nCurrent', '2015-04..present'],
    ['Sep 2019 –', '2019-09..present'],
    ['2013/---', '2013..present'],
    ['Current to September 2014', '2014-09..present'],
    ['08/2010 to 09/2006', '2006-09..2010-08'],
    ['2008  2013', '2008..2013'],
    ['May-92', '1992-05'],
    ['until 2019', '..2019'],
    ['early 2019', '2019'],
  ])('reads %j', (text, period) => {
    expect(periodsIn(text)).toEqual([period]);
  });

  it('gives only the year where day and month cannot be told apart', () => {
    expect(periodsIn('03/04/2019')).toEqual(['2019']);
    expect(periodsIn('03/25/2019')).toEqual(['2019-03']);
    expect(periodsIn('25/03/2019')).toEqual(['2019-03']);
  });

  it.each([
    '12345',
    '+49 221 5550198',
    '2019%',
    '$2019',
    '20 people',
    'May',
    'from 1 to 9',
    '3.14',
  ])('finds no period in %j', (text) => {
    expect(periodsIn(text)).toEqual([]);
  });

  it('finds each range of months again, however it is written', () => {
    const month = fc.record({
      year: fc.integer({ min: 1960, max: 2045 }),
      month: fc.integer({ min: 1, max: 12 }),
    });
    const NAMES = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
    const styles = [
      (year: number, m: number) => `${NAMES[m - 1]} ${year}`,
      (year: number, m: number) => `${String(m).padStart(2, '0')}/${year}`,
      (year: number, m: number) => `${String(m).padStart(2, '0')}.${year}`,
    ];
    fc.assert(
      fc.property(
        month,
        month,
        fc.constantFrom(...styles),
        fc.constantFrom('-', '–', '—', 'to', '−'),
        (a, b, style, dash) => {
          const [from, to] = a.year * 12 + a.month <= b.year * 12 + b.month ? [a, b] : [b, a];
          const text = `${style(from.year, from.month)} ${dash} ${style(to.year, to.month)}`;
          const [found] = findPeriods(text, 0, text.length);
          expect(found).toMatchObject({ start: from, end: to, current: false });
          expect(found!.evidence.text).toBe(text);
        },
      ),
    );
  });
});
