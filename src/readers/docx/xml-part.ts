import { Parser } from 'htmlparser2';
import { stripUnstorable } from '../decode-bytes.js';
import { Refusal } from '../refusal.js';
import type { ZipParts } from './zip-parts.js';

/** What is told of a part of the file, in its order. Names have their prefix, as Word writes them. */
export interface XmlHandler {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/**
 * Reads an XML part as events; nesting costs no stack. Entities are never looked up outside, and a
 * part that declares its own is refused, since Word never writes one.
 */
export async function readXml(zip: ZipParts, name: string, handler: XmlHandler): Promise<void> {
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => handler.open?.(tag, attributes),
      ontext: (text) => handler.text?.(stripUnstorable(text)),
      onclosetag: (tag) => handler.close?.(tag),
      onprocessinginstruction: (tag) => {
        if (tag.toLowerCase() === '!doctype') throw withEntities();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  let decode: ((chunk: Uint8Array) => string) | null = null;
  await zip.read(name, (chunk) => {
    decode ??= makeDecoder(encodingOf(chunk));
    parser.write(decode(chunk));
  });
  parser.end();
}

function makeDecoder(encoding: string): (chunk: Uint8Array) => string {
  const decoder = new TextDecoder(encoding);
  return (chunk) => decoder.decode(chunk, { stream: true });
}

function encodingOf([a, b]: Uint8Array): string {
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8';
}

function withEntities(): Refusal {
  return new Refusal(
    'xml-entities',
    'this DOCX declares XML entities, which Word never does and which can pull in other files; it was not read',
  );
}
