import { findPasswordFault } from '../../auth/password-rules.js';
import { isEmailAddress } from '../../auth/email-address.js';
import { storable } from '../../store/storable.js';
import type { FieldError, Refusal } from '../outcome.js';

const LONGEST_NAME = 120;
const LONGEST_ADDRESS = 300;
const LONGEST_ABOUT = 5_000;

/** A line of text as it is kept: in one form, without what cannot be stored, nor outer spaces. */
export function toLine(text: string): string {
  return storable(text).normalize('NFC').trim();
}

/** A name of a person or an organisation: one line that can be read. */
export function checkName(name: string, pointer: string): FieldError[] {
  if (name === '') return [{ pointer, detail: 'Give a name.' }];
  if (name.length > LONGEST_NAME) {
    return [{ pointer, detail: `Use at most ${LONGEST_NAME} characters.` }];
  }
  if (HIDDEN.test(name)) {
    return [{ pointer, detail: 'Leave out line breaks and characters that cannot be seen.' }];
  }
  return [];
}

/** Control characters, and what turns the direction of writing so that names look like others. */
const HIDDEN = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069\u200B\u2060\uFEFF]/u;

/** An e-mail address. */
export function checkEmail(email: string, pointer: string): FieldError[] {
  if (isEmailAddress(email)) return [];
  return [{ pointer, detail: 'Give an e-mail address such as name@example.com.' }];
}

/** A new password. */
export function checkPassword(
  password: string,
  pointer: string,
  own: readonly string[],
): FieldError[] {
  const detail = findPasswordFault(password, own);
  return detail === null ? [] : [{ pointer, detail }];
}

/** An address of a web page: http or https, so that a link to it runs nothing. */
export function checkWebsite(website: string | null, pointer: string): FieldError[] {
  if (website === null) return [];
  const fits = website.length <= LONGEST_ADDRESS && URL.canParse(website);
  const url = fits ? new URL(website) : null;
  if (url !== null && ['https:', 'http:'].includes(url.protocol) && url.username === '') return [];
  return [{ pointer, detail: 'Give an address that begins with https://.' }];
}

/** What an organisation says of itself. */
export function checkAbout(about: string, pointer: string): FieldError[] {
  if (about.length <= LONGEST_ABOUT) return [];
  return [{ pointer, detail: `Use at most ${LONGEST_ABOUT} characters.` }];
}

/** A refusal for faults of fields, or `null` where there are none. */
export function refuseFaults(errors: readonly FieldError[]): Refusal | null {
  if (errors.length === 0) return null;
  return { kind: 'invalid', message: 'Some fields need another look.', errors };
}
