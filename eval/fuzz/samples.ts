import { makeDocx, paragraph, relation, run } from '../../test/documents/make-docx.js';
import { column, makePdf, write } from '../../test/documents/make-pdf.js';

/** A whole file that is then damaged. */
export interface Sample {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const LINES = [
  'Ada Example',
  'Engineer of small boats',
  'Experience',
  'Harbour Works, 2019 to 2024',
];

/** Files made for this: what every part of the readers meets at least once. */
export function madeSamples(): readonly Sample[] {
  const pages = Array.from({ length: 3 }, (_, i) => ({
    content:
      column(50, 60, LINES) + column(330, 60, [...LINES].reverse()) + write(280, 780, `Page ${i}`),
  }));
  const link =
    '<< /Type /Annot /Subtype /Link /Rect [40 700 300 760] /A << /S /URI /URI (https://example.org) >> >>';
  const drawn =
    'q 1 0 0 RG 0 0 m 600 800 l S 0 0 1 rg 20 20 100 100 re f q 100 0 0 100 50 50 cm /Picture Do Q Q ';
  const table = `<w:tbl><w:tr><w:tc>${paragraph('Skill')}</w:tc><w:tc>${paragraph('Years')}</w:tc></w:tr></w:tbl>`;
  return [
    { name: 'columns.pdf', bytes: makePdf({ pages }) },
    {
      name: 'drawn.pdf',
      bytes: makePdf({
        pages: [{ content: drawn + column(50, 60, LINES), entries: `/Annots [${link}]` }],
      }),
    },
    {
      name: 'lists.docx',
      bytes: makeDocx({
        body:
          LINES.map((line) =>
            paragraph(line, '<w:b/>', '<w:numPr><w:numId w:val="1"/></w:numPr>'),
          ).join('') + table,
        styles: '<w:style w:styleId="Title"><w:name w:val="Title"/></w:style>',
        relations: relation('r1', 'hyperlink', 'https://example.org', 'TargetMode="External"'),
      }),
    },
    {
      name: 'boxes.docx',
      bytes: makeDocx({
        body: `<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph('Beside')}</w:txbxContent></mc:Choice></mc:AlternateContent></w:r>${run('Text', '<w:vanish/>')}</w:p>`,
      }),
    },
  ];
}
