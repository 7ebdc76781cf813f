import { LISTING_SOURCE } from '../../domain/listing-content.js';
import { adapterOf } from '../sources/find-adapter.js';
import { trustsPay } from './market-facts.js';

/** Whether pay in the own fields of a stored board's feed is the employer's word. */
export function trustsBoard(board: string): boolean {
  const source = board.slice(0, board.indexOf(':'));
  if (source === LISTING_SOURCE) return true;
  const adapter = adapterOf(source);
  return adapter !== null && trustsPay(adapter.kind);
}
