import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

const nothing = (): void => {};

/** Callbacks of the HTML tokenizer that do nothing; a walker overrides those it needs. */
export const IGNORE_ALL: TokenizerCallbacks = {
  onattribdata: nothing,
  onattribentity: nothing,
  onattribend: nothing,
  onattribname: nothing,
  oncdata: nothing,
  onclosetag: nothing,
  oncomment: nothing,
  ondeclaration: nothing,
  onend: nothing,
  onopentagend: nothing,
  onopentagname: nothing,
  onprocessinginstruction: nothing,
  onselfclosingtag: nothing,
  ontext: nothing,
  ontextentity: nothing,
};

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/gi;

/** One entity of a text and the characters it stands for. */
export interface Entity {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Every well-formed entity of a text, in order. Names that HTML does not know are left out. */
export function findEntities(text: string): Entity[] {
  const known = new Map<string, string>();
  const entities: Entity[] = [];
  for (const match of text.matchAll(ENTITY)) {
    const source = match[0];
    let decoded = known.get(source);
    if (decoded === undefined) {
      decoded = decodeEntity(source);
      known.set(source, decoded);
    }
    if (decoded === '') continue;
    entities.push({ start: match.index, end: match.index + source.length, text: decoded });
  }
  return entities;
}

function decodeEntity(source: string): string {
  let decoded = '';
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    { ...IGNORE_ALL, ontextentity: (code) => (decoded += String.fromCodePoint(code)) },
  );
  tokenizer.write(source);
  tokenizer.end();
  return decoded;
}
