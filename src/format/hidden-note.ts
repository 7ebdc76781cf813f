/** What is told of text that a file holds and a person does not see; empty where there is none. */
export function hiddenNote(count: number): string {
  if (count === 0) return '';
  return count === 1
    ? 'The file holds 1 text that a person does not see; it was not scored.'
    : `The file holds ${count} texts that a person does not see; they were not scored.`;
}
