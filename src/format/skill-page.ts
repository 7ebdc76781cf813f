import type { SkillEntry } from '../domain/skill-entry.js';
import {
  entryHead,
  itemsPart,
  joinParts,
  listPart,
  makeEntryPage,
  textPart,
} from './entry-page.js';
import { kindNames } from './names.js';
import type { ReportStyle } from './render-analysis.js';

/** What a skill's page needs besides the entry: labels of what it is related to. */
export interface SkillContext {
  readonly family: { readonly title: string };
  readonly broader: readonly { readonly label: string }[];
  readonly narrower: readonly { readonly label: string }[];
  readonly roles: readonly { readonly label: string }[];
}

const MOST_NARROWER = 40;

/** A skill as terminal text, for people to read. */
export function renderSkill(entry: SkillEntry, context: SkillContext, style: ReportStyle): string {
  const page = makeEntryPage(style.width, style.colour);
  const labels = (items: readonly { readonly label: string }[]): string[] =>
    items.map(({ label }) => label);
  const narrower = labels(context.narrower);
  const more = narrower.length - MOST_NARROWER;
  const { esco, onet } = entry.crosswalk;
  return joinParts([
    entryHead(page, entry.label, `skill · ${entry.id}`),
    textPart(page, 'Kind', `one of the ${kindNames[entry.kind]}, in: ${context.family.title}`),
    itemsPart(page, 'Also written', entry.altLabels),
    itemsPart(page, 'Part of', labels(context.broader)),
    itemsPart(page, 'Holds', [
      ...narrower.slice(0, MOST_NARROWER),
      ...(more > 0 ? [`and ${more} more`] : []),
    ]),
    itemsPart(page, 'Belongs to the roles', labels(context.roles)),
    itemsPart(page, 'Counts only in a fitting context', entry.ambiguous),
    listPart(page, 'Found in', entry.says.map(quoted)),
    listPart(page, 'Not found in', entry.notSays.map(quoted)),
    listPart(page, 'Elsewhere', [
      ...esco.map((name) => `ESCO: ${name}`),
      ...onet.map((name) => `O*NET: ${name}`),
    ]),
  ]);
}

function quoted(sample: string): string {
  return `“${sample}”`;
}
