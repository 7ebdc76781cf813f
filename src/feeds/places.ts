import type { StatedPlace } from '../domain/feed-posting.js';

/** A place that a feed writes as one text; `null` where there is none. */
export function placeOf(text: string | null): StatedPlace | null {
  return text === null ? null : { text, locality: null, region: null, country: null };
}

/** A place that a feed writes in parts, as one line unless the feed has one. */
export function placeOfParts(
  parts: Omit<StatedPlace, 'text'>,
  text: string | null = null,
): StatedPlace | null {
  const { locality, region, country } = parts;
  const named = [locality, region, country].filter((part) => part !== null);
  const line = text ?? [...new Set(named)].join(', ');
  return line === '' ? null : { text: line, locality, region, country };
}

/** Places without what is absent and without repeats. */
export function somePlaces(places: readonly (StatedPlace | null)[]): StatedPlace[] {
  const seen = new Set<string>();
  return places.filter((place): place is StatedPlace => {
    if (place === null || seen.has(place.text)) return false;
    seen.add(place.text);
    return true;
  });
}
