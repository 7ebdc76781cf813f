import type { Problem } from '../base/problem.js';
import type { Payload, ReadContext, Reading } from './contract.js';
import type { JsonRecord } from './fields.js';
import { nameOfText } from './payload.js';
import { failed, readRecords, type RecordRules } from './read-records.js';
import { walkTags, type OpenTag } from './tags.js';

/** An element of an XML payload as the record that its children make. */
export interface XmlRecord {
  /** Children by name: a text, a record, or a list where a name repeats; `null` where empty. */
  readonly record: JsonRecord;
  /** Its own source text. */
  readonly source: string;
}

interface OpenElement {
  readonly name: string;
  readonly start: number;
  readonly children: Record<string, unknown>;
  text: string;
  hasChildren: boolean;
}

/** Deepest nesting that is read; what is deeper is left out. Real feeds have five levels. */
const DEEPEST = 32;

/**
 * The elements of one name in an XML text, in order. It is read as written: no entities but XML's
 * own five and numbers, no document types, nothing outside the text.
 */
export function readXmlRecords(xml: string, name: string): XmlRecord[] {
  const found: XmlRecord[] = [];
  const open: OpenElement[] = [];
  let tooDeep = 0;
  const close = (end: number): void => {
    const element = open.pop();
    if (element === undefined) return;
    const { start, children, hasChildren, text } = element;
    if (element.name === name) found.push({ record: children, source: xml.slice(start, end) });
    const parent = open.at(-1);
    if (parent === undefined) return;
    parent.hasChildren = true;
    add(parent.children, element.name, hasChildren ? children : text.trim() || null);
  };
  walkTags(xml, true, {
    onOpen: (tag) => {
      if (open.length === DEEPEST || tooDeep > 0) {
        if (!tag.closed) tooDeep++;
        return;
      }
      open.push(openElement(tag));
      if (tag.closed) close(tag.end);
    },
    onText: (text) => {
      const element = open.at(-1);
      if (element !== undefined && tooDeep === 0) element.text += text;
    },
    onClose: (tag, end) => {
      if (tooDeep > 0) tooDeep--;
      // A tag that closes nothing is left alone; one further out closes what is inside it too.
      else if (open.some((element) => element.name === tag)) {
        while (open.at(-1)?.name !== tag) close(end);
        close(end);
      }
    },
  });
  return found;
}

function openElement({ name, start }: OpenTag): OpenElement {
  // A bare object: an element may be called `__proto__`.
  const children = Object.create(null) as Record<string, unknown>;
  return { name, start, children, text: '', hasChildren: false };
}

function add(children: Record<string, unknown>, name: string, value: unknown): void {
  const before = children[name];
  if (before === undefined || before === null) children[name] = value;
  else if (Array.isArray(before)) before.push(value);
  else children[name] = [before, value];
}

/** How an XML payload of a feed is taken apart. */
export interface XmlRules extends RecordRules {
  /** The name of the outermost element. */
  readonly root: string;
  /** The name of the elements that are postings. */
  readonly item: string;
  /** A mark of this feed alone, where others have the same root. */
  readonly mark?: string;
  /** How many items mean that there may be more. */
  readonly fullPage?: number;
}

/** Whether a text is XML with the root, and the mark, of a feed. */
export function isXmlOf(text: string, { root, mark }: XmlRules): boolean {
  const start = text.slice(0, 4_000);
  return (
    start.trimStart().startsWith('<') && start.includes(`<${root}`) && text.includes(mark ?? '')
  );
}

/** Reads an XML payload; another root is a problem, and then the payload is not complete. */
export function readXmlFeed(payload: Payload, rules: XmlRules, context: ReadContext): Reading {
  if (!isXmlOf(payload.text, { ...rules, mark: '' })) return failed(notXml(payload.text, rules));
  const items = readXmlRecords(payload.text, rules.item);
  const { postings, problems, lost } = readRecords(
    items.map(({ record }) => record),
    { ...rules, sourceOf: (index) => items[index]?.source ?? '' },
    context,
  );
  // A text cut off in the middle would read as a shorter list.
  const end = payload.text.trimEnd();
  const isWhole = end.endsWith(`</${rules.root}>`) || end.endsWith(`<${rules.root}/>`);
  const cut: Problem[] = isWhole
    ? []
    : [{ code: 'truncated', message: `the XML of ${rules.label} ends in the middle` }];
  const full = items.length >= (rules.fullPage ?? Infinity);
  return {
    postings,
    problems: [...cut, ...problems],
    next: [],
    complete: lost === 0 && isWhole && !full,
  };
}

function notXml(text: string, { label, root }: XmlRules): Problem {
  const found = nameOfText(text);
  return found === 'XML'
    ? { code: 'changed-shape', message: `this is not what ${label} sends: it has no <${root}>` }
    : { code: 'not-xml', message: `expected XML from ${label}, found ${found}` };
}
