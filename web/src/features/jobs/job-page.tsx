import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { ExternalLink } from 'lucide-react';
import type { JSX } from 'react';
import type { Analysis } from '@rolescope/domain/analysis.js';
import { api } from '../../client/api.js';
import { ask } from '../../client/ask.js';
import { fromQuery } from '../../ui/async-state.js';
import { Badge } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import { Page } from '../../ui/page.js';
import { Async } from '../../ui/states.js';
import type { FoundPosting } from './found.js';
import { JobActions } from './job-actions.js';
import { JobFit } from './job-fit.js';
import { JobScore } from './job-score.js';
import { JobTerms } from './job-terms.js';
import { JobText } from './job-text.js';

const route = getRouteApi('/jobs/$board/$id');

/** One posting: what the work is, the words that prove it, the score and its parts, the fit. */
export function JobPage(): JSX.Element {
  const { board, id } = route.useParams();
  const found = useQuery({
    queryKey: ['posting', board, id],
    queryFn: () => ask(api.postings[':board'][':id'].$get({ param: { board, id }, query: {} })),
  });
  if (found.data === undefined) {
    return (
      <Page title="Posting">
        <Async state={fromQuery(found)} what="the posting" empty={null}>
          {() => null}
        </Async>
      </Page>
    );
  }
  return <Job found={found.data} />;
}

function Job({ found }: { readonly found: FoundPosting }): JSX.Element {
  const { posting, text, attribution, score } = found;
  const { title, company, location, url, posted, source, closed } = posting;
  const analysis: Analysis = { ...(found.analysis as Analysis), text };
  const facts = [company, location, posted === null ? null : `posted ${posted}`].filter(
    (fact): fact is string => fact !== null,
  );
  return (
    <Page
      title={title}
      lead={facts.join(' · ')}
      actions={
        source !== 'rolescope' && url !== null && /^https?:/.test(url) ? (
          <Button asChild look="primary">
            <a href={url} rel="noreferrer" target="_blank">
              <ExternalLink aria-hidden /> Where it was posted
            </a>
          </Button>
        ) : undefined
      }
    >
      <div className="mb-8 flex flex-wrap items-center gap-3">
        {source === 'sample' && <Badge tone="warning">a sample: no such job exists</Badge>}
        {closed !== null && <Badge tone="error">closed on {closed.slice(0, 10)}</Badge>}
        {attribution !== null && <span className="text-sm text-quiet">{attribution}</span>}
      </div>
      <div className="grid gap-10 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="min-w-0">
          <JobText analysis={analysis} text={text} />
        </div>
        <aside aria-label="About this posting" className="grid content-start gap-8">
          <JobActions posting={posting} />
          <JobScore score={score} />
          <JobFit analysis={analysis} />
          <JobTerms analysis={analysis} />
        </aside>
      </div>
    </Page>
  );
}
