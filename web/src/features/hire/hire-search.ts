/** What an employer looks at, as the address of the page has it. No word of a brief is in it. */
export interface HireSearch {
  readonly view?: 'posting';
}

/** Makes a valid search of whatever the address says. */
export function readHireSearch(search: Readonly<Record<string, unknown>>): HireSearch {
  return search['view'] === 'posting' ? { view: 'posting' } : {};
}
