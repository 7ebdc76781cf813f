import type { Span } from '../../../../base/span.js';
import { phrases } from '../../phrases.js';
import type { Rule } from '../../rule.js';
import { defineWordList } from '../../word-list.js';

/** Fillers and notes to oneself: `always`, or `capitals` only. */
const words = defineWordList([
  ...phrases(
    'always' as const,
    `lorem ipsum, dolor sit amet, insert company name, insert job title, insert name,
      insert text, insert link, insert here, insert location, insert department, insert salary,
      company name here, job title here, your company name, add text here, text here,
      placeholder text, enter text here, enter job description, click or tap here to enter text`,
  ),
  ...phrases(
    'capitals' as const,
    `xx years, xx+ years, xxx years, x years, x+ years, xx days, xxx, xxxx, todo:, todo, fixme,
      tktk`,
  ),
]);

export const rule: Rule = {
  id: 'clarity/template-leftover',
  summary: 'A place to be filled in was left as it is: [COMPANY], {{name}}, lorem ipsum, XX years.',
  why: 'It shows that nobody read the posting before it went out, and the reader misses what should stand there.',
  severity: 'error',
  bad: [
    { text: 'At [COMPANY] you will build dashboards.', flags: ['[COMPANY]'] },
    { text: 'Dear {{first_name}}, you will build dashboards.', flags: ['{{first_name}}'] },
    {
      text: 'You will build dashboards. Lorem ipsum dolor sit amet.',
      flags: ['Lorem ipsum', 'dolor sit amet'],
    },
    { text: 'Requirements:\n- XX years of SQL', flags: ['XX years'] },
    {
      text: 'You will report to <insert manager name here>.',
      flags: ['<insert manager name here>'],
    },
    { text: 'TODO: add the duties', flags: ['TODO:'] },
    { text: 'You will work in [Insert City].', flags: ['[Insert City]'] },
    { text: 'At {company_name} you will build dashboards.', flags: ['{company_name}'] },
    { text: 'The pay is $XX,XXX a year. TODO', flags: ['XXX', 'TODO'] },
  ],
  good: [
    { text: 'You will build a TODO app and a todo list.' },
    { text: 'You template e-mails with Jinja: {{ }} and [brackets] hold no fear for you.' },
    { text: 'You fine-tune models [1] and read papers [Remote].' },
    { text: 'You work with generics such as List<String> and Map<Name>.' },
    { text: 'Size XXL, Windows XX and 10x years of growth.' },
    { text: 'Write “I am [insert your favourite colour here]” in the subject.' },
    { text: 'You will insert rows into tables and link them here and there.' },
    { text: 'Our company [Acme, Inc.] builds [open source] tools.' },
  ],
  check({ document }) {
    const { text } = document;
    const found = [
      ...words
        .findIn(document)
        .filter(({ meaning, start, end }) => meaning === 'always' || isNote(text, start, end)),
      ...bracketed(text, '[', ']', IN_BRACKETS),
      ...bracketed(text, '<', '>', IN_ANGLES),
      ...bracketed(text, '{{', '}}', IN_BRACES),
      ...bracketed(text, '{', '}', IN_BRACKETS),
    ].sort((a, b) => a.start - b.start);
    return found.map(({ start, end }) => ({
      span: { field: 'text', start, end },
      message: `“${text.slice(start, end)}” was left from a template.`,
      suggestion: 'Write what should stand here, or take it out.',
    }));
  },
};

/** In capitals, and a note to oneself: a "TODO" app or list is neither. */
function isNote(text: string, start: number, end: number): boolean {
  const isCapital = /^(?:X{1,4}\b|TODO|FIXME|TKTK)/.test(text.slice(start, end));
  return isCapital && !/^[s-]? ?(?:apps?|lists?|MVC|items?)\b/i.test(text.slice(end, end + 8));
}

const SLOT =
  'company|employer|client|job|position|role|title|city|location|state|country|department|team|manager|hiring manager|name|recruiter|date|salary|amount|number|link|url|email|phone|industry|product|description|overview|mission|benefits|text|details|requirements|responsibilities|duties|qualifications';
/**
 * A word for what is to be filled in: in capitals, behind "your" or "insert", or with "name". Other
 * words behind "insert" are said to the reader: "[insert your favourite colour]".
 */
const IN_BRACKETS = new RegExp(
  `^(?:(?:insert|enter|add|your|fill in)(?: (?:the|a|your|our))?(?: (?:${SLOT}))+(?: (?:name|title|here))*|(?:company|job|candidate|manager|client|city|team|department|product)[ _-](?:name|title|here)|company|employer|your name|department|salary|hiring manager|job title|role title|X{2,4}|tbd|TBC|todo|placeholder)$`,
  'i',
);
const IN_CAPITALS = new RegExp(`^(?:${SLOT.toUpperCase()})(?:[ _](?:NAME|TITLE|HERE))?$`);
const IN_ANGLES = new RegExp(
  `^(?:insert|enter|your)(?: (?:the|a|your|our))?(?: (?:${SLOT}))+(?: (?:name|title|here))*$|^(?:company|job|candidate)[ _-](?:name|title)$`,
  'i',
);
const IN_BRACES = /^\s?[A-Za-z][\w. ]{1,30}\s?$/;
/** Longer than any slot. */
const LONGEST = 50;

/** Slots between two marks. Looks no further behind an opening mark than a slot is long. */
function bracketed(text: string, open: string, close: string, isSlot: RegExp): Span[] {
  const spans: Span[] = [];
  for (let start = text.indexOf(open); start !== -1; start = text.indexOf(open, start + 1)) {
    const from = start + open.length;
    const length = text.slice(from, from + LONGEST).indexOf(close);
    if (length < 1) continue;
    const inside = text.slice(from, from + length);
    const isNamed = isSlot.test(inside) || (open === '[' && IN_CAPITALS.test(inside));
    if (isNamed) spans.push({ start, end: from + length + close.length });
  }
  return spans;
}
