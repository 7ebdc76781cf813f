/** The JSON-LD of a page's head, laid out for people; `null` where it has none. */
export function readMarkup(head: string): string | null {
  const opening = '<script type="application/ld+json">';
  const start = head.indexOf(opening);
  const end = head.indexOf('</script>', start);
  if (start < 0 || end < 0) return null;
  try {
    return JSON.stringify(JSON.parse(head.slice(start + opening.length, end)), null, 2);
  } catch {
    return null;
  }
}
