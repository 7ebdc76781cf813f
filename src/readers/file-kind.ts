import type { Problem } from '../base/problem.js';

/** How a file is written. `text` is plain, or HTML or Markdown under another name. */
export type FileForm = 'pdf' | 'docx' | 'html' | 'markdown' | 'json' | 'xml' | 'text';

/** What a file is, or why files of its kind are not read. */
export type FileKind = { readonly kind: FileForm } | { readonly problem: Problem };

/** Bytes at the beginning that are looked at; a PDF may have some others before its mark. */
const HEAD = 1_024;

/** How files begin that people take for a résumé's text, and what to do with them. */
const OTHERS: readonly (readonly [mark: string, at: number, what: string])[] = [
  ['\u0089PNG', 0, 'an image'],
  ['\u00ff\u00d8\u00ff', 0, 'an image'],
  ['GIF8', 0, 'an image'],
  ['II*\u0000', 0, 'an image'],
  ['MM\u0000*', 0, 'an image'],
  ['BM', 0, 'an image'],
  ['WEBP', 8, 'an image'],
  ['ftyphei', 4, 'an image'],
  ['ftypavi', 4, 'an image'],
  ['\u00d0\u00cf\u0011\u00e0', 0, 'an old Word file or one protected by a password'],
  ['{\\rtf', 0, 'an RTF file'],
  ['\u001f\u008b', 0, 'a gzip file'],
  ['7z\u00bc\u00af', 0, 'a 7-Zip archive'],
  ['Rar!', 0, 'a RAR archive'],
  ['\u007fELF', 0, 'a program'],
  ['MZ\u0090', 0, 'a program'],
];

/** What a file is: by its first bytes, and only where they do not tell, by its name. */
export function fileKind(bytes: Uint8Array, name: string): FileKind {
  const head = latin1(bytes.subarray(0, HEAD));
  if (bytes.length === 0) return refuse('empty', 'the file is empty');
  if (head.includes('%PDF-')) return { kind: 'pdf' };
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006'))
    return { kind: 'docx' };
  const other = OTHERS.find(([mark, at]) => head.startsWith(mark, at));
  if (other !== undefined) return refuse('not-read', notRead(other[2], name));
  if (/\.(?:pdf|docx)$/i.test(name)) {
    const kind = name.slice(name.lastIndexOf('.') + 1).toUpperCase();
    return refuse('damaged', `this is no ${kind} file, whatever its name says, or it is damaged`);
  }
  return { kind: textKind(head, name) };
}

function textKind(head: string, name: string): FileForm {
  const extension = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase();
  if (extension === 'json' || /^[^\w<]{0,8}\{\s*"/.test(head)) return 'json';
  if (extension === 'html' || extension === 'htm') return 'html';
  if (extension === 'md' || extension === 'markdown') return 'markdown';
  if (extension === 'xml' || /^[^\w{]{0,8}<\?xml/.test(head)) return 'xml';
  return 'text';
}

function notRead(what: string, name: string): string {
  const claimed = /\.(pdf|docx)$/i.exec(name)?.[1];
  const but = claimed === undefined ? '' : ` with the name of a ${claimed.toUpperCase()}`;
  return `this is ${what}${but}, which is not read; save it as PDF or DOCX with text in it, or give its text`;
}

function refuse(code: string, message: string): FileKind {
  return { problem: { code, message } };
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
