import type { SkillAsset, SkillEntry } from '../../../src/domain/skill-entry.js';
import { markdownPage, plain, section, table } from './markdown.js';

const MOST_LABELS = 4;

/** The pages of `docs/skills/` by file name: one a family, and the index. */
export function makeSkillPages(asset: SkillAsset): Map<string, string> {
  const byId = new Map(asset.skills.map((entry) => [entry.id, entry]));
  const pages = asset.families.map(({ id, title }) => {
    const entries = asset.skills.filter(({ family }) => family === id);
    return [`${id}.md`, familyPage(title, entries, byId)] as const;
  });
  return new Map([['README.md', indexPage(asset)], ...pages]);
}

function indexPage({ families, skills }: SkillAsset): string {
  const rows = families.map(({ id, title }) => {
    const entries = skills.filter(({ family }) => family === id);
    return [`[${plain(title)}](${id}.md)`, String(entries.length)];
  });
  const labels = skills.reduce((sum, entry) => sum + 1 + entry.altLabels.length, 0);
  return markdownPage([
    '# Skills',
    `The lexicon by which skills are found in a text: ${skills.length} concepts under ${labels} labels. ` +
      '`rolescope explain SKILL` prints one in the terminal.',
    table(['Family', 'Concepts'], rows),
  ]);
}

function familyPage(
  title: string,
  entries: readonly SkillEntry[],
  byId: ReadonlyMap<string, SkillEntry>,
): string {
  const rows = entries.map((entry) => [
    `<a id="${entry.id}"></a>${plain(entry.label)}`,
    entry.kind,
    someLabels(entry.altLabels),
    entry.broader.map((id) => link(id, entry.family, byId)).join(', '),
    entry.ambiguous.map(plain).join(', '),
  ]);
  const heads = ['Skill', 'Kind', 'Also written', 'Part of', 'Only in a fitting context'];
  return markdownPage([
    `# ${plain(title)}`,
    '[All families](README.md)',
    table(heads, rows),
    section('Elsewhere', elsewhere(entries)),
  ]);
}

function elsewhere(entries: readonly SkillEntry[]): string {
  const rows = entries
    .filter(({ crosswalk }) => crosswalk.esco.length + crosswalk.onet.length > 0)
    .map(({ label, crosswalk }) => [
      plain(label),
      crosswalk.esco.map(plain).join(', '),
      crosswalk.onet.map(plain).join(', '),
    ]);
  return table(['Skill', 'ESCO', 'O*NET'], rows);
}

function someLabels(labels: readonly string[]): string {
  const shown = labels.slice(0, MOST_LABELS).map(plain).join(', ');
  const more = labels.length - MOST_LABELS;
  return more > 0 ? `${shown} and ${more} more` : shown;
}

function link(id: string, family: string, byId: ReadonlyMap<string, SkillEntry>): string {
  const entry = byId.get(id);
  if (entry === undefined) return plain(id);
  const page = entry.family === family ? '' : `${entry.family}.md`;
  return `[${plain(entry.label)}](${page}#${id})`;
}
