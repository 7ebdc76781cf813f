/** The levels of work, from the first to the last; `unspecified` where nothing tells. */
export const levelIds = [
  'intern',
  'junior',
  'mid',
  'senior',
  'staff',
  'manager',
  'director',
  'executive',
  'unspecified',
] as const;
