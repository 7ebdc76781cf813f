/** What a concept of the lexicon is. The order is part of the compiled lexicon's format. */
export const skillKinds = [
  'language',
  'library',
  'tool',
  'platform',
  'method',
  'field',
  'practice',
  'certificate',
  'soft',
] as const;
