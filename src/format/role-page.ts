import type {
  Depth,
  KnowledgeSource,
  RoleProfile,
  RoleQuestion,
  SourcedFigure,
} from '../domain/role-profile.js';
import {
  entryHead,
  itemsPart,
  joinParts,
  listPart,
  makeEntryPage,
  textPart,
  type EntryPage,
} from './entry-page.js';
import { figureAmount, figureScope, rungText, sourceMark } from './figure-text.js';
import { splitInherited } from './inherited-parts.js';
import { namedSources } from '../domain/named-sources.js';
import { roleNames } from './names.js';
import type { ReportStyle } from './render-analysis.js';

/** What a role's page needs besides the profile. */
export interface RoleContext {
  /** The title the role was found by, if it was. */
  readonly title: string | null;
  readonly questions: readonly RoleQuestion[];
  readonly sources: readonly KnowledgeSource[];
}

/** A role as terminal text, for people to read: what it is first, figures and sources last. */
export function renderRole(whole: RoleProfile, context: RoleContext, style: ReportStyle): string {
  const page = makeEntryPage(style.width, style.colour);
  const { own, rest } = splitInherited(whole);
  return joinParts([
    entryHead(page, own.preferredLabel, kindOf(own)),
    textPart(page, 'What it is', own.definition),
    titlePart(context, page),
    ...workParts(own, page),
    ...choiceParts(own, page),
    ...moneyParts(own, page),
    textPart(page, 'The rest', rest),
    listPart(
      page,
      'Questions',
      context.questions.map(({ question, answer }) => `${question} ${answer}`),
    ),
    listPart(
      page,
      'Sources',
      namedSources(context.sources, [own, context.questions]).map(sourceText),
    ),
  ]);
}

function kindOf({ id, variantOf }: RoleProfile): string {
  return variantOf === null ? `role · ${id}` : `variant of ${roleNames[variantOf]} · ${id}`;
}

/** A title is only a claim: what was asked for by its title is told so. */
function titlePart({ title }: RoleContext, page: EntryPage): string[] {
  if (title === null) return [];
  const claim = `“${title}” claims this role. Whether the work is that, its posting decides.`;
  return textPart(page, 'Title', claim);
}

function workParts(profile: RoleProfile, page: EntryPage): string[][] {
  const labels = (skills: RoleProfile['tools']): string[] => skills.map(({ label }) => label);
  return [
    textPart(page, 'Primary focus', profile.primaryFocus),
    listPart(page, 'Key output', profile.keyOutputs),
    listPart(page, 'A typical day', profile.dailyTasks),
    itemsPart(page, 'Tools', labels(profile.tools)),
    itemsPart(page, 'Skills', labels(profile.technicalSkills)),
    listPart(page, 'Depth', [
      `Programming: ${depthText(profile.codingDepth)}`,
      `Mathematics: ${depthText(profile.mathsDepth)}`,
    ]),
    itemsPart(page, 'Works for', profile.stakeholders),
    itemsPart(page, 'Works with', profile.collaborators),
    textPart(page, 'Effect on the business', profile.businessImpact),
    listPart(
      page,
      'Education',
      texts([profile.education.typical, ...profile.education.alternatives]),
    ),
    itemsPart(page, 'Industries', profile.industries),
  ];
}

function choiceParts(profile: RoleProfile, page: EntryPage): string[][] {
  return [
    listPart(
      page,
      'Not to be confused with',
      profile.nearestWrongRole.map(({ role, tellApart }) => `${roleNames[role]}: ${tellApart}`),
    ),
    listPart(
      page,
      'What speaks for it in a posting',
      profile.signals.map(({ phrase, reason }) =>
        phrase === undefined ? reason : `“${phrase}”: ${reason}`,
      ),
    ),
    itemsPart(page, 'Titles that claim it', profile.titles, ' · '),
    listPart(
      page,
      'Titles that do not',
      profile.nearMisses.map(({ title, role, why }) => `${title}: ${roleNames[role]}. ${why}.`),
    ),
    listPart(
      page,
      'Choose this if',
      profile.chooseThisIf.map(({ reason, sources }) => `${reason} ${sourceMark(sources)}`),
    ),
    listPart(
      page,
      'Ladder',
      profile.ladder.map((rung) =>
        [
          rungText(rung),
          ...(rung.note === undefined ? [] : [`(${rung.note})`]),
          sourceMark(rung.sources),
        ].join(' '),
      ),
    ),
  ];
}

function moneyParts(profile: RoleProfile, page: EntryPage): string[][] {
  const { payFigures, outlook, hourlyRates, projectKinds, crosswalk } = profile;
  return [
    listPart(page, 'Pay, as sources state it', payFigures.map(figureText)),
    listPart(page, 'Freelance rates, as sources state them', hourlyRates.map(figureText)),
    listPart(
      page,
      'Freelance projects',
      projectKinds.map(
        ({ label, description, sources }) => `${label}: ${description}. ${sourceMark(sources)}`,
      ),
    ),
    listPart(page, 'Outlook', texts([outlook.summary, ...outlook.figures.map(figureText)])),
    listPart(
      page,
      'Occupations',
      crosswalk.map(
        ({ relation, label, taxonomy, code }) => `${relation}: ${label} (${taxonomy} ${code})`,
      ),
    ),
  ];
}

function figureText(figure: SourcedFigure): string {
  return `${figureAmount(figure)} (${figureScope(figure)}) ${sourceMark([figure.source])}`;
}

function depthText({ level, why, sources }: Depth): string {
  return `${level}. ${why} ${sourceMark(sources)}`;
}

function sourceText({ id, title, published }: KnowledgeSource): string {
  return `${id}: ${title} (${published ?? 'not dated'})`;
}

function texts(items: readonly string[]): string[] {
  return items.filter((item) => item !== '');
}
