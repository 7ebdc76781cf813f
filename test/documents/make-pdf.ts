import { deflateSync } from 'node:zlib';

/** A page of a PDF for tests: its drawing operations, and objects put into its dictionary. */
export interface TestPage {
  readonly content: string;
  /** Entries of the page's dictionary, such as `/Annots [...]`. */
  readonly entries?: string;
}

export interface TestPdf {
  readonly pages: readonly TestPage[];
  /** Entries of the trailer, such as `/Encrypt`. */
  readonly trailer?: string;
  readonly producer?: string;
  /** Further objects, numbered from `FIRST_EXTRA` on. */
  readonly extra?: readonly string[];
  readonly catalog?: string;
}

/** Number of the first of a PDF's further objects. */
export const FIRST_EXTRA = 10;

/** Width and height of a test page, in points. */
export const PAGE = { width: 600, height: 800 };

/** Writes a PDF with the fonts `/F1` (Helvetica) and `/F2` (Helvetica-Bold), streams deflated. */
export function makePdf({
  pages,
  trailer = '',
  producer,
  extra = [],
  catalog = '',
}: TestPdf): Uint8Array {
  const first = FIRST_EXTRA + extra.length;
  const kids = pages.map((_, i) => `${first + 2 * i} 0 R`).join(' ');
  const objects = new Map<number, Buffer>([
    [1, text(`<< /Type /Catalog /Pages 2 0 R ${catalog} >>`)],
    [2, text(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`)],
    [3, text(font('Helvetica'))],
    [4, text(font('Helvetica-Bold'))],
    [5, text(`<< /Producer (${producer ?? 'tests'}) >>`)],
    [6, text('<< /Type /ExtGState /ca 0 >>')],
    [7, IMAGE],
  ]);
  extra.forEach((object, i) => objects.set(FIRST_EXTRA + i, text(object)));
  pages.forEach(({ content, entries = '' }, i) => {
    objects.set(first + 2 * i, text(pageObject(first + 2 * i + 1, entries)));
    objects.set(first + 2 * i + 1, streamOf(Buffer.from(content, 'latin1')));
  });
  return new Uint8Array(assemble(objects, `/Root 1 0 R /Info 5 0 R ${trailer}`));
}

function pageObject(contents: number, entries: string): string {
  const own = entries.includes('/Contents') ? '' : `/Contents ${contents} 0 R`;
  return `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] ${own} ${entries}
    /Resources << /Font << /F1 3 0 R /F2 4 0 R >> /ExtGState << /Clear 6 0 R >> /XObject << /Picture 7 0 R >> >> >>`;
}

function font(name: string): string {
  return `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
}

/** A grey picture of one pixel. */
const IMAGE = text(
  '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\n\u0080\nendstream',
);

function streamOf(bytes: Buffer): Buffer {
  const packed = deflateSync(bytes);
  return Buffer.concat([
    text(`<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`),
    packed,
    text('\nendstream'),
  ]);
}

function assemble(objects: ReadonlyMap<number, Buffer>, trailer: string): Buffer {
  const parts = [text('%PDF-1.7\n')];
  const offsets = new Map<number, number>();
  let length = parts[0]!.length;
  for (const [number, body] of objects) {
    const part = Buffer.concat([text(`${number} 0 obj\n`), body, text('\nendobj\n')]);
    offsets.set(number, length);
    parts.push(part);
    length += part.length;
  }
  const size = Math.max(...objects.keys()) + 1;
  const rows = Array.from({ length: size }, (_, number) => {
    const offset = offsets.get(number);
    return offset === undefined
      ? '0000000000 65535 f \n'
      : `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  parts.push(text(`xref\n0 ${size}\n${rows.join('')}trailer\n<< /Size ${size} ${trailer} >>\n`));
  parts.push(text(`startxref\n${length}\n%%EOF\n`));
  return Buffer.concat(parts);
}

function text(value: string): Buffer {
  return Buffer.from(value, 'latin1');
}

/** How a text is set. */
export interface TextLook {
  readonly size?: number;
  readonly bold?: boolean;
  /** Three numbers from 0 to 1. */
  readonly colour?: string;
  /** Operations before the text. */
  readonly before?: string;
}

/** Operations that write a text at a place, in points from the upper left corner. */
export function write(x: number, y: number, words: string, look: TextLook = {}): string {
  const { size = 10, bold = false, colour = '0 0 0', before = '' } = look;
  const shown = words.replace(/[\\()]/g, (char) => `\\${char}`);
  const place = `1 0 0 1 ${x} ${PAGE.height - y} Tm`;
  return `BT ${colour} rg ${before} /${bold ? 'F2' : 'F1'} ${size} Tf ${place} (${shown}) Tj ET\n`;
}

/** Writes lines below one another. */
export function column(
  x: number,
  y: number,
  lines: readonly string[],
  look: TextLook = {},
): string {
  const step = (look.size ?? 10) * 1.3;
  return lines.map((line, i) => write(x, y + i * step, line, look)).join('');
}
