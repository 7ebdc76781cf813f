import { findEntities } from '../text/entity.js';

/** A text with its HTML entities replaced once: `&amp;lt;` becomes `&lt;`, not `<`. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  let decoded = '';
  let at = 0;
  for (const entity of findEntities(text)) {
    decoded += text.slice(at, entity.start) + entity.text;
    at = entity.end;
  }
  return decoded + text.slice(at);
}

/** HTML that may have been escaped as a whole, unescaped: it has escaped tags and no real ones. */
export function unescapeHtml(text: string): string {
  if (/<\/?[a-z][^<>]{0,200}>/i.test(text)) return text;
  return /&(?:lt|#60|#x3c);\/?[a-z]/i.test(text) ? decodeEntities(text) : text;
}

/** A heading and what stands below it, as HTML; empty where there is nothing below. */
export function section(heading: string | null, html: string | null): string {
  if (html === null) return '';
  return heading === null ? html : `<h3>${escapeHtml(heading)}</h3>\n${html}`;
}

/** Text as HTML. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Parts of a description, in order, as one HTML text; `null` where all are empty. */
export function joinHtml(parts: readonly (string | null)[]): string | null {
  const text = parts.filter((part) => part !== null && part !== '').join('\n');
  return text === '' ? null : text;
}

/** The words of a little HTML: paragraphs and breaks become lines, other tags nothing. */
export function escapedToText(html: string): string {
  return decodeEntities(
    html.replace(/<(?:p|br|li|div)\b[^<>]{0,500}>/gi, '\n').replace(/<[^<>]{0,2000}>/g, ''),
  );
}
