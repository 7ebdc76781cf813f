import { describe, expect, it } from 'vitest';
import { readDocx } from '../../src/readers/docx/read-docx.js';
import type { ReadText } from '../../src/readers/read-text.js';
import { makeDocx, makePart, paragraph, relation, run, type TestDocx } from './make-docx.js';

async function read(docx: TestDocx): Promise<ReadText> {
  const reading = await readDocx(makeDocx(docx));
  if ('unreadable' in reading) throw new Error(reading.unreadable.message);
  return reading.read;
}

async function linesOf(body: string): Promise<readonly string[]> {
  const { text } = await read({ body });
  return text.split('\n').filter((line) => line !== '');
}

const cell = (inside: string, own = ''): string => `<w:tc><w:tcPr>${own}</w:tcPr>${inside}</w:tc>`;
const table = (rows: readonly (readonly string[])[], own = ''): string =>
  `<w:tbl><w:tblPr>${own}</w:tblPr>${rows.map((row) => `<w:tr>${row.join('')}</w:tr>`).join('')}</w:tbl>`;

describe('a DOCX', () => {
  it('gives a line for a paragraph, list item and line break', async () => {
    const item = paragraph(
      'Built boats',
      '',
      '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>',
    );
    const broken = `<w:p><w:r><w:t>Ada Example</w:t><w:br/><w:t>Harbour</w:t></w:r></w:p>`;
    expect(await linesOf(broken + item + paragraph('· Sold boats'))).toEqual([
      'Ada Example',
      'Harbour',
      '• Built boats',
      '• Sold boats',
    ]);
  });

  it('keeps what a tab and a table row hold on one line', async () => {
    const tabbed = `<w:p><w:r><w:t>Boat builder</w:t><w:tab/><w:t>2019</w:t></w:r></w:p>`;
    const row = [cell(paragraph('Python')), cell(paragraph('6 years'))];
    expect(await linesOf(tabbed + table([row]))).toEqual([
      'Boat builder | 2019',
      'Python | 6 years',
    ]);
  });

  it('reads the cells of a layout table one after another', async () => {
    const left = paragraph('Skills') + paragraph('Python');
    const right = paragraph('Experience') + paragraph('Built boats');
    expect(await linesOf(table([[cell(left), cell(right)]]))).toEqual([
      'Skills',
      'Python',
      'Experience',
      'Built boats',
    ]);
  });

  it('reads a text box once, after the paragraph it hangs on', async () => {
    const box = `<w:txbxContent>${paragraph('Beside')}</w:txbxContent>`;
    const body = `<w:p><w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>${run('Anchor')}</w:p>${paragraph('After')}`;
    expect(await linesOf(body)).toEqual(['Anchor', 'Beside', 'After']);
  });

  it('begins with its header and ends with its footer, without the page number', async () => {
    const { text } = await read({
      body: paragraph('Body'),
      relations: relation('h', 'header', 'header1.xml') + relation('f', 'footer', 'footer1.xml'),
      files: [
        makePart('word/header1.xml', paragraph('Ada Example')),
        makePart('word/footer1.xml', paragraph('Page 1 of 2')),
      ],
    });
    expect(text).toBe('Ada Example\n\nBody');
  });

  it('knows headings by their style and by their looks', async () => {
    const styles = '<w:style w:styleId="H1"><w:name w:val="heading 1"/></w:style>';
    const body =
      paragraph('Work', '', '<w:pStyle w:val="H1"/>') +
      paragraph('She built boats for a living.') +
      paragraph('Skills', '<w:b/>');
    const { lines } = await read({ body, styles });
    expect(lines.map((line) => line.kind)).toEqual(['heading', 'paragraph', 'heading']);
  });

  it('has links, by relation and by field', async () => {
    const body =
      `<w:p>${run('See ')}<w:hyperlink r:id="l1">${run('my boats')}</w:hyperlink></w:p>` +
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "https://example.org/b"</w:instrText></w:r>${run('more')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
    const { text, links } = await read({
      body,
      relations: relation('l1', 'hyperlink', 'https://example.org/a', 'TargetMode="External"'),
    });
    expect(links.map(({ url, start, end }) => [url, text.slice(start, end)])).toEqual([
      ['https://example.org/a', 'my boats'],
      ['https://example.org/b', 'more'],
    ]);
  });

  it('leaves deleted text out', async () => {
    expect(await linesOf(`<w:p>${run('Kept')}<w:del>${run(' gone')}</w:del></w:p>`)).toEqual([
      'Kept',
    ]);
  });

  it('is read however deep its elements are nested', async () => {
    const deep = '<w:sdt>'.repeat(20_000) + paragraph('Deep down') + '</w:sdt>'.repeat(20_000);
    expect(await linesOf(deep)).toEqual(['Deep down']);
  });
});

describe('text of a DOCX that nobody sees', () => {
  it.each([
    ['hidden characters', 'not-displayed', run('keywords', '<w:vanish/>')],
    ['white letters', 'same-colour', run('keywords', '<w:color w:val="FFFFFF"/>')],
    ['letters of one point', 'tiny', run('keywords', '<w:sz w:val="2"/>')],
    [
      'letters of the colour behind them',
      'same-colour',
      run('keywords', '<w:color w:val="FFFF00"/><w:highlight w:val="yellow"/>'),
    ],
    [
      'tag characters',
      'tag-characters',
      run(
        [...'keywords'].map((char) => String.fromCodePoint(0xe0000 + char.charCodeAt(0))).join(''),
      ),
    ],
  ])('is set apart: %s', async (_, reason, hidden) => {
    const { text, hidden: found } = await read({ body: `<w:p>${run('Seen')}${hidden}</w:p>` });
    expect(text).toBe('Seen');
    expect(found).toEqual([{ reason, text: 'keywords', page: null }]);
  });

  it('is found by the style it has', async () => {
    const styles =
      '<w:style w:styleId="a"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style>';
    const { text, hidden } = await read({
      body: paragraph('Seen') + paragraph('keywords', '<w:rStyle w:val="b"/>'),
      styles,
    });
    expect([text, hidden.map((one) => one.text)]).toEqual(['Seen', ['keywords']]);
  });

  it.each([
    [
      'white letters in a dark cell',
      table([[cell(paragraph('Name', '<w:color w:val="FFFFFF"/>'), '<w:shd w:fill="203040"/>')]]),
    ],
    [
      'white letters on dark shading',
      paragraph('Name', '<w:color w:val="FFFFFF"/><w:shd w:fill="203040"/>'),
    ],
    [
      'white letters where a shape may lie under them',
      `<w:p><w:r><wp:anchor><wp:extent cx="3000000" cy="10000000"/></wp:anchor></w:r></w:p>${paragraph('Name', '<w:color w:val="FFFFFF"/>')}`,
    ],
    ['letters that a run shows again', paragraph('Name', '<w:vanish w:val="0"/>')],
  ])('is not: %s', async (_, body) => {
    expect(await read({ body })).toMatchObject({ text: 'Name', hidden: [] });
  });
});
