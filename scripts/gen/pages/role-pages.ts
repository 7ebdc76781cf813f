import type {
  Depth,
  KnowledgeSource,
  RoleAsset,
  RoleProfile,
  SkillReference,
  SourcedFigure,
} from '../../../src/domain/role-profile.js';
import type { SkillAsset, SkillEntry } from '../../../src/domain/skill-entry.js';
import { figureAmount, figureScope, rungText } from '../../../src/format/figure-text.js';
import { splitInherited } from '../../../src/format/inherited-parts.js';
import { namedSources } from '../../../src/domain/named-sources.js';
import { bullets, markdownPage, plain, section, table } from './markdown.js';

/** What pages are made from. */
interface Context {
  readonly roles: RoleAsset;
  /** By id, for links. */
  readonly skills: ReadonlyMap<string, SkillEntry>;
}

/** The pages of `docs/roles/` by file name: one a role, and the index. */
export function makeRolePages(roles: RoleAsset, skills: SkillAsset): Map<string, string> {
  const byId = new Map(skills.skills.map((entry) => [entry.id, entry]));
  const pages = roles.roles.map(
    (profile) => [`${profile.id}.md`, rolePage(profile, { roles, skills: byId })] as const,
  );
  return new Map([['README.md', indexPage(roles)], ...pages]);
}

function indexPage({ roles, sources }: RoleAsset): string {
  const rows = roles.map(({ id, preferredLabel, definition, variantOf }) => [
    `[${plain(preferredLabel)}](${id}.md)`,
    variantOf === null ? '' : `variant of [${variantOf}](${variantOf}.md)`,
    plain(definition),
  ]);
  return markdownPage([
    '# Roles',
    'The roles that a posting is read as. `rolescope explain ROLE` prints a page in the terminal.',
    table(['Role', '', 'What it is'], rows),
    section('Sources', sourceList(sources)),
  ]);
}

function rolePage(whole: RoleProfile, context: Context): string {
  const { own: profile, rest } = splitInherited(whole);
  const { variantOf, aliases, id } = profile;
  const variants = context.roles.roles.filter((role) => role.variantOf === id);
  return markdownPage([
    `# ${plain(profile.preferredLabel)}`,
    plain(profile.definition),
    bullets([
      `Id: \`${id}\``,
      ...(variantOf === null ? [] : [`Variant of: ${roleLink(variantOf, context)}`]),
      ...(variants.length === 0
        ? []
        : [`Variants: ${variants.map((role) => roleLink(role.id, context)).join(', ')}`]),
      ...(aliases.length === 0 ? [] : [`Also called: ${aliases.map(plain).join(', ')}`]),
    ]),
    plain(rest),
    section('Tell apart', tellApart(profile, context)),
    section('Work', work(profile, context)),
    section('In a posting', signals(profile, context)),
    section(
      'Choose this if',
      bullets(profile.chooseThisIf.map((choice) => marked(choice.reason, choice.sources))),
    ),
    section('Ladder', ladder(profile)),
    section('Pay and outlook, as sources state them', money(profile)),
    section('Freelance projects', projects(profile, context)),
    section('Questions', questions(profile, context)),
    section('Occupations', occupations(profile)),
    section('Sources', sourceList(sourcesIn(profile, context))),
  ]);
}

function tellApart(profile: RoleProfile, context: Context): string {
  const rows = profile.nearestWrongRole.map(({ role, tellApart: text }) => [
    roleLink(role, context),
    plain(text),
  ]);
  return table(['Nearest wrong role', 'What tells them apart'], rows);
}

function work(profile: RoleProfile, { skills: entries }: Context): string {
  const skills = (items: readonly SkillReference[]): string =>
    items.map((item) => skillLink(item, entries)).join(', ');
  const rows = [
    ['Primary focus', plain(profile.primaryFocus)],
    ['Key output', join(profile.keyOutputs)],
    ['A typical day', join(profile.dailyTasks)],
    ['Tools', skills(profile.tools)],
    ['Skills', skills(profile.technicalSkills)],
    ['Coding depth', depth(profile.codingDepth)],
    ['Maths depth', depth(profile.mathsDepth)],
    ['Stakeholders', join(profile.stakeholders)],
    ['Collaborators', join(profile.collaborators)],
    ['Business impact', plain(profile.businessImpact)],
    ['Education', join([profile.education.typical, ...profile.education.alternatives])],
    ['Industries', join(profile.industries)],
  ];
  return table(
    ['Aspect', ''],
    rows.filter(([, text]) => text !== ''),
  );
}

