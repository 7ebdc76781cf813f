import type { Problem } from '../../base/problem.js';
import {
  LONGEST_HIDDEN,
  READ_LIMITS,
  type HiddenText,
  type ReadLimits,
  type Reading,
} from '../read-text.js';
import { Refusal } from '../refusal.js';
import { composeStories } from './compose-stories.js';
import { readMarklessLists } from './lists.js';
import { readStory, type PartStory } from './read-story.js';
import { readRelations, type Relation } from './relations.js';
import { readStyles } from './styles.js';
import { openZip, type ZipParts } from './zip-parts.js';

/**
 * Reads a DOCX: headers, body with its tables and text boxes in reading order, footers. Hidden and
 * deleted text is left out, the former reported. Macros are never looked at.
 */
export async function readDocx(
  bytes: Uint8Array,
  limits: ReadLimits = READ_LIMITS,
): Promise<Reading> {
  try {
    return await readParts(await openZip(bytes), limits);
  } catch (error) {
    if (error instanceof Refusal) return { unreadable: error.problem };
    throw error;
  }
}

async function readParts(zip: ZipParts, limits: ReadLimits): Promise<Reading> {
  const main = await findMainPart(zip);
  const relations = await readRelations(zip, main);
  const styles = await readStyles(zip, partOf(relations, 'styles'));
  const marklessLists = await readMarklessLists(zip, partOf(relations, 'numbering'));
  const tools = { zip, styles, marklessLists, units: limits.units };
  const readAs = async (ground: number | null): Promise<Parts> => {
    const read = async (part: string): Promise<PartStory> =>
      readStory(part, { ...tools, ground, relations: await readRelations(zip, part) });
    const headers = await readAll(relations, 'header', read);
    return { headers, body: await read(main), footers: await readAll(relations, 'footer', read) };
  };
  const onPaper = await readAs(WHITE);
  // White letters on a drawn column can be seen; what lies under which text is not known here.
  const { headers, body, footers } = mayStandOnShape(onPaper) ? await readAs(null) : onPaper;
  const stories = [...headers, body, ...footers];
  const { text, lines, links, isFull } = composeStories(
    { headers: headers.map(storyOf), body: body.story, footers: footers.map(storyOf) },
    limits.units,
  );
  const hidden = stories
    .flatMap((part) => part.hidden)
    .map(toHidden)
    .filter((one) => one.text !== '');
  if (text === '') return { unreadable: withoutText(hidden.length > 0) };
  const problems = [...macroProblems(zip), ...(isFull ? [leftOut(limits.units)] : [])];
  return { read: { kind: 'docx', text, lines, hidden, links, pages: null, problems } };
}

interface Parts {
  readonly headers: readonly PartStory[];
  readonly body: PartStory;
  readonly footers: readonly PartStory[];
}

const WHITE = 0xffffff;

function mayStandOnShape({ headers, body, footers }: Parts): boolean {
  const parts = [...headers, body, ...footers];
  const isWhite = parts.some((part) => part.hidden.some(({ reason }) => reason === 'same-colour'));
  return isWhite && parts.some((part) => part.hasBackdrop);
}

function storyOf(part: PartStory): PartStory['story'] {
  return part.story;
}

function toHidden({ reason, text }: PartStory['hidden'][number]): HiddenText {
  return { reason, text: text.trim().slice(0, LONGEST_HIDDEN), page: null };
}

async function readAll(
  relations: readonly Relation[],
  type: string,
  read: (part: string) => Promise<PartStory>,
): Promise<readonly PartStory[]> {
  const stories: PartStory[] = [];
  for (const relation of relations) {
    if (relation.type === type && !relation.isOutside) stories.push(await read(relation.target));
  }
  return stories;
}

/** The main part, by what the package says of itself. */
async function findMainPart(zip: ZipParts): Promise<string> {
  const stated = (await readRelations(zip, '')).find(({ type }) => type === 'officeDocument');
  const main = stated?.target ?? 'word/document.xml';
  if (zip.has(main) && main.startsWith('word/')) return main;
  if (zip.has('word/document.xml')) return 'word/document.xml';
  throw new Refusal(
    'not-read',
    `this is ${nameArchive(zip)}, which is not read; save it as DOCX or PDF`,
  );
}

function nameArchive(zip: ZipParts): string {
  if (zip.names.some((name) => name.startsWith('xl/'))) return 'an Excel file';
  if (zip.names.some((name) => name.startsWith('ppt/'))) return 'a PowerPoint file';
  if (zip.has('content.xml')) return 'an OpenDocument file';
  if (zip.names.some((name) => name.startsWith('Index/'))) return 'a Pages file';
  return 'a ZIP archive and no Word document';
}

function partOf(relations: readonly Relation[], type: string): string {
  const found = relations.find((relation) => relation.type === type && !relation.isOutside);
  return found?.target ?? `word/${type}.xml`;
}

function macroProblems(zip: ZipParts): readonly Problem[] {
  if (!zip.names.some((name) => /vbaproject/i.test(name))) return [];
  return [
    { code: 'macros-ignored', message: 'this document holds macros, which were not looked at' },
  ];
}

function withoutText(hasHidden: boolean): Problem {
  return {
    code: 'no-text',
    message: hasHidden
      ? 'the only text in this DOCX is one that nobody sees'
      : 'this DOCX holds no text; if it holds pictures of it, give the text itself',
  };
}

function leftOut(units: number): Problem {
  return {
    code: 'text-left-out',
    message: `the text is longer than ${units} characters; the rest was left out`,
  };
}
