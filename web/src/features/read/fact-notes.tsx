import type { MarginNote } from './margin-notes.js';
import type { Fact } from './facts.js';

/** What the words of pay and terms come to, in the order of the text. */
export function factNotes(facts: readonly Fact[]): MarginNote[] {
  return facts
    .filter(({ evidence }) => evidence.length > 0)
    .sort((a, b) => rank(a) - rank(b))
    .map(({ id, label, value, derived }) => ({
      id: `fact-${id}-0`,
      tone: id.startsWith('pay') ? 'good' : 'accent',
      content: (
        <p>
          <span className="text-sm text-quiet">{label}</span>
          <br />
          {value}
          {derived !== null && (
            <>
              <br />
              <span className="text-sm text-quiet">{derived}</span>
            </>
          )}
        </p>
      ),
    }));
}

function rank({ evidence }: Fact): number {
  const [first] = evidence;
  return first === undefined || first.field !== 'text' ? -1 : first.start;
}
