import { expect, it } from 'vitest';
import { readBlocks } from './read-blocks.js';

it('reads what our reports are made of', () => {
  const markdown = `# Title

Two lines
of one paragraph.
- one
  goes on
- two

| a | b |
|---|---|
| 1 | \`x\` |

\`\`\`
| no table |
\`\`\`
`;
  expect(readBlocks(markdown)).toEqual([
    { kind: 'heading', level: 1, text: 'Title' },
    { kind: 'paragraph', text: 'Two lines of one paragraph.' },
    { kind: 'list', items: ['one goes on', 'two'] },
    { kind: 'table', header: ['a', 'b'], rows: [['1', '`x`']] },
    { kind: 'code', text: '| no table |' },
  ]);
});

it('comes to an end on a fence that is not closed', () => {
  expect(readBlocks('```\ncode')).toEqual([{ kind: 'code', text: 'code' }]);
});
