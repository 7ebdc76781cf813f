import { useQuery } from '@tanstack/react-query';
import { estimateText } from '@rolescope/domain/estimate-text.js';
import type { JSX } from 'react';
import { api } from '../../client/api.js';
import { ask } from '../../client/ask.js';
import { fromQuery } from '../../ui/async-state.js';
import { CheckedClaimEntry } from '../../ui/checked-claim.js';
import { Disclosure } from '../../ui/disclosure.js';
import { Section } from '../../ui/page.js';
import { SourceLinks } from '../../ui/source-list.js';
import { Async } from '../../ui/states.js';

/** What the guides ask about a role, with our answers and their figures. */
export function RoleFaq({ role }: { readonly role: string }): JSX.Element {
  const questions = useQuery({
    queryKey: ['questions', role],
    queryFn: () => ask(api.questions.$get({ query: { role } })),
  });
  return (
    <Section title="Questions">
      <Async
        state={fromQuery(questions, (data) => data.questions.length === 0)}
        what="the questions"
        empty={<p className="text-quiet">No guide asks a question about this role alone.</p>}
      >
        {(data) => (
          <ul className="grid gap-2">
            {data.questions.map(({ question, figures, claims }) => (
              <li key={question.id} className="border-b border-line pb-2">
                <Disclosure summary={question.question}>
                  <p className="max-w-2xl">{question.answer}</p>
                  {figures.map(({ of, estimates }) => (
                    <div key={of} className="mt-3 text-[0.9375rem]">
                      <p className="font-medium">{of}</p>
                      <ul className="text-quiet">
                        {estimates.map((estimate) => (
                          <li key={estimate.label}>
                            {estimate.label}: {estimateText(estimate)}
                          </li>
                        ))}
                      </ul>
                      <p className="text-sm text-quiet">
                        from <SourceLinks ids={estimates.map(({ source }) => source)} />
                      </p>
                    </div>
                  ))}
                  {claims.length > 0 && (
                    <div className="mt-3">
                      {claims.map((checked) => (
                        <CheckedClaimEntry key={checked.claim.id} checked={checked} />
                      ))}
                    </div>
                  )}
                </Disclosure>
              </li>
            ))}
          </ul>
        )}
      </Async>
    </Section>
  );
}
