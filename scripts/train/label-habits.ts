import { foldSkill } from '../../eval/score/skill-hits.js';
import { parseDocument } from '../../src/document/parse-document.js';
import { extractSkills } from '../../src/extract/skills/extract-skills.js';
import { readContexts } from '../../src/extract/skills/read-contexts.js';
import type { MentionContext } from '../../src/extract/skills/gate-features.js';
import type { Lexicon } from '../../src/lexicon/lexicon.js';
import { toCanonicalText } from '../../src/text/to-canonical-text.js';

/** What may hold of a mention; how often it does is a habit of the label. */
const TRAITS: Readonly<Record<string, (context: MentionContext) => boolean>> = {
  asked: ({ section }) => section === 'requirements' || section === 'preferred',
  duty: ({ section }) => section === 'responsibilities',
  praise: ({ section }) => section === 'about' || section === 'intro',
  listed: ({ listed }) => listed > 0,
  worded: ({ wording }) => wording !== null,
  capital: ({ document, mention }) =>
    /\p{Lu}/u.test(document.text.slice(mention.start, mention.end)),
};

const traits = Object.values(TRAITS);

/** How the corpus uses a label or concept. */
export interface Habit {
  /** In how many sections it was met; one posting counts once for each kind of section. */
  count: number;
  /** In how many of them each trait held. */
  readonly held: number[];
}

/** How the corpus uses labels and concepts. */
export interface Habits {
  readonly byConcept: ReadonlyMap<string, Habit>;
  readonly byLabel: ReadonlyMap<string, Habit>;
  /** The mean share of each trait. */
  readonly means: readonly number[];
}

/** A label that was met less often has the habit of its concept. */
export const FEWEST_FOR_LABEL = 5;
/** Shares are drawn to the mean as if this many mentions of the mean kind had been met. */
const SMOOTHING = 8;
const STEPS = 8;

/** Reads the habits of all labels from postings without labels of readers. */
export function readHabits(texts: readonly string[], lexicon: Lexicon): Habits {
  const byConcept = new Map<string, Habit>();
  const byLabel = new Map<string, Habit>();
  for (const text of texts) {
    const document = parseDocument(toCanonicalText(text).text);
    if (document.language !== 'en') continue;
    const seen = new Set<string>();
    const { mentions } = extractSkills(document, lexicon);
    for (const context of readContexts(document, mentions, lexicon)) {
      const { start, end, concept } = context.mention;
      const held = traits.map((trait) => Number(trait(context)));
      const label = foldSkill(document.text.slice(start, end));
      for (const [habits, name] of [
        [byConcept, lexicon.concepts[concept]!.id],
        [byLabel, label],
      ] as const) {
        const place = `${habits === byLabel ? 'label' : 'concept'} ${name} ${context.section}`;
        if (seen.has(place)) continue;
        seen.add(place);
        note(habits, name, held);
      }
    }
  }
  return { byConcept, byLabel, means: meansOf(byConcept) };
}

function note(habits: Map<string, Habit>, name: string, held: readonly number[]): void {
  let habit = habits.get(name);
  if (habit === undefined) {
    habit = { count: 0, held: traits.map(() => 0) };
    habits.set(name, habit);
  }
  habit.count++;
  for (const [trait, value] of held.entries()) habit.held[trait]! += value;
}

function meansOf(habits: ReadonlyMap<string, Habit>): number[] {
  let count = 0;
  const held = traits.map(() => 0);
  for (const habit of habits.values()) {
    count += habit.count;
    for (const [trait, value] of habit.held.entries()) held[trait]! += value;
  }
  return held.map((value) => value / Math.max(1, count));
}

/** The habit of a label, or of its concept where the label is rare. */
export function habitOf(habits: Habits, concept: string, label: string): Habit | undefined {
  const own = habits.byLabel.get(label);
  return own !== undefined && own.count >= FEWEST_FOR_LABEL ? own : habits.byConcept.get(concept);
}

/** The features of a habit, as `habit:value`: each share in eighths, and the count as a power of 2. */
export function habitFeatures(habit: Habit | undefined, means: readonly number[]): string[] {
  const count = habit?.count ?? 0;
  const shares = Object.keys(TRAITS).map((name, trait) => {
    const share = ((habit?.held[trait] ?? 0) + SMOOTHING * means[trait]!) / (count + SMOOTHING);
    return `habit:${name} ${Math.min(STEPS - 1, Math.floor(share * STEPS))}`;
  });
  return [...shares, `habit:count ${Math.min(8, Math.floor(Math.log2(count + 1)))}`];
}
