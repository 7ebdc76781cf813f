/** Names under which feeds keep their list. */
const LISTS = ['jobs', 'content', 'results', 'offers', 'data', 'children', 'hits'];

/**
 * How many postings a saved payload should give, counted without the adapters; `null` for a file
 * that is no feed. Known exceptions of the feeds are counted by hand here: jobs that are not listed,
 * comments that are replies, and the list of threads.
 */
export function countPlainly(file: string, text: string): number | null {
  if (file.endsWith('.html')) return text.split('"@type":"JobPosting"').length - 1 || spaced(text);
  if (file.endsWith('.xml')) return text.split(/<(?:item|position)>/).length - 1;
  if (file.endsWith('.jsonl') || file.endsWith('.ndjson')) {
    return text.split('\n').filter((line) => line.trim() !== '').length;
  }
  return file.endsWith('.json') ? countJson(JSON.parse(text)) : null;
}

function spaced(html: string): number {
  return html.split(/"@type":\s*"JobPosting"/).length - 1;
}

function countJson(json: unknown): number {
  if (Array.isArray(json)) return json.length;
  const record = json as Readonly<Record<string, unknown>>;
  const name = LISTS.find((list) => Array.isArray(record[list]));
  if (name === undefined) return 1;
  return (record[name] as readonly Readonly<Record<string, unknown>>[]).filter(isPosting).length;
}

function isPosting(item: Readonly<Record<string, unknown>>): boolean {
  if (item['isListed'] === false || item['internal_job_id'] === null) return false;
  if ('comment_text' in item || 'parent_id' in item) return item['parent_id'] === item['story_id'];
  return !('objectID' in item);
}
