import { readXml } from './xml-part.js';
import type { ZipParts } from './zip-parts.js';

/** What a style, or a run, says about the look of letters; absent where it says nothing. */
export interface Look {
  bold?: boolean;
  hidden?: boolean;
  /** 0xRRGGBB; `null` for the automatic colour. */
  colour?: number | null;
  /** In points. */
  size?: number;
  /** Colour behind the letters. */
  ground?: number | null;
}

interface Style {
  name: string;
  basedOn: string | null;
  look: Look;
  listId: string | null;
  outline: number | null;
  /** A table style that colours cells: what its text stands on is not known. */
  hasGround: boolean;
}

/** The styles of a document. */
export interface Styles {
  /** Everything a style and those it is based on say. */
  lookOf(id: string | null): Look;
  isHeading(id: string | null): boolean;
  listOf(id: string | null): string | null;
  coloursCells(id: string | null): boolean;
  readonly defaults: Look;
}

const DEEPEST_STYLE = 16;

/** Reads `styles.xml`. */
export async function readStyles(zip: ZipParts, part: string): Promise<Styles> {
  const styles = new Map<string, Style>();
  const defaults: Look = { size: 10 };
  let style: Style | null = null;
  let look: Look | null = null;
  await readXml(zip, part, {
    open: (name, attributes) => {
      const value = attributes['w:val'] ?? '';
      if (name === 'w:style') {
        style = {
          name: '',
          basedOn: null,
          look: {},
          listId: null,
          outline: null,
          hasGround: false,
        };
        styles.set(attributes['w:styleId'] ?? '', style);
        look = style.look;
      } else if (name === 'w:rPrDefault') look = defaults;
      else if (name === 'w:tblStylePr') look = null;
      if (style !== null) {
        if (name === 'w:name') style.name = value;
        else if (name === 'w:basedOn') style.basedOn = value;
        else if (name === 'w:numId') style.listId = value;
        else if (name === 'w:outlineLvl') style.outline = Number(value);
        else if (name === 'w:shd' && toColour(attributes['w:fill']) !== null)
          style.hasGround = true;
      }
      if (look !== null) readLook(look, name, attributes);
    },
    close: (name) => {
      if (name === 'w:style') style = look = null;
      else if (name === 'w:rPrDefault') look = null;
    },
  });
  return makeStyles(styles, defaults);
}

function makeStyles(styles: ReadonlyMap<string, Style>, defaults: Look): Styles {
  const chain = (id: string | null): Style[] => {
    const found: Style[] = [];
    let next = id;
    while (next !== null && found.length < DEEPEST_STYLE) {
      const style = styles.get(next);
      if (style === undefined) break;
      found.unshift(style);
      next = style.basedOn;
    }
    return found;
  };
  return {
    defaults,
    lookOf: (id) => Object.assign({}, ...chain(id).map((style) => style.look)) as Look,
    isHeading: (id) =>
      chain(id).some(
        ({ name, outline }) =>
          /^(?:heading|title|überschrift|titre)\b/i.test(name) || (outline !== null && outline < 9),
      ),
    listOf: (id) => chain(id).findLast((style) => style.listId !== null)?.listId ?? null,
    coloursCells: (id) => chain(id).some((style) => style.hasGround),
  };
}

/** Notes what an element inside `w:rPr` says. */
export function readLook(
  look: Look,
  name: string,
  attributes: Readonly<Record<string, string>>,
): void {
  const value = attributes['w:val'];
  const isOn = value === undefined || !/^(?:0|false|off|none)$/.test(value);
  if (name === 'w:b') look.bold = isOn;
  else if (name === 'w:vanish' || name === 'w:specVanish') look.hidden = isOn;
  else if (name === 'w:color') look.colour = toColour(value);
  else if (name === 'w:sz' && Number(value) > 0) look.size = Number(value) / 2;
  else if (name === 'w:shd') {
    const ground = toColour(attributes['w:fill']);
    if (ground !== null) look.ground = ground;
  } else if (name === 'w:highlight' && isOn) look.ground = HIGHLIGHTS.get(value ?? '') ?? 0xffff00;
}

const HIGHLIGHTS: ReadonlyMap<string, number> = new Map([
  ['white', 0xffffff],
  ['black', 0],
  ['darkBlue', 0x000080],
  ['darkGray', 0x808080],
  ['lightGray', 0xc0c0c0],
]);

/** `RRGGBB` as a number; `null` for `auto` and what is none. */
export function toColour(value: string | undefined): number | null {
  return value !== undefined && /^[0-9a-f]{6}$/i.test(value) ? Number.parseInt(value, 16) : null;
}
