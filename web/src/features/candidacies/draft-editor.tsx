import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { OwnCandidacy } from '@rolescope/domain/candidacy.js';
import { type JSX, useState } from 'react';
import { api } from '../../client/api.js';
import { faultOf } from '../../client/api-problem.js';
import { ask } from '../../client/ask.js';
import { useWithSession } from '../../session/session-provider.js';
import { Button } from '../../ui/button.js';
import { Checkbox, Field, Textarea } from '../../ui/field.js';
import { Section } from '../../ui/page.js';
import { ErrorState } from '../../ui/states.js';
import { useToast } from '../../ui/toast.js';
import { ChooseLines } from './choose-lines.js';
import { type DraftFields, toDraftFields, toDraftInput } from './draft-fields.js';
import { Preview } from './preview.js';
import { TermsForm } from './terms-form.js';
import { useDiscard } from './use-discard.js';

const own = api.account.candidacies[':candidacy'];

/** Writes a draft, chooses lines, shows what the other side will see, and sends it. */
export function DraftEditor({ candidacy }: { readonly candidacy: OwnCandidacy }): JSX.Element {
  const { id, kind, version } = candidacy;
  const [fields, setFields] = useState<DraftFields>(() => toDraftFields(candidacy));
  const isChanged = JSON.stringify(fields) !== JSON.stringify(toDraftFields(candidacy));
  const withSession = useWithSession();
  const queries = useQueryClient();
  const say = useToast();
  const save = useMutation({
    mutationFn: () =>
      withSession(
        () =>
          ask(
            own.$put({
              param: { candidacy: id },
              query: { version: String(version) },
              json: toDraftInput(fields, kind),
            }),
          ) as Promise<OwnCandidacy>,
      ),
    onSuccess: (saved) => {
      queries.setQueryData(['candidacy', id], saved);
      void queries.invalidateQueries({ queryKey: ['candidacy-preview', id] });
      setFields(toDraftFields(saved));
      say('Saved');
    },
  });
  const discard = useDiscard(id, version);
  return (
    <>
      <Section
        title={kind === 'proposal' ? 'Your plan' : 'Your letter'}
        note="Nobody else sees it before you send it."
      >
        <div className="grid gap-5">
          <Field
            label={kind === 'proposal' ? 'How you would go about it' : 'What you want to say'}
            fault={faultOf(save.error, '/text')}
          >
            {(control) => (
              <Textarea
                {...control}
                rows={10}
                value={fields.text}
                onChange={(event) => setFields({ ...fields, text: event.target.value })}
              />
            )}
          </Field>
          {kind === 'proposal' && (
            <TermsForm fields={fields} onChange={setFields} error={save.error} />
          )}
        </div>
      </Section>
      <Section
        title="Lines of your résumé"
        note="Only the lines that you choose are sent. The résumé itself stays in this page."
      >
        <ChooseLines chosen={fields.lines} onChange={(lines) => setFields({ ...fields, lines })} />
      </Section>
      {save.error !== null && <ErrorState title="This was not saved" error={save.error} />}
      <div className="mt-6 flex flex-wrap gap-3">
        <Button
          look="primary"
          disabled={save.isPending || !isChanged}
          onClick={() => save.mutate()}
        >
          Save the draft
        </Button>
        <Button look="danger" disabled={discard.isPending} onClick={() => discard.mutate()}>
          Delete the draft
        </Button>
      </div>
      <Section title="As the other side will see it">
        {isChanged ? <p className="text-quiet">Save the draft to see it.</p> : <Preview id={id} />}
      </Section>
      <Section title="Send">
        <Send candidacy={candidacy} isChanged={isChanged} />
      </Section>
    </>
  );
}

interface SendProps {
  readonly candidacy: OwnCandidacy;
  readonly isChanged: boolean;
}

/** Sending shows lines to others, so that it is agreed to in the words that say so. */
function Send({ candidacy, isChanged }: SendProps): JSX.Element {
  const { id, version } = candidacy;
  const [isAgreed, setAgreed] = useState(false);
  const withSession = useWithSession();
  const queries = useQueryClient();
  const care = useQuery({ queryKey: ['care'], queryFn: () => ask(api['care-of-data'].$get()) });
  const consent = care.data?.consents.find(({ kind }) => kind === 'share-lines');
  const send = useMutation({
    mutationFn: () =>
      withSession(
        () =>
          ask(
            own.send.$post({
              param: { candidacy: id },
              json: { version, consent: consent?.version ?? 0 },
            }),
          ) as Promise<OwnCandidacy>,
      ),
    onSuccess: (sent) => {
      queries.setQueryData(['candidacy', id], sent);
      void queries.invalidateQueries({ queryKey: ['candidacy-history', id] });
    },
  });
  return (
    <div className="grid gap-4">
      <Checkbox
        label={consent?.text ?? 'Loading what you agree to …'}
        disabled={consent === undefined}
        checked={isAgreed}
        onChange={setAgreed}
      />
      {send.error !== null && <ErrorState title="It was not sent" error={send.error} />}
      <div>
        <Button
          look="primary"
          disabled={!isAgreed || isChanged || send.isPending || consent === undefined}
          onClick={() => send.mutate()}
        >
          Send it
        </Button>
      </div>
      {isChanged && <p className="text-sm text-quiet">Save your changes first.</p>}
    </div>
  );
}
