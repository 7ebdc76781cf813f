import { describe, expect, it } from 'vitest';
import { detectFormat } from './detect-format.js';

describe('detectFormat', () => {
  it.each([
    ['plain', ''],
    ['plain', 'We need Python.\n- SQL\n* R\n1. Git'],
    ['plain', 'Teams of <10 people, a < b, List<String>'],
    ['plain', 'Use **bold** once'],
    ['plain', 'R&amp;D and C# at ** level'],
    ['html', '<p>Hello</p>'],
    ['html', 'Duties<br>Requirements'],
    ['html', 'First line\nSecond <strong>line</strong>\nThird'],
    ['html', '&lt;p&gt;Hello&lt;/p&gt;'],
    ['markdown', '# Role\n\n**You** bring **Python**'],
    ['markdown', '## About\n## Duties\nSee [us](https://x.test)'],
  ])('finds %s in %j', (format, input) => {
    expect(detectFormat(input)).toBe(format);
  });
});
