import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { isParsableMarkdown } from '../base/markdown-bounds.js';
import type { CanonicalText } from './canonical-text.js';
import { composeRuns } from './compose-runs.js';
import { readPlainText } from './plain-text.js';
import { TextBuilder } from './text-builder.js';

/**
 * Markdown to canonical text: marks of emphasis, links and code go, list items begin with `- `,
 * headings stand alone. What is too long or too deep for the parser is read as plain text.
 */
export function readMarkdown(input: string): CanonicalText {
  if (!isParsableMarkdown(input)) {
    return { ...readPlainText(input), format: 'markdown' };
  }
  const builder = new TextBuilder(input);
  writeNode({ input, builder, breaks: 0, item: false, lists: 0 }, fromMarkdown(input));
  const lines = builder.finish('markdown');
  return { ...composeRuns(lines, readPlainText(lines.text)), format: 'markdown' };
}

interface Writing {
  readonly input: string;
  readonly builder: TextBuilder;
  /** Line ends due before the next text. */
  breaks: number;
  /** Whether the mark of a list item is due. */
  item: boolean;
  /** Lists that the text stands in. */
  lists: number;
}

function writeNode(writing: Writing, node: Nodes): void {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      writeText(writing, node);
      break;
    case 'break':
      writing.breaks = Math.max(writing.breaks, 1);
      break;
    case 'listItem':
      writing.breaks = Math.max(writing.breaks, 1);
      writing.item = true;
      writeChildren(writing, node.children);
      writing.item = false;
      break;
    case 'heading':
    case 'paragraph':
      if (!writing.item) writing.breaks = Math.max(writing.breaks, writing.lists > 0 ? 1 : 2);
      writeChildren(writing, node.children);
      writing.breaks = Math.max(
        writing.breaks,
        writing.lists > 0 || node.type === 'heading' ? 1 : 2,
      );
      break;
    case 'list':
      writing.breaks = Math.max(writing.breaks, 1);
      writing.lists++;
      writeChildren(writing, node.children);
      writing.lists--;
      writing.breaks = writing.lists > 0 ? 1 : 2;
      break;
    default:
      if ('children' in node) writeChildren(writing, node.children);
  }
}

function writeChildren(writing: Writing, children: readonly Nodes[]): void {
  for (const child of children) writeNode(writing, child);
}

type Leaf = Extract<Nodes, { type: 'text' | 'inlineCode' | 'code' }>;

function writeText(writing: Writing, node: Leaf): void {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  if (node.value.trim() === '') {
    if (writing.builder.length > 0 && writing.breaks === 0) writing.builder.put(' ', start, end);
    return;
  }
  if (node.type === 'code') writing.breaks = Math.max(writing.breaks, 1);
  if (writing.breaks > 0 && writing.builder.length > 0) {
    writing.builder.put(writing.breaks > 1 ? '\n\n' : '\n', start, start);
  }
  if (writing.item) writing.builder.put('- ', start, start);
  writing.breaks = node.type === 'code' ? 1 : 0;
  writing.item = false;
  align(writing, node.value, start, end);
}

/** Writes a value whose characters stand in the source in order, with marks in between. */
function align(writing: Writing, value: string, start: number, end: number): void {
  const { input, builder } = writing;
  let at = start;
  let done = 0;
  while (done < value.length) {
    const source = at < end ? input.indexOf(value.charAt(done), at) : -1;
    // Escapes, indents and fences are short; anything else is an entity that was decoded.
    if (source === -1 || source >= end || !isMark(input, at, source)) {
      const semicolon = input.indexOf(';', at);
      const isEntity = input.charAt(at) === '&' && semicolon !== -1 && semicolon < end;
      if (!isEntity) {
        builder.put(value.slice(done), Math.min(at, end), end);
        return;
      }
      builder.put(String.fromCodePoint(value.codePointAt(done)!), at, semicolon + 1);
      done += value.codePointAt(done)! > 0xffff ? 2 : 1;
      at = semicolon + 1;
      continue;
    }
    builder.copy(source, source + 1);
    at = source + 1;
    done++;
  }
}

const MARK = /^[\\`~\s>]*(?:[a-z\d+#-]*\n\s*)?$/i;

function isMark(input: string, from: number, to: number): boolean {
  return from === to || (to - from < 80 && MARK.test(input.slice(from, to)));
}
