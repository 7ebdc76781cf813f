import { describe, expect, it } from 'vitest';
import { toSourceSpan } from './canonical-text.js';
import { readMarkdown } from './markdown-text.js';

describe('readMarkdown', () => {
  it.each([
    ['takes marks off', '# Role\n\nWe use **Python** and `git`.', 'Role\n\nWe use Python and git.'],
    ['begins items with a dash', '* One\n* Two', '- One\n- Two'],
    ['keeps the text of links', 'See [the team](https://x.test).', 'See the team.'],
    ['decodes entities and escapes', 'R&amp;D, 5\\* stars', 'R&D, 5* stars'],
    ['keeps line ends inside a paragraph', 'Python\nSQL\nR', 'Python\nSQL\nR'],
    ['keeps code', '```sh\nnpm test\n```', 'npm test'],
    ['reads nested lists', '- One\n  - Two\n- Three', '- One\n- Two\n- Three'],
    ['reads nothing as nothing', '', ''],
  ])('%s', (_, input, expected) => {
    expect(readMarkdown(input).text).toBe(expected);
  });

  it('says where a piece stood in the input', () => {
    const input = '## Duties\n\n- Keep **R&amp;D** going';
    const canonical = readMarkdown(input);
    const start = canonical.text.indexOf('R&D');
    const span = toSourceSpan(canonical, { start, end: start + 3 });
    expect(input.slice(span.start, span.end)).toBe('R&amp;D');
  });

  it.each(['![', '[', '* ', '> ', '_a ', '`', '<b ', '&'])(
    'is not held up by "%s" that is opened again and again',
    (mark) => {
      const started = performance.now();
      for (const times of [20, 59, 61, 5_000]) readMarkdown(`Text ${mark.repeat(times)}text`);
      expect(performance.now() - started).toBeLessThan(5_000);
    },
  );
});
