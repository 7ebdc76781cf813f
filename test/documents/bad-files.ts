import { makeDocx, makeZip, paragraph } from './make-docx.js';
import { FIRST_EXTRA, makePdf, write } from './make-pdf.js';
import { deflateSync } from 'node:zlib';

/** A file that must be answered with a clear message, or read with a problem that says what was left. */
export interface BadFile {
  readonly name: string;
  readonly what: string;
  /** Code of the message. */
  readonly code: string;
  /** Whether there is still something to read. */
  readonly isRead?: true;
  readonly make: () => Uint8Array;
}

const HELLO = { content: write(50, 50, 'Ada Example writes software for small boats') };

/** Every kind of bad input that the readers promise to answer. */
export const badFiles: readonly BadFile[] = [
  { name: 'empty.pdf', what: 'an empty file', code: 'empty', make: () => new Uint8Array(0) },
  { name: 'locked.pdf', what: 'a PDF with a password', code: 'encrypted', make: makeLocked },
  {
    name: 'long.pdf',
    what: 'a PDF of 500 pages',
    code: 'pages-left-out',
    isRead: true,
    make: () =>
      makePdf({
        pages: Array.from({ length: 500 }, (_, i) => ({
          content: write(50, 50, `Chapter ${i + 1} of a long story about boats`),
        })),
      }),
  },
  {
    name: 'bomb.pdf',
    what: 'a small PDF with huge streams',
    code: 'too-large-inside',
    make: makePdfBomb,
  },
  {
    name: 'picture.pdf',
    what: 'an image with the name of a PDF',
    code: 'not-read',
    make: () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
  },
  {
    name: 'scan.pdf',
    what: 'a PDF that is only a picture',
    code: 'no-text-layer',
    make: () => makePdf({ pages: [{ content: 'q 600 0 0 800 0 0 cm /Picture Do Q' }] }),
  },
  {
    name: 'cut.pdf',
    what: 'a PDF that ends in the middle',
    code: 'damaged',
    make: () => makePdf({ pages: [HELLO] }).slice(0, 120),
  },
  {
    name: 'bomb.docx',
    what: 'a DOCX that unpacks to 100 MB and says so',
    code: 'too-large-inside',
    make: () => makeDocx({ body: paragraph(' '.repeat(100_000_000)) }),
  },
  {
    name: 'lying-bomb.docx',
    what: 'a DOCX that unpacks to 100 MB and says it has 1,000 bytes',
    code: 'damaged',
    make: () =>
      makeZip([
        { name: 'word/document.xml', bytes: Buffer.alloc(100_000_000, 0x20), claims: 1_000 },
      ]),
  },
  {
    name: 'many.docx',
    what: 'a DOCX of 10,000 files',
    code: 'too-many-parts',
    make: () =>
      makeZip(Array.from({ length: 10_000 }, (_, i) => ({ name: `word/${i}.xml`, bytes: '' }))),
  },
  {
    name: 'entities.docx',
    what: 'a DOCX with external entities',
    code: 'xml-entities',
    make: () =>
      makeDocx({
        prologue: '<!DOCTYPE x [<!ENTITY secret SYSTEM "file:///etc/passwd">]>',
        body: paragraph('&secret;'),
      }),
  },
  {
    name: 'macros.docx',
    what: 'a DOCX with macros',
    code: 'macros-ignored',
    isRead: true,
    make: () =>
      makeDocx({
        body: paragraph('Ada Example'),
        files: [{ name: 'word/vbaProject.bin', bytes: 'Sub AutoOpen()' }],
      }),
  },
  {
    name: 'climbing.docx',
    what: 'a DOCX with a file name that climbs out of it',
    code: 'damaged',
    make: () => makeZip([{ name: '../../etc/passwd', bytes: 'x' }]),
  },
  {
    name: 'cut.docx',
    what: 'a DOCX that ends in the middle',
    code: 'damaged',
    make: () => makeDocx({ body: paragraph('Ada Example') }).slice(0, 300),
  },
  {
    name: 'sheet.docx',
    what: 'an Excel file with the name of a DOCX',
    code: 'not-read',
    make: () => makeZip([{ name: 'xl/workbook.xml', bytes: '<workbook/>' }]),
  },
  { name: 'noise.docx', what: 'bytes that are nothing', code: 'damaged', make: () => noise(5_000) },
  { name: 'noise.txt', what: 'bytes that are no text', code: 'not-read', make: () => noise(5_000) },
];

/** The standard handler with keys that no password fits. */
function makeLocked(): Uint8Array {
  const key = '<' + '5a'.repeat(32) + '>';
  return makePdf({
    pages: [HELLO],
    extra: [`<< /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >>`],
    trailer: `/Encrypt ${FIRST_EXTRA} 0 R /ID [<00> <00>]`,
  });
}

/** A stream of 30 MB that packs to some kilobytes, drawn hundreds of times. */
function makePdfBomb(): Uint8Array {
  const packed = deflateSync(Buffer.alloc(30_000_000, 'q Q\n')).toString('latin1');
  const stream = `<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n${packed}\nendstream`;
  const all = Array.from({ length: 300 }, () => `${FIRST_EXTRA} 0 R`).join(' ');
  return makePdf({ pages: [{ content: '', entries: `/Contents [${all}]` }], extra: [stream] });
}

function noise(size: number): Uint8Array {
  let state = 12_345;
  return Uint8Array.from({ length: size }, () => (state = (state * 48_271) % 2_147_483_647) & 255);
}
