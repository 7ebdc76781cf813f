import { describe, expect, it } from 'vitest';
import { readPdf } from '../../src/readers/pdf/read-pdf.js';
import type { ReadText } from '../../src/readers/read-text.js';
import { FIRST_EXTRA, PAGE, column, makePdf, write, type TestPdf } from './make-pdf.js';

async function read(pdf: TestPdf): Promise<ReadText> {
  const reading = await readPdf(makePdf(pdf));
  if ('unreadable' in reading) throw new Error(reading.unreadable.message);
  return reading.read;
}

async function linesOf(content: string): Promise<readonly string[]> {
  const { text } = await read({ pages: [{ content }] });
  return text.split('\n').filter((line) => line !== '');
}

const LEFT = ['Skills', 'Python and SQL', 'Statistics', 'Cloud things', 'Languages', 'German'];
const RIGHT = [
  'Experience',
  'Built boats',
  'Sold boats',
  'Mended boats',
  'Education',
  'Harbour school',
];

describe('the order of a PDF', () => {
  it('reads one column after the other', async () => {
    const content = write(
      50,
      50,
      'Ada Example, engineer of small boats and of what floats beside them',
      { size: 12 },
    );
    const page = content + column(50, 100, LEFT) + column(300, 104, RIGHT);
    expect(await linesOf(page)).toEqual([expect.stringContaining('Ada'), ...LEFT, ...RIGHT]);
  });

  it('reads columns on one grid one after the other when they were written so', async () => {
    expect(await linesOf(column(50, 100, LEFT) + column(300, 100, RIGHT))).toEqual([
      ...LEFT,
      ...RIGHT,
    ]);
  });

  it('reads what was written row by row as a table', async () => {
    const rows = LEFT.map(
      (_, i) => write(50, 100 + 13 * i, LEFT[i]!) + write(300, 100 + 13 * i, RIGHT[i]!),
    );
    expect(await linesOf(rows.join(''))).toEqual(LEFT.map((left, i) => `${left} | ${RIGHT[i]!}`));
  });

  it('does not take dates at the right margin for a column', async () => {
    const jobs = ['Boat builder', 'Harbour Works', 'Boat seller', 'Quay and Sons'];
    const dates = write(480, 100, '2019 - 2021') + write(480, 126, '2017 - 2019');
    expect(await linesOf(column(50, 100, jobs) + dates)).toEqual([
      'Boat builder | 2019 - 2021',
      'Harbour Works',
      'Boat seller | 2017 - 2019',
      'Quay and Sons',
    ]);
  });

  it('keeps the name first when it stands over the right column', async () => {
    const name = write(300, 60, 'Ada Example', { size: 20 });
    const page = column(50, 100, LEFT) + name + column(300, 104, RIGHT);
    expect(await linesOf(page)).toEqual(['Ada Example', ...RIGHT, ...LEFT]);
  });

  it('reads text that stands on its side apart from the rest', async () => {
    const turned = 'BT /F1 10 Tf 0 1 -1 0 30 300 Tm (Sideways words) Tj ET\n';
    expect(await linesOf(turned + column(50, 100, LEFT))).toEqual([...LEFT, 'Sideways words']);
  });
});

describe('a line of a PDF', () => {
  const long = [
    'She built a boat that could carry the whole village across the bay and',
    'back again before the evening tide, every day of the week.',
  ];

  it('is joined with the next where it was only broken for lack of room', async () => {
    expect(await linesOf(column(50, 100, long))).toEqual([long.join(' ')]);
  });

  it.each([
    ['pdfTeX-1.40', 'a cross-platform engine'],
    ['Skia/PDF m120', 'a cross-platform engine'],
  ])('keeps the hyphen of a word that the document writes with one (%s)', async (producer, end) => {
    const first = 'She wrote cross-platform programs, and in her last year she wrote a cross-';
    const { text } = await read({
      producer,
      pages: [{ content: column(50, 100, [first, 'platform engine']) }],
    });
    expect(text.endsWith(end)).toBe(true);
  });

  it('loses the hyphen where the program breaks words', async () => {
    const lines = [
      'She wrote programs for the harbour, for the bay and for the whole indus-',
      'try of boats',
    ];
    const { text } = await read({
      producer: 'pdfTeX-1.40',
      pages: [{ content: column(50, 100, lines) }],
    });
    expect(text).toContain('the whole industry of boats');
  });

  it('has its letters joined where they are spaced out', async () => {
    const spaced = write(50, 100, 'EXPERIENCE', { before: '4 Tc' });
    expect(await linesOf(spaced)).toEqual(['EXPERIENCE']);
    expect(await linesOf(write(50, 100, 'WORK HISTORY', { before: '4 Tc' }))).toEqual([
      'WORK HISTORY',
    ]);
  });

  it('begins with a bullet whatever mark the list has', async () => {
    const items =
      write(50, 100, '\u0095') +
      write(62, 100, 'Built boats') +
      write(50, 113, '-') +
      write(62, 113, 'Sold boats');
    expect(await linesOf(items)).toEqual(['• Built boats', '• Sold boats']);
  });

  it('is told apart as a heading by its looks', async () => {
    const page = write(50, 60, 'Work', { size: 14, bold: true }) + column(50, 90, long);
    const { lines } = await read({ pages: [{ content: page }] });
    expect(lines.map((line) => [line.kind, line.bold])).toEqual([
      ['heading', true],
      ['paragraph', false],
    ]);
    expect(lines[0]!.size).toBeCloseTo(1.4, 1);
  });
});

