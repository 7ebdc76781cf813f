const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text for the content or a quoted attribute of HTML and XML, without what XML may not hold. */
export function escapeHtml(text: string): string {
  return withoutControls(text).replace(/[&<>"']/g, (char) => ESCAPES[char]!);
}

/** Control characters, halves of surrogate pairs and non-characters, which XML 1.0 forbids. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A text without characters that no XML document may hold. */
export function withoutControls(text: string): string {
  return text.replace(FORBIDDEN, '');
}
