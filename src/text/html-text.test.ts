import { describe, expect, it } from 'vitest';
import { toSourceSpan } from './canonical-text.js';
import { readHtml } from './html-text.js';

describe('readHtml', () => {
  it.each([
    ['separates paragraphs', '<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['ends a line at every block', '<div>One</div><div>Two</div>', 'One\nTwo'],
    ['ends a line at <br>, and leaves one empty for two', 'A<br>B<br/><br />C', 'A\nB\n\nC'],
    ['begins items with a dash', '<ul><li>One</li><li>Two</li></ul>', '- One\n- Two'],
    ['keeps a paragraph of an item on its line', '<ul><li><p>One</p></li></ul>', '- One'],
    ['puts an empty line before headings', '<div>A</div><h3>B</h3><p>C</p>', 'A\n\nB\n\nC'],
    ['folds blanks', '<p>  so   much\n  room </p>', 'so much room'],
    ['keeps inline tags inside words', '<p>Type<b>Script</b></p>', 'TypeScript'],
    ['decodes entities', '<p>R&amp;D &lt;3 &nbsp;caf&eacute; &#8364;5</p>', 'R&D <3 café €5'],
    [
      'decodes entities escaped twice',
      '<p>R&amp;amp;D&amp;nbsp;team &amp;rsquo;s</p>',
      'R&D team ’s',
    ],
    [
      'reads HTML escaped twice',
      '&lt;p&gt;One &amp;amp; two&lt;/p&gt;&lt;p&gt;Three&lt;/p&gt;',
      'One & two\n\nThree',
    ],
    ['leaves out scripts and styles', '<style>p{}</style><p>A</p><script>b()</script>', 'A'],
    ['leaves out comments', '<p>A<!-- B --></p>', 'A'],
    [
      'leaves out what is hidden',
      '<p>A<span style="color:red; display: none">B<b>C</b></span>D</p>',
      'AD',
    ],
    ['leaves out elements marked hidden', '<div hidden>A<div>B</div></div><div>C</div>', 'C'],
    ['ends a hidden element with the one around it', '<div><i hidden>A</div><p>B</p>', 'B'],
    ['does not end it with an end of nothing', '<p>A</p><i hidden></body>B</div>C</i>D', 'A\n\nD'],
    [
      'keeps table cells apart',
      '<table><tr><td>Pay</td><td>$5</td></tr><tr><td>x</td></tr></table>',
      'Pay | $5\nx',
    ],
    [
      'keeps line ends where they are the structure',
      'Skills\nPython\n<b>SQL</b>\nR',
      'Skills\nPython\nSQL\nR',
    ],
    ['leaves out invisible characters', '<p>Py&#8203;Torch&shy;s</p>', 'PyTorchs'],
    ['survives tags that never end', '<p>One<ul><li>Two<div', 'One\n- Two'],
    ['reads nothing as nothing', '', ''],
  ])('%s', (_, input, expected) => {
    expect(readHtml(input).text).toBe(expected);
  });

  it('says where a piece stood in the input', () => {
    const input = '<p>We use <b>R&amp;D</b> tools</p>';
    const canonical = readHtml(input);
    const start = canonical.text.indexOf('R&D');
    const span = toSourceSpan(canonical, { start, end: start + 3 });
    expect(input.slice(span.start, span.end)).toBe('R&amp;D');
  });

  it('follows entities escaped twice back to the input', () => {
    const input = '&lt;p&gt;Use R&amp;amp;D well&lt;/p&gt;';
    const canonical = readHtml(input);
    const start = canonical.text.indexOf('R&D well');
    const span = toSourceSpan(canonical, { start, end: start + 8 });
    expect(input.slice(span.start, span.end)).toBe('R&amp;amp;D well');
  });
});
