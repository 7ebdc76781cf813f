import type { KnowledgeSource } from './role-profile.js';

/** Of all sources those whose id stands somewhere in the given plain data, in their order. */
export function namedSources(
  sources: readonly KnowledgeSource[],
  data: unknown,
): KnowledgeSource[] {
  const text = JSON.stringify(data);
  return sources.filter(({ id }) => text.includes(JSON.stringify(id)));
}
