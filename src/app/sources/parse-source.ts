import type { FeedAdapter } from '../../feeds/contract.js';
import { isSlug } from '../../feeds/address.js';
import { nearestNames } from '../../text/nearest-names.js';
import { adaptersInOrder, adapterOf } from './find-adapter.js';

/** What a SOURCE on the command line stands for. */
export type Source =
  | {
      readonly kind: 'board';
      readonly adapter: FeedAdapter;
      readonly board: string;
      /** The one posting of it that was asked for, as in its address; `null` for all. */
      readonly posting: string | null;
    }
  | { readonly kind: 'page'; readonly url: string }
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'unknown'; readonly message: string };

/**
 * Reads a SOURCE: the address of a board or page, `greenhouse:stripe`, the bare name of a feed that
 * has one board (`remoteok`), or a path. What exists as a file is asked by the caller: a path here is
 * only what cannot be anything else.
 */
export function parseSource(source: string): Source {
  const text = source.trim();
  if (/^https?:\/\//i.test(text)) return parseAddress(text);
  const colon = text.indexOf(':');
  if (colon > 1 && /^[a-z][a-z-]*$/.test(text.slice(0, colon))) {
    return parseNamed(text.slice(0, colon), text.slice(colon + 1).trim());
  }
  const adapter = adapterOf(text.toLowerCase());
  if (adapter?.usualBoard !== undefined && adapter.usualBoard !== null) {
    return { kind: 'board', adapter, board: adapter.usualBoard, posting: null };
  }
  return { kind: 'path', path: source };
}

function parseAddress(text: string): Source {
  if (!URL.canParse(text)) return { kind: 'unknown', message: `"${text}" is not a web address` };
  const url = new URL(text);
  for (const adapter of adaptersInOrder()) {
    if (adapter.kind === 'page') continue;
    const address = adapter.recognise(url);
    if (address !== null) return { kind: 'board', adapter, ...address };
  }
  return { kind: 'page', url: url.href };
}

function parseNamed(name: string, board: string): Source {
  const adapter = adapterOf(name);
  if (adapter === null) return { kind: 'unknown', message: unknownFeed(name) };
  if (adapter.kind === 'file') return { kind: 'path', path: board };
  const isNamed = isSlug(board.replace('@', '_')) && adapter.request(board) !== null;
  if (isNamed) return { kind: 'board', adapter, board, posting: null };
  const message = `"${board}" cannot be a board on ${adapter.label}; give the part of its address that names the employer`;
  return { kind: 'unknown', message };
}

function unknownFeed(name: string): string {
  const names = adaptersInOrder()
    .filter(({ kind }) => kind === 'employer' || kind === 'market')
    .map(({ source }) => source);
  const [nearest] = nearestNames(name, names, 1);
  const hint = nearest === undefined ? `known are ${names.join(', ')}` : `did you mean ${nearest}?`;
  return `there is no feed called "${name}"; ${hint}`;
}
