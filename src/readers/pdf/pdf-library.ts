/**
 * The part of pdf.js that is used, and how it is loaded. Only the parser: never its viewer, its
 * scripting or its layer for forms.
 */

/** A transformation `[a, b, c, d, e, f]`. */
export type Matrix = readonly [number, number, number, number, number, number];

/** One glyph of a `showText`. */
export interface PdfGlyph {
  readonly unicode: string;
  /** In thousandths of the font size, mostly. */
  readonly width: number;
  readonly isSpace: boolean;
}

export interface PdfFont {
  readonly name?: string;
  readonly bold?: boolean;
  readonly black?: boolean;
  readonly isType3Font?: boolean;
  readonly fontMatrix?: readonly number[];
  readonly vertical?: boolean;
  readonly ascent?: number;
  readonly bbox?: readonly number[];
}

export interface PdfAnnotation {
  readonly subtype?: string;
  readonly url?: string;
  readonly rect?: readonly number[];
}

export interface PdfPage {
  readonly commonObjs: { has(id: string): boolean; get(id: string): unknown };
  getViewport(options: { scale: number }): {
    readonly width: number;
    readonly height: number;
    readonly transform: readonly number[];
  };
  getOperatorList(): Promise<{
    readonly fnArray: readonly number[];
    readonly argsArray: readonly (readonly unknown[] | null)[];
  }>;
  getAnnotations(): Promise<readonly PdfAnnotation[]>;
  cleanup(): void;
}

export interface PdfFile {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
  getMetadata(): Promise<{ readonly info?: Readonly<Record<string, unknown>> }>;
}

export interface PdfTask {
  readonly promise: Promise<PdfFile>;
  destroy(): Promise<void>;
}

export interface PdfLibrary {
  readonly OPS: Readonly<Record<string, number>>;
  getDocument(options: Readonly<Record<string, unknown>>): PdfTask;
}

/** Larger images are not decoded: what hides behind one is then not told. */
const LARGEST_IMAGE = 4_000_000;

/** Loads pdf.js, which takes some 80 ms the first time. */
export async function loadPdfLibrary(): Promise<PdfLibrary> {
  addBufferTransfer();
  return (await import('unpdf/pdfjs')) as unknown as PdfLibrary;
}

/** Begins to read a file. The bytes are handed over and cannot be used again. */
export function startPdf(library: PdfLibrary, bytes: Uint8Array): PdfTask {
  return library.getDocument({
    data: bytes,
    isEvalSupported: false,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    disableFontFace: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
    stopAtErrors: false,
    maxImageSize: LARGEST_IMAGE,
    verbosity: 0,
  });
}

/** pdf.js calls this method of buffers, which Node 20 does not have yet. */
function addBufferTransfer(): void {
  if ('transferToFixedLength' in ArrayBuffer.prototype) return;
  // oxlint-disable-next-line no-extend-native -- the method is of the language, only newer than Node 20
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    configurable: true,
    writable: true,
    value(this: ArrayBuffer, length?: number): ArrayBuffer {
      return this.slice(0, length ?? this.byteLength);
    },
  });
}
