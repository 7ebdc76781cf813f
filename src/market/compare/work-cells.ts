import type { ComparisonCell } from '../../domain/comparison.js';
import { percentText } from '../../domain/estimate-text.js';
import { roleLabels } from '../../domain/roles.js';
import type { Estimate } from '../../domain/verdict.js';
import { depthWord, meanDepth } from '../claims/check-shares.js';
import { measure, shareEstimate } from '../claims/figures.js';
import { cellOf, profilePart, signalFigures, type CellContext } from './context.js';

/** What is counted for each row on the work itself; the same for every role, so that rows compare. */
const SIGNALS = {
  focus: ['build-and-deploy', 'production', 'research', 'insights', 'model-building'],
  output: [
    'features-for-users',
    'apis',
    'pipelines',
    'reports-and-dashboards',
    'experiments',
    'publications',
  ],
  tasks: [
    'integration',
    'model-training',
    'serving',
    'code-review',
    'design-documents',
    'data-cleaning',
    'statistical-modelling',
    'presenting',
  ],
  stakeholders: ['business-people', 'engineering-teams', 'product-people'],
  collaboration: [
    'across-teams',
    'developers',
    'data-scientists',
    'ai-engineers',
    'researchers',
    'designers',
  ],
  impact: ['scale', 'improve-process', 'features-for-users', 'keep-running'],
  industries: ['finance', 'health', 'retail', 'manufacturing', 'consulting', 'academia'],
  generative: ['generative', 'rag-agents-tuning', 'workflow-tools'],
} as const;

/** Titles under which the role is found, and how often a title misleads. */
export function namesCell(context: CellContext): ComparisonCell {
  const { role, profile, figures } = context;
  const described = figures.work.titles.filter((row) => row.role === role);
  const titled = figures.work.titles.filter((row) => row.title === role);
  const n = described.reduce((sum, { count }) => sum + count, 0);
  const other = titled.reduce((sum, row) => sum + (row.role === role ? 0 : row.count), 0);
  const all = titled.reduce((sum, { count }) => sum + count, 0);
  const titles = [...described]
    .sort((a, b) => b.count - a.count)
    .slice(0, 3)
    .map(({ title, count }) => shareEstimate(count, n, `titled ${roleLabels[title]}`));
  const misleads = shareEstimate(other, all, 'of those so titled describe another role');
  return cellOf({
    figures: all === 0 ? titles : [...titles, misleads],
    notes: profile.variantOf === null ? [] : [`Figures are those of ${roleLabels[role]}s.`],
    profile: profilePart(profile.aliases.length === 0 ? [] : [profile.aliases.join(', ')]),
  });
}

/** What the work turns around. */
export function focusCell(context: CellContext): ComparisonCell {
  const { primaryFocus } = context.profile;
  return cellOf({
    figures: signalFigures(context, SIGNALS.focus),
    profile: profilePart([primaryFocus]),
  });
}

/** What the work leaves behind. */
export function outputCell(context: CellContext): ComparisonCell {
  return cellOf({
    figures: signalFigures(context, SIGNALS.output),
    profile: profilePart(context.profile.keyOutputs),
  });
}

/** What fills a day. */
export function tasksCell(context: CellContext): ComparisonCell {
  return cellOf({
    figures: signalFigures(context, SIGNALS.tasks),
    profile: profilePart(context.profile.dailyTasks),
  });
}

/** Depth of programming or mathematics: measured, with the word for it. */
export function depthCell(context: CellContext, of: 'coding' | 'maths'): ComparisonCell {
  const { figures, role, query, profile } = context;
  const depth = of === 'coding' ? profile.codingDepth : profile.mathsDepth;
  const said = profilePart([`${depth.level}: ${depth.why}`], depth.sources);
  const level = query.level;
  const estimate = measure(figures, { depth: of }, { role, ...(level && { level }) });
  if (estimate === null)
    return cellOf({ notes: ['Too few postings to measure it.'], profile: said });
  const mean = meanDepth(figures, of);
  const label = `of the required technical skills are ${of === 'coding' ? 'engineering' : 'mathematics'}`;
  const note = `${depthWord(estimate, mean)}, against ${percentText(mean)} in the mean of the roles of AI and data`;
  return cellOf({ figures: [{ ...estimate, label }], notes: [note], profile: said });
}

/** For whom the work is done. */
export function stakeholdersCell(context: CellContext): ComparisonCell {
  return cellOf({
    figures: signalFigures(context, SIGNALS.stakeholders),
    profile: profilePart(context.profile.stakeholders),
  });
}

/** With whom it is done. */
export function collaborationCell(context: CellContext): ComparisonCell {
  return cellOf({
    figures: signalFigures(context, SIGNALS.collaboration),
    profile: profilePart(context.profile.collaborators),
  });
}

/** What it is to bring the employer. */
export function impactCell(context: CellContext): ComparisonCell {
  return cellOf({
    figures: signalFigures(context, SIGNALS.impact),
    profile: profilePart([context.profile.businessImpact]),
  });
}

/** Industries that postings name. */
export function industriesCell(context: CellContext): ComparisonCell {
  return cellOf({
    figures: signalFigures(context, SIGNALS.industries),
    profile: profilePart(context.profile.industries),
  });
}

/** Generative AI in the work. */
export function generativeCell(context: CellContext): ComparisonCell {
  return cellOf({ figures: signalFigures(context, SIGNALS.generative) });
}

/** Who it suits: only sources can say. */
export function chooseCell({ profile }: CellContext): ComparisonCell {
  const { chooseThisIf } = profile;
  return cellOf({
    notes: ['A matter of taste: no figure decides it.'],
    profile: profilePart(
      chooseThisIf.map(({ reason }) => reason),
      chooseThisIf.flatMap(({ sources }) => sources),
    ),
  });
}

/** A figure that was read, not sampled. */
export function exactEstimate(
  label: string,
  value: number,
  of: Pick<Estimate, 'unit' | 'n' | 'source'>,
): Estimate {
  return { label, value, low: value, high: value, ...of };
}
