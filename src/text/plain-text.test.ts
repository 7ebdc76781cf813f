import { describe, expect, it } from 'vitest';
import { toSourceSpan } from './canonical-text.js';
import { readPlainText } from './plain-text.js';

const WRAPPED = [
  'We build software for hospitals and their laboratories all',
  'over the world, and we do it with a small team of people who',
  'care about what they make. You will join the group that owns',
  'the forecasting engine.',
  '',
  'What you bring',
  '',
  '- Five years of work on numerical software, ideally in a non-',
  '  linear setting, with pre- and post-processing of data',
  '- Python',
  '- Rust or another language that compiles, and the patience to',
  '  wait for it',
].join('\n');

describe('readPlainText', () => {
  it.each([
    ['leaves a clean text alone', 'One.\n\nTwo.\n- Three', 'One.\n\nTwo.\n- Three'],
    [
      'turns every line end into a line feed',
      'One\r\nTwo\rThree\u2028Four',
      'One\nTwo\nThree\nFour',
    ],
    ['keeps one of several empty lines', 'One\n\n \n\n\nTwo', 'One\n\nTwo'],
    ['leaves out empty lines at both ends', '\n\n One\n\n', ' One'],
    [
      'leaves out what cannot be seen',
      'Py\u200bTorch\ufeff and\u00ad so\u0000 on',
      'PyTorch and so on',
    ],
    ['makes every blank a plain one', 'C++\u00a0and\u2009Go\tor\u3000so', 'C++ and Go or so'],
    ['replaces a lone surrogate', 'a\ud800b \udc00 c', 'a\ufffdb \ufffd c'],
    ['keeps emoji', '🚀 Go\u00a0on', '🚀 Go on'],
    [
      'mends UTF-8 that was read as Latin-1',
      'you\u00e2\u0080\u0099re \u00f0\u009f\u009a\u0080',
      'you’re 🚀',
    ],
    ['reads nothing as nothing', '', ''],
    ['keeps a list of short lines', 'Skills\nPython\nSQL\nR\nGit', 'Skills\nPython\nSQL\nR\nGit'],
  ])('%s', (_, input, expected) => {
    expect(readPlainText(input).text).toBe(expected);
  });

  it('joins a hard-wrapped text to one line a paragraph or bullet', () => {
    expect(readPlainText(WRAPPED).text.split('\n')).toEqual([
      'We build software for hospitals and their laboratories all over the world, and we do it with a small team of people who care about what they make. You will join the group that owns the forecasting engine.',
      '',
      'What you bring',
      '',
      '- Five years of work on numerical software, ideally in a non-linear setting, with pre- and post-processing of data',
      '- Python',
      '- Rust or another language that compiles, and the patience to wait for it',
    ]);
  });

  it('does not join lines of a list that has no bullets', () => {
    const list = [
      'Build the pipelines that feed our models every night',
      'Own quality checks',
      'Talk to the people who use the numbers, and listen to them',
      'Write tests',
      'Mentor two juniors',
      'Present results to the board at the end of every quarter',
    ].join('\n');
    expect(readPlainText(list).text).toBe(list);
  });

  it('says where a joined piece stood in the input', () => {
    const canonical = readPlainText(WRAPPED);
    const start = canonical.text.indexOf('laboratories all over');
    const span = toSourceSpan(canonical, { start, end: start + 'laboratories all over'.length });
    expect(WRAPPED.slice(span.start, span.end)).toBe('laboratories all\nover');
  });
});
