import { deflateRawSync } from 'node:zlib';

/** A file inside a zip; `claims` is the size it says it has, where that is a lie. */
export interface ZipFile {
  readonly name: string;
  readonly bytes: Uint8Array | string;
  readonly claims?: number;
}

/** Writes a zip file. */
export function makeZip(files: readonly ZipFile[]): Uint8Array {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const bytes = Buffer.from(file.bytes as string);
    const packed = deflateRawSync(bytes);
    const fields = { name: Buffer.from(file.name), packed, size: file.claims ?? bytes.length };
    const local = Buffer.concat([header(0x04034b50, fields, null), fields.name, packed]);
    central.push(header(0x02014b50, fields, offset), fields.name);
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Math.min(files.length, 0xffff), 8);
  end.writeUInt16LE(Math.min(files.length, 0xffff), 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...locals, directory, end]));
}

/** A local header, or one of the directory where `offset` is known. */
function header(
  mark: number,
  fields: { readonly name: Buffer; readonly packed: Buffer; readonly size: number },
  offset: number | null,
): Buffer {
  const isLocal = offset === null;
  const out = Buffer.alloc(isLocal ? 30 : 46);
  const at = isLocal ? 4 : 6;
  out.writeUInt32LE(mark, 0);
  out.writeUInt16LE(20, at);
  out.writeUInt16LE(8, at + 4);
  out.writeUInt32LE(fields.packed.length, at + 14);
  out.writeUInt32LE(fields.size, at + 18);
  out.writeUInt16LE(fields.name.length, at + 22);
  if (!isLocal) out.writeUInt32LE(offset, 42);
  return out;
}

/** What a DOCX for tests holds; only the body has to be given. */
export interface TestDocx {
  /** Inside of `w:body`. */
  readonly body: string;
  readonly styles?: string;
  readonly relations?: string;
  readonly files?: readonly ZipFile[];
  /** Before the root element of the body. */
  readonly prologue?: string;
}

const SPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Writes a DOCX. */
export function makeDocx({
  body,
  styles,
  relations = '',
  files = [],
  prologue = '',
}: TestDocx): Uint8Array {
  const styled =
    styles === undefined
      ? []
      : [{ name: 'word/styles.xml', bytes: `<w:styles ${SPACES}>${styles}</w:styles>` }];
  return makeZip([
    { name: '[Content_Types].xml', bytes: '<Types/>' },
    {
      name: '_rels/.rels',
      bytes: relationsOf(
        `<Relationship Id="a" Type="${OFFICE}/officeDocument" Target="word/document.xml"/>`,
      ),
    },
    {
      name: 'word/document.xml',
      bytes: `<?xml version="1.0"?>${prologue}<w:document ${SPACES}><w:body>${body}</w:body></w:document>`,
    },
    { name: 'word/_rels/document.xml.rels', bytes: relationsOf(relations) },
    ...styled,
    ...files,
  ]);
}

/** A header or footer part. */
export function makePart(name: string, inside: string): ZipFile {
  return { name, bytes: `<w:hdr ${SPACES}>${inside}</w:hdr>` };
}

function relationsOf(inside: string): string {
  return `<Relationships>${inside}</Relationships>`;
}

/** A reference of the body to something else. */
export function relation(id: string, type: string, target: string, mode = ''): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}" ${mode}/>`;
}

/** A paragraph of one run. */
export function paragraph(words: string, look = '', own = ''): string {
  return `<w:p><w:pPr>${own}</w:pPr>${run(words, look)}</w:p>`;
}

/** A run; `look` is the inside of `w:rPr`. */
export function run(words: string, look = ''): string {
  return `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
}