function signals(profile: RoleProfile, context: Context): string {
  const found = profile.signals.map(({ skill = null, phrase = '', reason }) => {
    const label = context.skills.get(skill ?? '')?.label ?? phrase;
    const name =
      skill === null ? `“${plain(phrase)}”` : skillLink({ skill, label }, context.skills);
    return `${name}: ${plain(reason)}`;
  });
  const misses = profile.nearMisses.map(({ title, role, why }) => [
    plain(title),
    roleLink(role, context),
    plain(why),
  ]);
  return [
    bullets(found),
    `Titles that claim it: ${profile.titles.map(plain).join(' · ')}`,
    table(['Title that looks like it', 'Is', 'Because'], misses),
  ].join('\n\n');
}

function ladder(profile: RoleProfile): string {
  const rows = profile.ladder.map((rung) => [
    plain(rungText(rung)),
    rung.level,
    plain(rung.note ?? ''),
    rung.sources.join(', '),
  ]);
  return table(['Rung', 'Level', 'Note', 'Source'], rows);
}

function money({ payFigures, hourlyRates, outlook }: RoleProfile): string {
  const row = (figure: SourcedFigure): string[] => [
    plain(figureAmount(figure)),
    plain(figureScope(figure)),
    figure.source,
  ];
  const rows = [...payFigures, ...hourlyRates, ...outlook.figures].map(row);
  return [table(['Figure', 'Of whom, where, when', 'Source'], rows), plain(outlook.summary)]
    .filter((block) => block !== '')
    .join('\n\n');
}

function projects({ projectKinds }: RoleProfile, { skills: entries }: Context): string {
  return bullets(
    projectKinds.map(({ label, description, skills, sources }) => {
      const names = skills.map((skill) => skillLink(skill, entries)).join(', ');
      return `**${plain(label)}.** ${plain(description)}. ${names} ${mark(sources)}`;
    }),
  );
}

function questions({ id }: RoleProfile, { roles }: Context): string {
  return roles.questions
    .filter((question) => question.roles.includes(id))
    .map(({ question, answer, asked }) => `**${plain(question)}** ${plain(answer)} ${mark(asked)}`)
    .join('\n\n');
}

function occupations({ crosswalk }: RoleProfile): string {
  const rows = crosswalk.map(({ relation, label, taxonomy, code, url, why }) => [
    relation,
    url === null ? plain(label) : `[${plain(label)}](${url})`,
    `${taxonomy} ${code}`,
    plain(why ?? ''),
  ]);
  return table(['Relation', 'Occupation', 'Code', 'Why'], rows);
}

function sourcesIn(profile: RoleProfile, { roles }: Context): KnowledgeSource[] {
  const asked = roles.questions.filter((question) => question.roles.includes(profile.id));
  return namedSources(roles.sources, [profile, asked]);
}

function sourceList(sources: readonly KnowledgeSource[]): string {
  return bullets(
    sources.map(
      ({ id, title, published }) => `${id}: ${plain(title)} (${published ?? 'not dated'})`,
    ),
  );
}

function roleLink(id: string, { roles }: Context): string {
  const label = roles.roles.find((role) => role.id === id)?.preferredLabel ?? id;
  return `[${plain(label)}](${id}.md)`;
}

function skillLink({ skill, label }: SkillReference, entries: Context['skills']): string {
  const family = skill === null ? undefined : entries.get(skill)?.family;
  return family === undefined ? plain(label) : `[${plain(label)}](../skills/${family}.md#${skill})`;
}

function depth({ level, why, sources }: Depth): string {
  return `${level}. ${plain(why)} ${mark(sources)}`;
}

function marked(text: string, sources: readonly string[]): string {
  return `${plain(text)} ${mark(sources)}`;
}

function mark(sources: readonly string[]): string {
  return `(${sources.join(', ')})`;
}

function join(items: readonly string[]): string {
  return items
    .filter((item) => item !== '')
    .map((item) => plain(item).replace(/\.$/, ''))
    .join('; ');
}
