/** How the list of jobs may be sorted. */
export const jobSorts = ['relevance', 'score', 'newest', 'pay'] as const;
export type JobSort = (typeof jobSorts)[number];

/** What is looked for, as the address of the page has it. */
export interface JobsSearch {
  /** The query as it was typed. */
  readonly q?: string;
  readonly sort?: JobSort;
  /** Weights of the parts of the score, in the order of the parts, such as `4,3,2,1`. */
  readonly weights?: string;
  /** Where the list goes on. */
  readonly after?: string;
}

const LONGEST_QUERY = 20_000;
const LONGEST_CURSOR = 2_000;

/** Makes a valid search of whatever the address says. */
export function readJobsSearch(search: Readonly<Record<string, unknown>>): JobsSearch {
  const { q, sort, weights, after } = search;
  const known = jobSorts.find((one) => one === sort);
  return {
    ...(isText(q, LONGEST_QUERY) ? { q: String(q) } : {}),
    ...(known === undefined ? {} : { sort: known }),
    ...(typeof weights === 'string' && /^\d{1,3}(?:,\d{1,3}){1,9}$/.test(weights)
      ? { weights }
      : {}),
    ...(isText(after, LONGEST_CURSOR) ? { after: String(after) } : {}),
  };
}

/** Numbers in an address are read as numbers; a query of one number is a query all the same. */
function isText(value: unknown, longest: number): boolean {
  if (typeof value === 'number') return true;
  return typeof value === 'string' && value.trim() !== '' && value.length <= longest;
}
