import type { JSX } from 'react';
import { Page } from '../../ui/page.js';

/** Postings of the store. */
export function JobsPage(): JSX.Element {
  return <Page title="Jobs">…</Page>;
}
