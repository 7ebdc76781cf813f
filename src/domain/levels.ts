/** The levels of work that have a name, from the first to the last. */
export const namedLevels = [
  'intern',
  'junior',
  'mid',
  'senior',
  'staff',
  'manager',
  'director',
  'executive',
] as const;

/** The levels with `unspecified`, where nothing tells. */
export const levelIds = [...namedLevels, 'unspecified'] as const;

/** How high a level stands; two of one rank stand side by side. `null` where nothing tells. */
export const levelRank: Readonly<Record<(typeof levelIds)[number], number | null>> = {
  intern: 0,
  junior: 1,
  mid: 2,
  senior: 3,
  staff: 4,
  manager: 4,
  director: 5,
  executive: 6,
  unspecified: null,
};
