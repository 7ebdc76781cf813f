import { getRouteApi } from '@tanstack/react-router';
import { LockKeyhole } from 'lucide-react';
import type { JSX } from 'react';
import { Page } from '../../ui/page.js';
import { Tabs } from '../../ui/tabs.js';
import { AdviceView } from './advice-view.js';
import { PostingFits } from './posting-fits.js';
import { Quiz } from './quiz.js';
import { ResumeDesk } from './resume-desk.js';

const route = getRouteApi('/you');
type View = 'resume' | 'postings' | 'quiz';

/** Which roles fit a person, what is missing, what to learn first, and what it pays. */
export function YouPage(): JSX.Element {
  const { view = 'resume', ...target } = route.useSearch();
  const navigate = route.useNavigate();

  function show(next: View): void {
    void navigate({
      search: next === 'resume' ? target : { ...target, view: next },
      resetScroll: false,
    });
  }
  return (
    <Page
      title="Where do you fit?"
      lead="Drop your résumé, and see which roles it shows, which doors are open to you, and which few skills open the most of the others."
    >
      <p className="mb-6 flex max-w-2xl items-start gap-2.5 text-[0.9375rem]">
        <LockKeyhole aria-hidden className="mt-0.5 size-5 shrink-0 text-accent" />
        <span>
          Nothing leaves this page. Résumé and answers are read by a program in your browser; close
          the page, and they are gone.
        </span>
      </p>
      <Tabs<View>
        label="What to look at"
        value={view}
        onChange={show}
        tabs={[
          {
            id: 'resume',
            label: 'Your résumé',
            content: (
              <ResumeDesk>
                {(resume) => <AdviceView key={resume.handle} resume={resume} />}
              </ResumeDesk>
            ),
          },
          {
            id: 'postings',
            label: 'Against postings',
            content: (
              <ResumeDesk>
                {(resume) => <PostingFits key={resume.handle} resume={resume} />}
              </ResumeDesk>
            ),
          },
          { id: 'quiz', label: 'Quiz', content: <Quiz /> },
        ]}
      />
    </Page>
  );
}
