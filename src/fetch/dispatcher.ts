import type { LookupFunction } from 'node:net';
import { Agent } from 'undici';
import { isPublicAddress } from './check-url.js';
import type { FetchSettings, ResolvedAddress } from './settings.js';

/** Code of the error when a name leads into an inner network. */
export const REFUSED = 'ERR_REFUSED_ADDRESS';

/**
 * The connections of the client. A name is resolved here and its addresses are judged at the moment
 * of connecting, so that a name cannot show one address and lead to another.
 */
export function createDispatcher(settings: FetchSettings): Agent {
  return new Agent({
    connect: {
      timeout: settings.connectMs,
      lookup: guardedLookup(settings),
    },
    headersTimeout: settings.totalMs,
    bodyTimeout: settings.totalMs,
    maxResponseSize: settings.maxBytes,
    maxHeaderSize: 32_768,
    pipelining: 1,
  });
}

function guardedLookup(settings: FetchSettings): LookupFunction {
  return (hostname, options, callback) => {
    void answer();
    async function answer(): Promise<void> {
      const found = await findAddresses(hostname, settings);
      if (found instanceof Error) callback(found, '', 4);
      else if (options.all === true) callback(null, [...found]);
      else callback(null, found[0].address, found[0].family);
    }
  };
}

/** The addresses of a name, at least one and all of the open internet, or why there are none. */
async function findAddresses(
  hostname: string,
  { resolve, allowPrivate }: FetchSettings,
): Promise<readonly [ResolvedAddress, ...ResolvedAddress[]] | Error> {
  try {
    const [first, ...others] = await resolve(hostname);
    if (first === undefined) return failure('ENOTFOUND', `no address for ${hostname}`);
    // One bad address among good ones is a sign of an attack, and not of a mistake.
    const isInner = ![first, ...others].every(({ address }) => isPublicAddress(address));
    if (isInner && !allowPrivate)
      return failure(REFUSED, `${hostname} leads into an inner network`);
    return [first, ...others];
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function failure(code: string, message: string): Error {
  return Object.assign(new Error(message), { code });
}
