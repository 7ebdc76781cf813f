import { lineText, type PageLine } from './page-lines.js';

/** Share of the page's height, at its head and foot, where running lines stand. */
const MARGIN = 0.09;

const PAGE_NUMBER =
  /^[-–—|\s]{0,3}(?:(?:page|seite|pag|pág|página|pagina|p)\.?\s?)?\d{1,3}(?:\s?(?:\/|of|von|de|di|sur)\s?\d{1,3})?[-–—|\s]{0,3}$/i;

/** Leaves out page numbers, and running heads and feet after the first time. */
export function withoutFurniture(lines: readonly PageLine[]): readonly PageLine[] {
  const isLong = lines.some((line) => line.page > 1);
  const seen = new Map<string, number>();
  return lines.filter((line) => {
    const share = line.y / line.pageHeight;
    if (share > MARGIN && share < 1 - MARGIN) return true;
    const text = lineText(line);
    if (PAGE_NUMBER.test(text)) return false;
    if (!isLong) return true;
    const key = `${text.replace(/\d/g, '#')}@${Math.round(line.y / 4)}`;
    const first = seen.get(key) ?? line.page;
    seen.set(key, first);
    return first === line.page;
  });
}
