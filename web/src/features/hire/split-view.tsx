import type { RoleSplit, SplitItem } from '@rolescope/domain/role-split.js';
import { roleNames } from '@rolescope/format/names.js';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useEngine } from '../../engine/use-engine.js';
import { formatShare } from '../../ui/format-share.js';
import { Section } from '../../ui/page.js';
import { RoleTag } from '../../ui/role-tag.js';
import type { PostingDraft } from './desk.js';

/** How a posting of several roles could be divided. */
export function SplitView({ posting }: { readonly posting: PostingDraft }): JSX.Element | null {
  const { engine } = useEngine();
  const { data: split } = useQuery({
    queryKey: ['split', posting],
    queryFn: ({ signal }) => engine.splitRoles(posting, { signal }),
    placeholderData: keepPreviousData,
  });
  if (split === undefined || split === null) return null;
  return (
    <Section
      title="Several jobs in one"
      note="What would go into which posting, by what the words say. People who can do all of it are few, and those who can do one of them pass by."
    >
      <Parts split={split} />
    </Section>
  );
}

function Parts({ split: { parts, common } }: { readonly split: RoleSplit }): JSX.Element {
  return (
    <div className="grid gap-8 md:grid-cols-2">
      {parts.map(({ role, share, items }) => (
        <section key={role}>
          <h3 className="mb-2 flex items-center gap-3 text-base">
            <RoleTag role={role} />
            <span className="font-normal tabular-nums text-quiet">{formatShare(share)}</span>
          </h3>
          <Items items={items} nothing={`Nothing for ${roleNames[role]} alone.`} />
        </section>
      ))}
      <section>
        <h3 className="mb-2 text-base">In each of them</h3>
        <Items items={common} nothing="Nothing." />
      </section>
    </div>
  );
}

function Items({
  items,
  nothing,
}: {
  readonly items: readonly SplitItem[];
  readonly nothing: string;
}): JSX.Element {
  if (items.length === 0) return <p className="text-[0.9375rem] text-quiet">{nothing}</p>;
  return (
    <ul className="grid list-disc gap-1 pl-5 font-serif text-[0.9375rem]">
      {items.map(({ start, text }) => (
        <li key={start}>{text.replace(/^[-•*]\s+/, '')}</li>
      ))}
    </ul>
  );
}
