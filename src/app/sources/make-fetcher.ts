import { engineVersion } from '../../engine/version.js';
import { createFetcher, type Fetcher } from '../../fetch/fetcher.js';
import type { FetchSettings } from '../../fetch/settings.js';

/** Where people find out whose program asks; an operator adds an address of their own. */
const CONTACT = 'https://www.npmjs.com/package/rolescope';

/**
 * The client that reads feeds, as the environment asks: `ROLESCOPE_CONTACT` (an address or URL to
 * reach whoever runs it) and `ROLESCOPE_ALLOW_PRIVATE=1` (boards of an inner network).
 */
export function makeFetcher(
  environment: Readonly<Record<string, string | undefined>>,
  settings: Partial<FetchSettings> = {},
): Fetcher {
  const contact = environment['ROLESCOPE_CONTACT']?.replace(/[^\x20-\x7e]/g, '') ?? '';
  return createFetcher({
    userAgent: `Rolescope/${engineVersion} (+${contact === '' ? CONTACT : contact})`,
    allowPrivate: environment['ROLESCOPE_ALLOW_PRIVATE'] === '1',
    ...settings,
  });
}
