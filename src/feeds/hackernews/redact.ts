/** What stands where an e-mail address was. */
export const REDACTED = '[e-mail address]';

const ADDRESS = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g;
/** `jane (at) acme (dot) com`, `jane [at] acme.com`, as people hide them from programs. */
const HIDDEN =
  /[\w.+-]{1,64} ?[([{<] ?at ?[)\]}>] ?[\w-]{1,63}(?:(?:\.| ?[([{<] ?dot ?[)\]}>] ?)[\w-]{1,63}){1,4}/gi;
const SPELLED = /[\w.+-]{1,64} at [\w-]{1,63} dot [a-z]{2,10}\b/gi;

/** A text without the e-mail addresses of people, also those that are spelled out. */
export function redactAddresses(text: string): string {
  return text
    .replace(/&#(?:64|x40);/gi, '@')
    .replace(ADDRESS, REDACTED)
    .replace(HIDDEN, REDACTED)
    .replace(SPELLED, REDACTED);
}
