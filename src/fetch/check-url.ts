import ipaddr from 'ipaddr.js';
import { refuse, type Outcome } from './fetch-problem.js';

/** Names that stand for one's own machine or network whatever they resolve to. */
const INNER_NAME = /(?:^|\.)(?:localhost|local|internal|intranet|home\.arpa|lan)$/;
const PORTS = new Set(['', '80', '443']);

/**
 * A URL that may be asked: http or https on their usual ports, no credentials, and no address or
 * name of an inner network. `URL` has already turned the many spellings of an address (octal, hex,
 * one number, short) into one.
 */
export function checkUrl(source: string, allowPrivate: boolean): Outcome<URL> {
  if (!URL.canParse(source)) return refuse('bad-url', source, 'this is not a web address');
  const url = new URL(source);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    return refuse('bad-url', source, `only http and https are read, not ${url.protocol}`);
  }
  if (url.username !== '' || url.password !== '') {
    return refuse('bad-url', source, 'addresses with a user name or password are not asked');
  }
  if (allowPrivate) return { ok: true, value: url };
  if (!PORTS.has(url.port)) {
    return refuse(
      'refused-address',
      source,
      `port ${url.port} is not asked, only 80 and 443 (the settings can allow it)`,
    );
  }
  const host = bareHost(url);
  if (INNER_NAME.test(host) || !isOutside(host)) {
    return refuse(
      'refused-address',
      source,
      'addresses of an inner network are not asked (the settings can allow it)',
    );
  }
  return { ok: true, value: url };
}

/** The host without the brackets of IPv6 and the dot that may end a name. */
function bareHost(url: URL): string {
  return url.hostname
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
    .toLowerCase();
}

/** Whether a host is a name, or an address of the open internet. */
function isOutside(host: string): boolean {
  return !ipaddr.isValid(host) || isPublicAddress(host);
}

/**
 * Whether an IP address is one of the open internet: not private, loopback, link-local (where clouds
 * keep their metadata), multicast, reserved, or an IPv4 address inside an IPv6 one.
 */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/%.*$/, '');
  return ipaddr.isValid(bare) && ipaddr.process(bare).range() === 'unicast';
}