describe('pages of a PDF', () => {
  it('lose their numbers and their running heads after the first', async () => {
    const pages = ['built boats', 'sold boats'].map((words, i) => ({
      content:
        write(50, 30, 'Ada Example') +
        write(50, 300, `She ${words}.`) +
        write(290, 780, `Page ${i + 1} of 2`),
    }));
    const { text } = await read({ pages });
    expect(text.split(/\n+/)).toEqual(['Ada Example', 'She built boats.', 'She sold boats.']);
  });

  it('go on in the middle of a sentence', async () => {
    const pages = [
      {
        content: write(
          50,
          700,
          'She built a boat that could carry the whole village across the bay and',
        ),
      },
      { content: write(50, 100, 'back again.') },
    ];
    expect((await read({ pages })).text).toMatch(/bay and back again\.$/);
  });

  it('have links, with the words they are under', async () => {
    const link = `<< /Type /Annot /Subtype /Link /Rect [48 ${PAGE.height - 105} 120 ${PAGE.height - 90}] /A << /S /URI /URI (https://example.org/ada) >> >>`;
    const { text, links } = await read({
      pages: [
        {
          content: write(50, 100, 'My boats') + write(300, 100, 'elsewhere'),
          entries: `/Annots [${FIRST_EXTRA} 0 R]`,
        },
      ],
      extra: [link],
    });
    expect(links.map(({ url, start, end }) => [url, text.slice(start, end)])).toEqual([
      ['https://example.org/ada', 'My boats'],
    ]);
  });
});

describe('text of a PDF that nobody sees', () => {
  const seen = write(50, 100, 'Seen words');
  const words = 'Hidden words';

  it.each([
    ['white on white', 'same-colour', write(50, 200, words, { colour: '1 1 1' })],
    ['nearly white on white', 'same-colour', write(50, 200, words, { colour: '0.97 0.97 0.97' })],
    [
      'blue on blue',
      'same-colour',
      `0 0 1 rg 40 500 300 200 re f ${write(50, 200, words, { colour: '0 0 1' })}`,
    ],
    ['one point high', 'tiny', write(50, 200, words, { size: 1 })],
    ['made small by its matrix', 'tiny', `q 0.1 0 0 0.1 0 0 cm ${write(500, -1000, words)} Q`],
    ['left of the page', 'off-page', write(-400, 200, words)],
    ['under the page', 'off-page', write(50, 900, words)],
    ['without ink', 'invisible', write(50, 200, words, { before: '3 Tr' }) + '0 Tr '],
    ['see-through', 'invisible', `q /Clear gs ${write(50, 200, words)} Q`],
    [
      'under a picture',
      'covered',
      `${write(50, 200, words)} q 200 0 0 100 40 550 cm /Picture Do Q`,
    ],
    ['under a filled box', 'covered', `${write(50, 200, words)} 1 1 1 rg 40 550 200 100 re f `],
    ['clipped away', 'off-page', `q 300 300 10 10 re W n ${write(50, 200, words)} Q`],
  ])('is set apart: %s', async (_, reason, hidden) => {
    const { text, hidden: found } = await read({ pages: [{ content: hidden + seen }] });
    expect(text).toBe('Seen words');
    expect(found).toEqual([{ reason, text: words, page: 1 }]);
  });

  it.each([
    [
      'white on a dark box',
      `0 0 0.4 rg 40 500 300 200 re f ${write(50, 200, words, { colour: '1 1 1' })}`,
    ],
    ['grey', write(50, 200, words, { colour: '0.6 0.6 0.6' })],
    ['on a picture', `q 200 0 0 100 40 550 cm /Picture Do Q ${write(50, 200, words)}`],
    ['small', write(50, 200, words, { size: 5 })],
  ])('is not what is %s', async (_, content) => {
    const { text, hidden } = await read({ pages: [{ content }] });
    expect([text, hidden]).toEqual(['Hidden words', []]);
  });

  it('leaves nothing to read where there is nothing else', async () => {
    const content = write(50, 200, words, { colour: '1 1 1' });
    expect(await readPdf(makePdf({ pages: [{ content }] }))).toMatchObject({
      unreadable: { code: 'no-text-layer', message: expect.stringContaining('nobody sees') },
    });
  });
});

it('does nothing that a PDF asks for', async () => {
  const canary = globalThis as { canary?: string };
  const { text } = await read({
    pages: [{ content: write(50, 100, 'Seen words') }],
    catalog: `/OpenAction ${FIRST_EXTRA} 0 R`,
    extra: ['<< /S /JavaScript /JS (globalThis.canary = "sung") >>'],
  });
  expect([text, canary.canary]).toEqual(['Seen words', undefined]);
});

it('is read by a pdf.js without known flaws', async () => {
  const { version } = (await import('unpdf/pdfjs')) as unknown as { version: string };
  const [major, minor, patch] = version.split('.').map(Number) as [number, number, number];
  const number = major * 1e6 + minor * 1e3 + patch;
  expect(number, 'CVE-2024-4367 reaches up to 4.2.66').toBeGreaterThanOrEqual(4_002_067);
  const isAffected = number >= 5_006_083 && number <= 6_002_107;
  expect(isAffected, 'CVE-2026-16633 lies in 5.6.83 to 6.2.107').toBe(false);
});
