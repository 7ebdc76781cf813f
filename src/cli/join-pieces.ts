import type { OutputStyle } from '../app/postings/make-tools.js';

/** Joins printed analyses to one output, piece by piece. */
export interface Joiner {
  /** @param alone whether these pieces are of an input that holds one posting by its kind */
  add(pieces: readonly string[], alone: boolean): string;
  end(): string;
}

/**
 * The joiner of a form. JSON is one document where the user named one input that holds one posting
 * by its kind (a text, or a single JSON object), and an array in every other case, however many
 * postings there are: a script must not see the shape change with the data.
 */
export function makeJoiner(form: OutputStyle['form'], single: boolean): Joiner {
  switch (form) {
    case 'ndjson':
      return { add: (pieces) => pieces.join(''), end: () => '' };
    case 'json':
      return jsonJoiner(single);
    case 'report':
      return reportJoiner();
  }
}

function jsonJoiner(single: boolean): Joiner {
  let asDocument: boolean | null = null;
  let count = 0;
  const element = (piece: string): string =>
    `${count++ === 0 ? '[\n' : ',\n'}  ${piece.replaceAll('\n', '\n  ')}`;
  return {
    add: (pieces, alone) => {
      asDocument ??= single && alone;
      if (asDocument) return pieces.map((piece) => `${piece}\n`).join('');
      return pieces.map(element).join('');
    },
    end: () => {
      if (asDocument === true) return '';
      return count === 0 ? '[]\n' : '\n]\n';
    },
  };
}

function reportJoiner(): Joiner {
  let count = 0;
  return {
    add: (pieces) => pieces.map((piece) => (count++ === 0 ? piece : `\n\n${piece}`)).join(''),
    end: () => '',
  };
}
