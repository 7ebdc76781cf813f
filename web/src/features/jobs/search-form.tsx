import { useQuery } from '@tanstack/react-query';
import { Search } from 'lucide-react';
import { type FormEvent, type JSX, useDeferredValue, useId, useState } from 'react';
import { api } from '../../client/api.js';
import { ask } from '../../client/ask.js';
import { Button } from '../../ui/button.js';
import { Disclosure } from '../../ui/disclosure.js';
import { Field, Input } from '../../ui/field.js';
import type { JobsSearch } from './jobs-search.js';

interface SearchFormProps {
  readonly search: JobsSearch;
  readonly onChange: (search: JobsSearch) => void;
}

/** One line to type a search into; ways to go on with it come while it is typed. */
export function SearchForm({ search, onChange }: SearchFormProps): JSX.Element {
  const [text, setText] = useState(search.q ?? '');
  const list = useId();
  const asked = useDeferredValue(text);
  const suggestions = useQuery({
    queryKey: ['suggestions', asked],
    queryFn: ({ signal }) =>
      ask(api.suggestions.$get({ query: { q: asked } }, { init: { signal } })),
    enabled: asked.trim().length > 1,
    placeholderData: (before) => before,
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const { q: _, ...rest } = search;
    onChange(text.trim() === '' ? rest : { ...rest, q: text.trim() });
  };
  return (
    <form role="search" onSubmit={submit} className="no-print grid gap-2">
      <div className="flex items-end gap-2">
        <Field label="Search" hideLabel className="min-w-0 grow">
          {(control) => (
            <Input
              {...control}
              type="search"
              list={list}
              autoComplete="off"
              spellCheck={false}
              placeholder="rag engineer remote >120k senior -crypto"
              value={text}
              onChange={(event) => setText(event.target.value)}
              className="h-12 text-base"
            />
          )}
        </Field>
        <Button type="submit" look="primary" className="h-12">
          <Search aria-hidden /> <span className="max-sm:sr-only">Search</span>
        </Button>
      </div>
      <datalist id={list}>
        {suggestions.data?.suggestions.map((one) => (
          <option key={one.text} value={one.text}>
            {one.label}
          </option>
        ))}
      </datalist>
      <Disclosure summary="What can be typed">
        <dl className="grid gap-x-6 gap-y-1 text-[0.9375rem] sm:grid-cols-[auto_1fr]">
          {HELP.map(([typed, means]) => (
            <div key={typed} className="contents">
              <dt className="font-mono text-sm">{typed}</dt>
              <dd className="text-quiet max-sm:mb-1.5">{means}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </form>
  );
}

const HELP: readonly (readonly [typed: string, means: string])[] = [
  ['rag engineer', 'words, skills and roles; k8s finds Kubernetes'],
  ['"vector store"', 'these words, one after the other'],
  ['python or rust', 'either is enough'],
  ['-crypto', 'not this'],
  ['role:ai-engineer', 'what the text says the work is, whatever the title'],
  ['skill:python', 'names the skill'],
  ['>120k, €80k..100k', 'stated pay a year'],
  ['senior, level:junior', 'level'],
  ['berlin, place:DE, remote', 'where the work is'],
  ['company:mistral', 'the employer'],
  ['posted:<30d', 'posted within 30 days'],
];
