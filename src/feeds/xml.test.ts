import { expect, it } from 'vitest';
import { readXmlRecords } from './xml.js';

/** The records of all `<i>` elements. */
function records(xml: string): unknown[] {
  return readXmlRecords(xml, 'i').map(({ record }) => ({ ...record }));
}

it('makes texts, records and lists of children', () => {
  const xml = '<r><i><a>1</a><b><c>x</c></b><d>1</d><d>2</d><e/></i><i><a>2</a></i></r>';
  expect(records(xml)).toEqual([{ a: '1', b: { c: 'x' }, d: ['1', '2'], e: null }, { a: '2' }]);
});

it('reads CDATA and the five entities of XML, and no others', () => {
  expect(records('<i><a><![CDATA[<p>&amp;</p>]]></a><b>&lt;&amp;&gt; &nbsp;</b></i>')).toEqual([
    { a: '<p>&amp;</p>', b: '<&> &nbsp;' },
  ]);
});

it('expands no entities that a document makes up', () => {
  const bomb = `<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>
    <i><a>&b;</a><b>&x;</b></i>`;
  expect(records(bomb)).toEqual([{ a: '&b;', b: '&x;' }]);
});

it('keeps the source of an element', () => {
  expect(readXmlRecords('<r> <i a="1">\n<b/></i></r>', 'i')[0]?.source).toBe('<i a="1">\n<b/></i>');
});

it('makes own fields of names that mean something to objects', () => {
  const [found] = readXmlRecords('<i><__proto__><bad>1</bad></__proto__></i>', 'i');
  expect(Object.keys(found?.record ?? {})).toEqual(['__proto__']);
  expect(Object.keys(Object.prototype)).toEqual([]);
});

it('leaves out what is nested without end', () => {
  const deep = `<i>${'<a>'.repeat(100_000)}x${'</a>'.repeat(100_000)}<b>1</b></i>`;
  expect(records(deep)).toMatchObject([{ b: '1' }]);
});
