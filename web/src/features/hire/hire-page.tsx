import type { JSX } from 'react';
import { useEngine } from '../../engine/use-engine.js';
import { Page } from '../../ui/page.js';

/** From what a company lacks to whom to hire, at what pay, with a posting to publish. */
export function HirePage(): JSX.Element {
  const { state } = useEngine();
  return <Page title="Whom do you need?">{state.phase}</Page>;
}
