/** Longest address that can be written to (RFC 5321, 4.5.3.1.3). */
const LONGEST_EMAIL = 254;

/**
 * An address as it is compared: NFC, without regard to case. The part before the `@` may differ by
 * case in theory; no mail service that people use makes that difference, and two accounts that look
 * alike would be a trap.
 */
export function foldEmail(email: string): string {
  return email.normalize('NFC').toLowerCase();
}

/**
 * Whether a text has the form of an address: one `@`, something before it, a dotted host after it,
 * no space and no control character. Whether it exists only a letter can tell.
 */
export function isEmailAddress(text: string): boolean {
  if (text.length > LONGEST_EMAIL || /[\s\p{C}<>"(),:;\\]/u.test(text)) return false;
  const [local = '', host = '', ...more] = text.split('@');
  const labels = host.split('.');
  return (
    more.length === 0 &&
    local !== '' &&
    labels.length > 1 &&
    labels.every((label) => label !== '' && !label.startsWith('-') && !label.endsWith('-'))
  );
}
