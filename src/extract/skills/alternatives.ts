import type { Tokens } from '../../base/tokens.js';
import type { AlternativeSkills } from '../../domain/analysis.js';
import type { Document } from '../../document/document.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import { hashFolded } from '../../text/tokenize.js';
import { isJoined } from './admit.js';
import type { SkillHit } from './skill-hit.js';

const OR = hashFolded('or', 0, 2);
const AND = hashFolded('and', 0, 3);

/** Words that open a list of which one item is enough. */
const OPENINGS = ['such as', 'e.g.', 'for example', 'one of', 'any of', 'either', 'like'].map(
  (phrase) =>
    phrase.split(/(?<=[a-z])(?=\.)|(?<=\.)| /).map((word) => hashFolded(word, 0, word.length)),
);

/** How two neighbours of a list stand to each other. */
type Joint = 'or' | 'slash' | 'and' | 'comma';

/**
 * The groups of skills of which a posting asks for one: "Python, Java or Go", "TensorFlow/PyTorch",
 * "a cloud such as AWS, GCP". What stands joined with "and" is no alternative.
 *
 * @param mentions the mentions that count, in text order
 */
export function findAlternatives(
  document: Document,
  mentions: readonly SkillHit[],
  lexicon: Lexicon,
): AlternativeSkills[] {
  const { tokens, text } = document;
  const groups: AlternativeSkills[] = [];
  const take = (items: readonly SkillHit[]): void => {
    const skills = [...new Set(items.map(({ concept }) => lexicon.concepts[concept]!.id))];
    if (skills.length < 2) return;
    const start = items[0]!.start;
    const end = items.at(-1)!.end;
    groups.push({ skills, start, end, text: text.slice(start, end) });
  };
  let first = 0;
  for (let at = 1; at <= mentions.length; at++) {
    const next = mentions[at];
    if (next !== undefined && isJoined(tokens, mentions[at - 1]!, next)) continue;
    if (at - first > 1) splitList(tokens, mentions.slice(first, at)).forEach(take);
    first = at;
  }
  return groups;
}

/** The alternatives among the items of one list. */
function splitList(tokens: Tokens, items: readonly SkillHit[]): SkillHit[][] {
  const joints = items.slice(1).map((right, number) => jointOf(tokens, items[number]!, right));
  if (opensAlternatives(tokens, items[0]!) && !joints.includes('and')) return [[...items]];
  return splitAt(items, joints, 'and').flatMap((part) => {
    if (part.joints.includes('or')) return [part.items];
    return splitAt(part.items, part.joints, 'comma').map(({ items: pair }) => pair);
  });
}

interface Part {
  readonly items: SkillHit[];
  readonly joints: Joint[];
}

function splitAt(items: readonly SkillHit[], joints: readonly Joint[], where: Joint): Part[] {
  let part: Part = { items: [items[0]!], joints: [] };
  const parts = [part];
  for (const [number, joint] of joints.entries()) {
    const item = items[number + 1]!;
    if (joint === where) parts.push((part = { items: [item], joints: [] }));
    else {
      part.items.push(item);
      part.joints.push(joint);
    }
  }
  return parts;
}

function jointOf(tokens: Tokens, left: SkillHit, right: SkillHit): Joint {
  let joint: Joint = 'comma';
  for (let at = left.endToken; at < right.firstToken; at++) {
    if (tokens.hash[at] === OR) return 'or';
    if (tokens.hash[at] === AND) joint = 'and';
    else if (joint === 'comma' && tokens.text[tokens.start[at]!] === '/') joint = 'slash';
  }
  return joint;
}

/** Whether words such as "one of" stand right before the first item, but for a bracket or colon. */
function opensAlternatives(tokens: Tokens, item: SkillHit): boolean {
  let end = item.firstToken;
  while (end > 0 && '(:,'.includes(tokens.text[tokens.start[end - 1]!]!)) end--;
  return OPENINGS.some(
    (words) =>
      end >= words.length &&
      words.every((hash, number) => tokens.hash[end - words.length + number] === hash),
  );
}
