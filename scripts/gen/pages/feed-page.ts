import type { FeedTerms, KnownBoard } from '../../../src/domain/feed-terms.js';
import { generatedMark } from './markdown.js';

const HEAD = `# Feeds

What postings can be imported from, and what each feed asks of those who use it. The terms are data
(\`data/feeds/\`): who shows a posting shows the attribution beside it, what is held back stays out of
public pages, and no feed is asked oftener than its budget allows. They are not legal advice. Where
the last column says "no", they are as others report them and were not read at their source by us.

| Feed | \`import\` | Attribution | May be listed in public | Held back from the public | Requests a day | Seconds between | Known boards | Terms read by us |
|---|---|---|---|---|---|---|---|---|
`;

/** The page that lists all feeds with their terms. */
export function makeFeedPage(
  terms: readonly FeedTerms[],
  boards: Readonly<Record<string, readonly KnownBoard[]>>,
): string {
  const rows = terms.map((one) => toRow(one, boards[one.source]?.length ?? 0));
  const notes = terms.flatMap(({ name, terms: url, note }) =>
    note === null ? [] : [`**${name}.** ${note.trim()}${url === null ? '' : ` (<${url}>)`}`],
  );
  return `${generatedMark}\n\n${HEAD}${rows.join('\n')}\n\n## Notes\n\n${notes.join('\n\n')}\n`;
}

function toRow(terms: FeedTerms, boards: number): string {
  const { source, name, terms: url, attribution, publicListing, heldBack, checked } = terms;
  const cells = [
    url === null ? name : `[${name}](${url})`,
    `\`${source}\``,
    attribution === null
      ? 'none'
      : `${attribution.text}${attribution.link === 'required' ? ', with a link back' : ''}`,
    publicListing ? 'yes' : 'no',
    heldBack.length === 0 ? 'nothing' : heldBack.join(', '),
    String(terms.requestsPerDay),
    String(terms.delaySeconds),
    boards === 0 ? '' : String(boards),
    checked ? 'yes' : 'no',
  ];
  return `| ${cells.join(' | ')} |`;
}
