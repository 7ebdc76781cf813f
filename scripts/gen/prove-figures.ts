import type { Finding } from './data-problem.js';
import type { FigureSource, ProfileSource } from './role-schema.js';

/** Proves figures, rungs and every reference to a source of one profile. */
export function provePart(profile: ProfileSource, sources: ReadonlySet<string>): Finding[] {
  const figures = [
    ...listed('payFigures', profile.payFigures),
    ...listed('outlook.figures', profile.outlook?.figures),
    ...listed('hourlyRates', profile.hourlyRates),
  ];
  return [
    ...figures.flatMap(([entry, figure]) =>
      proveFigure(figure).map((message) => ({ entry, message })),
    ),
    ...listed('ladder', profile.ladder).flatMap(([entry, { years }]) =>
      years !== undefined && years.max !== null && years.min > years.max
        ? [{ entry, message: 'the years run backwards' }]
        : [],
    ),
    ...sourcesOf(profile)
      .filter(([, source]) => !sources.has(source))
      .map(([entry, source]) => ({ entry, message: `the source "${source}" does not exist` })),
  ];
}

function proveFigure(figure: FigureSource): string[] {
  const { measure, value, min, max } = figure;
  if (measure !== 'range') {
    const isOne = value !== undefined && min === undefined && max === undefined;
    return isOne ? [] : [`a figure of measure "${measure}" has a value, no min and max`];
  }
  if (value !== undefined || min === undefined || max === undefined) {
    return ['a range has min and max, no value'];
  }
  return min > max ? ['the range runs backwards'] : [];
}

/** Every source that a profile names, with the entry that names it. */
function sourcesOf(profile: ProfileSource): (readonly [string, string])[] {
  const single = [
    ...listed('payFigures', profile.payFigures),
    ...listed('outlook.figures', profile.outlook?.figures),
    ...listed('hourlyRates', profile.hourlyRates),
  ].map(([entry, { source }]) => [entry, source] as const);
  const several = [
    ['codingDepth', profile.codingDepth] as const,
    ['mathsDepth', profile.mathsDepth] as const,
    ...(profile.education === undefined ? [] : [['education', profile.education] as const]),
    ...listed('ladder', profile.ladder),
    ...listed('projectKinds', profile.projectKinds),
    ...listed('chooseThisIf', profile.chooseThisIf),
  ].flatMap(([entry, { sources }]) => sources.map((source) => [entry, source] as const));
  return [...single, ...several];
}

function listed<T>(name: string, items: readonly T[] | undefined): (readonly [string, T])[] {
  return (items ?? []).map((item, at) => [`${name}.${at}`, item] as const);
}
