import { Link } from '@tanstack/react-router';
import type { JSX } from 'react';
import { Button } from '../ui/button.js';
import { Page } from '../ui/page.js';

/** An address that no page has. */
export function MissingPage(): JSX.Element {
  return (
    <Page
      title="There is no such page"
      lead="The address may be old, or have a typing error."
      width="text"
    >
      <Button asChild look="primary">
        <Link to="/">Read a posting</Link>
      </Button>
    </Page>
  );
}
