import { roleLabels } from '../domain/roles.js';
import type { SearchClause } from '../domain/search-query.js';
import { placeLabel } from '../extract/place/place-label.js';
import { searchedWords } from '../text/searched-words.js';
import type { Chip, ChipKind } from './chips.js';
import { findSkillNames } from './find-skill-names.js';
import { MOST_NAME_WORDS, type KnownWords } from './known-words.js';
import { currencyOf, readPay } from './pay-words.js';
import type { QueryItem } from './query-items.js';
import { payLabel } from './read-field.js';
import type { SearchWords } from './search-words.js';

/** Words next to each other that stand for one thing. */
interface Meaning {
  readonly first: number;
  readonly end: number;
  readonly kind: ChipKind;
  readonly label: string;
  readonly clause: SearchClause | null;
  /** Of equally long ones the lowest counts. */
  readonly rank: number;
}

/** Understands words without a field: what several of them name together goes first. */
export function readWords(items: readonly QueryItem[], words: SearchWords): readonly Chip[] {
  const found = [
    ...knownMeanings(items, words),
    ...skillMeanings(items, words),
    ...payMeanings(items),
  ];
  const kept = keepLongest(found);
  const chips: Chip[] = [];
  for (let at = 0; at < items.length;) {
    const meaning = kept.find(({ first }) => first === at) ?? plainWord(items[at]!, at);
    chips.push(toChip(items.slice(meaning.first, meaning.end), meaning));
    at = meaning.end;
  }
  return chips;
}

function toChip(items: readonly QueryItem[], { kind, label, clause }: Meaning): Chip {
  const { span, negated } = items[0]!;
  return {
    span: { start: span.start, end: items.at(-1)!.span.end },
    source: `${negated ? '-' : ''}${joined(items)}`,
    kind,
    label,
    negated,
    orNext: false,
    clause,
    explicit: kind === 'pay',
  };
}

function joined(items: readonly QueryItem[]): string {
  return items.map(({ value }) => value).join(' ');
}

/** A word that stands for itself; a common one ("in", "with") tells nothing. */
function plainWord(item: QueryItem, at: number): Meaning {
  const { value } = item;
  const place = { first: at, end: at + 1, rank: 9 };
  if (searchedWords(value).length === 0) {
    return { ...place, kind: 'left-out', label: value, clause: null };
  }
  return { ...place, kind: 'words', label: value, clause: { kind: 'words', text: value } };
}

function knownMeanings(items: readonly QueryItem[], { known }: SearchWords): readonly Meaning[] {
  const found: Meaning[] = [];
  for (let first = 0; first < items.length; first++) {
    for (let end = first + 1; end <= Math.min(items.length, first + MOST_NAME_WORDS); end++) {
      const words = joined(items.slice(first, end));
      const meaning = known(words);
      if (meaning !== null) found.push({ first, end, rank: 0, ...toClause(meaning, words) });
    }
  }
  return found;
}

function toClause(meaning: KnownWords, words: string): Pick<Meaning, 'kind' | 'label' | 'clause'> {
  switch (meaning.kind) {
    case 'role': {
      const { role } = meaning;
      return { kind: 'role', label: roleLabels[role], clause: { kind: 'role', role, words } };
    }
    case 'level': {
      const { levels } = meaning;
      return {
        kind: 'level',
        label: levels.join(' or '),
        clause: { kind: 'level', levels, words },
      };
    }
    case 'workplace':
      return { kind: 'workplace', label: meaning.workplace, clause: meaning };
    case 'employment':
      return { kind: 'employment', label: meaning.employment, clause: meaning };
    case 'place': {
      const { places } = meaning;
      const label = places.length === 1 ? placeLabel(places[0]!) : words;
      return { kind: 'place', label: `in ${label}`, clause: meaning };
    }
    case 'city':
      return { kind: 'city', label: `in ${words}`, clause: meaning };
    case 'noise':
      return { kind: 'left-out', label: words, clause: null };
  }
}

/** Names of skills that begin and end where words do. */
function skillMeanings(items: readonly QueryItem[], { lexicon }: SearchWords): readonly Meaning[] {
  const text = joined(items);
  const starts = new Map<number, number>();
  const ends = new Map<number, number>();
  let at = 0;
  for (const [number, { value }] of items.entries()) {
    starts.set(at, number);
    ends.set(at + value.length, number + 1);
    at += value.length + 1;
  }
  return findSkillNames(text, lexicon).flatMap(({ start, end, skill, label, ambiguous }) => {
    const first = starts.get(start);
    const last = ends.get(end);
    if (first === undefined || last === undefined) return [];
    const words = text.slice(start, end);
    // Whoever does not want "crypto" wants it nowhere.
    const sure = !ambiguous || items[0]!.negated;
    const clause = { kind: 'skill', skill, words, sure, required: false } as const;
    return [{ first, end: last, rank: 1, kind: 'skill', label, clause }];
  });
}

/** Amounts, with a currency that may stand after them as a word of its own. */
function payMeanings(items: readonly QueryItem[]): readonly Meaning[] {
  return items.flatMap(({ value }, first) => {
    const next = items[first + 1]?.value;
    const currency = next === undefined ? null : currencyOf(next);
    const pay = readPay(value, false);
    if (pay === null) return [];
    const together = currency !== null && pay.currency === null;
    const clause = together ? { ...pay, currency } : pay;
    const end = first + (together ? 2 : 1);
    return [{ first, end, rank: 0, kind: 'pay', label: payLabel(clause), clause }];
  });
}

/** Of what overlaps, what has the most words; of equally long ones the lower rank, then the first. */
function keepLongest(found: readonly Meaning[]): readonly Meaning[] {
  const sorted = found.toSorted(
    (a, b) => b.end - b.first - (a.end - a.first) || a.rank - b.rank || a.first - b.first,
  );
  const kept: Meaning[] = [];
  for (const meaning of sorted) {
    if (kept.every(({ first, end }) => end <= meaning.first || meaning.end <= first)) {
      kept.push(meaning);
    }
  }
  return kept;
}
