import type { PostingKey } from '../domain/stored-posting.js';

/** A posting that is linked with others, and the group it has. */
export interface Linked extends PostingKey {
  readonly group: string | null;
  readonly firstSeen: string;
}

/** Which group each linked posting is in, and which groups have become part of another. */
export interface Grouping {
  readonly members: readonly (PostingKey & { readonly name: string })[];
  readonly merged: readonly { readonly name: string; readonly into: string }[];
}

/** One string for a key; also the name of the group that it founds. */
export function keyName({ board, externalId }: PostingKey): string {
  return `${board}/${externalId}`;
}

/**
 * Groups postings by links between them: whatever hangs together is one group. It keeps the name of
 * the group that was there (the first by name, where there were several), else it is named after
 * the posting that was seen first.
 */
export function groupByLinks(links: readonly (readonly [Linked, Linked])[]): Grouping {
  const parents = new Map<string, string>();
  const root = (name: string): string => {
    let at = name;
    for (let up = parents.get(at); up !== undefined && up !== at; up = parents.get(at)) at = up;
    parents.set(name, at);
    return at;
  };
  const nodeOf = (posting: Linked): string =>
    posting.group === null ? `posting ${keyName(posting)}` : `group ${posting.group}`;
  const postings = new Map<string, Linked>();
  for (const link of links) {
    for (const posting of link) postings.set(keyName(posting), posting);
    const [a, b] = link.map((posting) => root(nodeOf(posting)));
    parents.set(b!, a!);
  }
  const sets = new Map<string, Linked[]>();
  for (const posting of postings.values()) {
    const name = root(nodeOf(posting));
    sets.set(name, [...(sets.get(name) ?? []), posting]);
  }
  const groupings = [...sets.values()].map(nameGroup);
  return {
    members: groupings.flatMap(({ members }) => members),
    merged: groupings.flatMap(({ merged }) => merged),
  };
}

function nameGroup(postings: readonly Linked[]): Grouping {
  const there = [...new Set(postings.flatMap(({ group }) => group ?? []))].sort();
  const [first] = [...postings].sort(
    (a, b) => compare(a.firstSeen, b.firstSeen) || compare(keyName(a), keyName(b)),
  );
  const into = there[0] ?? keyName(first!);
  return {
    members: postings.map(({ board, externalId }) => ({ board, externalId, name: into })),
    merged: there.filter((name) => name !== into).map((name) => ({ name, into })),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
