import { Parser } from 'htmlparser2';

/** An XML element; its name without a prefix. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
  text: string;
}

/** Elements of one file, and elements inside elements; far above any published form. */
const MOST_NODES = 50_000;
const DEEPEST = 64;

/** Reads a small XML file as a tree; what is beyond its bounds is left out. */
export function readXmlTree(input: string): XmlNode {
  const root: XmlNode = { name: '', attributes: {}, children: [], text: '' };
  const open: XmlNode[] = [root];
  let nodes = 0;
  let skipped = 0;
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => {
        if (open.length > DEEPEST || nodes++ > MOST_NODES) {
          skipped++;
          return;
        }
        const node = { name: tag.split(':').at(-1)!, attributes, children: [], text: '' };
        open.at(-1)!.children.push(node);
        open.push(node);
      },
      ontext: (text) => {
        if (skipped === 0) open.at(-1)!.text += text;
      },
      onclosetag: () => {
        if (skipped > 0) skipped--;
        else if (open.length > 1) open.pop();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(input);
  parser.end();
  return root;
}

/** The first element by a path of names below another. */
export function nodeAt(node: XmlNode | undefined, ...path: readonly string[]): XmlNode | undefined {
  let at = node;
  for (const name of path) at = at?.children.find((child) => child.name === name);
  return at;
}

/** All children of a name. */
export function nodesOf(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  return node?.children.filter((child) => child.name === name) ?? [];
}

/** The text of an element by a path; `''` where there is none. */
export function textAt(node: XmlNode | undefined, ...path: readonly string[]): string {
  return (
    nodeAt(node, ...path)
      ?.text.replace(/\s+/g, ' ')
      .trim() ?? ''
  );
}
