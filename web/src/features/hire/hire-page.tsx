import { getRouteApi } from '@tanstack/react-router';
import type { JSX } from 'react';
import { Page } from '../../ui/page.js';
import { Tabs } from '../../ui/tabs.js';
import { BriefDesk } from './brief-desk.js';
import { PostingEditor } from './posting-editor.js';

const route = getRouteApi('/hire');
type View = 'brief' | 'posting';

/** From what a company lacks to whom to hire, at what pay, with a posting to publish. */
export function HirePage(): JSX.Element {
  const { view = 'brief' } = route.useSearch();
  const navigate = route.useNavigate();

  function show(next: View): void {
    void navigate({ search: next === 'posting' ? { view: next } : {} });
  }
  return (
    <Page
      title="Whom do you need?"
      lead="Say what you lack in your own words. See whose work that is, what to ask for and what not, what it pays, and a posting to start from. Nothing of it leaves this page."
    >
      <Tabs<View>
        label="What to work on"
        value={view}
        onChange={show}
        tabs={[
          {
            id: 'brief',
            label: 'From a brief',
            content: <BriefDesk onDraft={() => show('posting')} />,
          },
          { id: 'posting', label: 'The posting', content: <PostingEditor /> },
        ]}
      />
    </Page>
  );
}
