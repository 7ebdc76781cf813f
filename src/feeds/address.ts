import type { FeedAddress } from './contract.js';

/** The parts of a URL's path, decoded, without empty ones. */
export function pathParts(url: URL): string[] {
  return url.pathname
    .split('/')
    .filter((part) => part !== '')
    .map(decode);
}

/** A slug that can stand in an address of ours: no dots alone, no slashes, not long. */
export function isSlug(text: string | undefined): text is string {
  return text !== undefined && /^[\p{L}\p{N}][\p{L}\p{N} ._&+-]{0,99}$/u.test(text);
}

/** A name that can be the first part of a host: nothing that would lead to another host. */
export function isHostLabel(text: string): boolean {
  return /^[a-z0-9][a-z0-9-]{0,62}$/i.test(text);
}

/** An address, where the board is a slug. */
export function addressOf(board: string | undefined, posting?: string): FeedAddress | null {
  if (!isSlug(board)) return null;
  return { board, posting: isSlug(posting) ? posting : null };
}

/** The first label of a host below one of the domains: `acme` of `acme.recruitee.com`. */
export function subdomainOf(url: URL, domain: string): string | undefined {
  if (!url.hostname.endsWith(`.${domain}`)) return undefined;
  const name = url.hostname.slice(0, -domain.length - 1);
  return name === 'www' || name.includes('.') ? undefined : name;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
