import type { Comparison, ComparisonCell, ComparisonRow } from '../domain/comparison.js';
import { verdicts } from '../domain/claim.js';
import type { CheckedClaim } from '../domain/verdict.js';
import { verdictName, verdictSigns } from './claims-page.js';
import { comparisonStyle } from './comparison-style.js';
import { cautions, cellText, claimText, roleHead, scopeText } from './comparison-text.js';
import type { ComparisonPlot } from './comparison-plots/frame.js';

/**
 * A comparison as one HTML file: no script, nothing from elsewhere; light and dark by the reader's
 * choice; every drawing has its numbers as a table beside it.
 */
export function comparisonHtml(comparison: Comparison, plots: readonly ComparisonPlot[]): string {
  const { roles, rows } = comparison;
  const names = roles.map(({ label }) => label).join(', ');
  const scope = scopeText(comparison);
  const title = scope === '' ? names : `${names} (${scope})`;
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escape(title)}, compared</title>`,
    `<style>${comparisonStyle}</style>`,
    '</head>',
    '<body>',
    '<header>',
    `<h1>${escape(title)}</h1>`,
    ...cautions(comparison).map((text) => `<p class="quiet">${escape(text)}</p>`),
    '</header>',
    '<main>',
    rolesHtml(comparison),
    indexHtml(rows),
    ...(plots.length === 0
      ? []
      : [`<div class="plots">${plots.map((plot) => plotHtml(plot, comparison)).join('\n')}</div>`]),
    ...rows.map((row) => rowHtml(row, comparison)),
    contradictionsHtml(comparison),
    sourcesHtml(comparison),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function rolesHtml({ roles }: Comparison): string {
  const items = roles.map(
    (role, at) =>
      `<div class="role role-${at + 1}"><dt>${escape(roleHead(role))}</dt><dd>${escape(role.definition)}</dd></div>`,
  );
  return `<dl class="roles columns">${items.join('')}</dl>`;
}

function indexHtml(rows: readonly ComparisonRow[]): string {
  const links = rows.map(
    ({ aspect, label }) => `<li><a href="#${aspect}">${escape(label)}</a></li>`,
  );
  return `<nav aria-label="Aspects"><ul>${links.join('')}</ul></nav>`;
}

function plotHtml(plot: ComparisonPlot, { roles }: Comparison): string {
  const { id, title, description, svg, note, table } = plot;
  const keys = roles.map(
    ({ label }, at) => `<span class="key role-${at + 1}">${escape(label)}</span>`,
  );
  const named = svg.replace(
    /^<svg([^>]*)>/,
    `<svg$1 role="img" aria-labelledby="${id}-title ${id}-desc"><title id="${id}-title">${escape(title)}</title><desc id="${id}-desc">${escape(description)}</desc>`,
  );
  const [head = [], ...body] = table;
  const headCells = head.map((cell) =>
    cell === '' ? '<td></td>' : `<th scope="col">${escape(cell)}</th>`,
  );
  const lines = body.map(
    ([first = '', ...cells]) =>
      `<tr><th scope="row">${escape(first)}</th>${cells.map((cell) => `<td>${escape(cell)}</td>`).join('')}</tr>`,
  );
  return [
    '<figure>',
    `<figcaption>${escape(title)} <span class="keys">${keys.join(' ')}</span></figcaption>`,
    named,
    `<p class="quiet">${escape(note)}</p>`,
    '<details><summary>The numbers</summary>',
    `<div class="scroll" role="region" tabindex="0" aria-label="${escape(title)}: the numbers"><table><thead><tr>${headCells.join('')}</tr></thead><tbody>${lines.join('')}</tbody></table></div>`,
    '</details>',
    '</figure>',
  ].join('\n');
}

function rowHtml(row: ComparisonRow, comparison: Comparison): string {
  const cells = row.cells.map(
    (cell, at) =>
      `<div class="cell role-${at + 1}"><h3>${escape(comparison.roles[at]!.label)}</h3>${cellHtml(cell)}</div>`,
  );
  return [
    `<section id="${row.aspect}" aria-labelledby="${row.aspect}-head">`,
    `<h2 id="${row.aspect}-head">${escape(row.label)}</h2>`,
    `<div class="columns">${cells.join('\n')}</div>`,
    claimsHtml(row.claims),
    '</section>',
  ].join('\n');
}

function cellHtml(cell: ComparisonCell): string {
  const text = cellText(cell);
  const lines = text.figures.map(({ label, value, aside }, at) => {
    const figure = cell.figures[at]!;
    const share = Math.round(Math.min(1, Math.max(0, figure.value)) * 1000) / 10;
    const bar = figure.unit === 'share' ? ` style="--share:${share}%" class="share"` : '';
    return `<li${bar}><b>${escape(value)}</b> ${escape(label)}${aside === '' ? '' : ` <span class="quiet">${escape(aside)}</span>`}</li>`;
  });
  return [
    ...(lines.length === 0 ? [] : [`<ul class="figures">${lines.join('')}</ul>`]),
    ...(text.rests === '' ? [] : [`<p class="quiet">${escape(text.rests)}</p>`]),
    ...text.notes.map((note) => `<p>${escape(note)}</p>`),
    ...(text.profile.length === 0
      ? []
      : [`<p class="quiet"><i>${escape(text.mark)}:</i> ${escape(text.profile.join('; '))}</p>`]),
  ].join('');
}

function claimsHtml(claims: readonly CheckedClaim[]): string {
  if (claims.length === 0) return '';
  const counts = verdicts.flatMap((verdict) => {
    const count = claims.filter((checked) => checked.verdict === verdict).length;
    return count === 0 ? [] : [`${count} ${verdictName(verdict)}`];
  });
  const items = claims.map(
    (checked) =>
      `<li class="${checked.verdict}"><span aria-hidden="true">${verdictSigns[checked.verdict][0]}</span> ${escape(claimText(checked))}</li>`,
  );
  return `<details class="claims"><summary>What the guides claim: ${counts.join(', ')}</summary><ul>${items.join('\n')}</ul></details>`;
}

function contradictionsHtml({ contradictions, rows }: Comparison): string {
  if (contradictions.length === 0) return '';
  const claims = new Map(
    rows.flatMap((row) => row.claims.map(({ claim }) => [claim.id, claim] as const)),
  );
  const textOf = (id: string): string => {
    const claim = claims.get(id);
    return claim === undefined ? id : `${claim.guide} says “${claim.claim}”`;
  };
  const items = contradictions.map(
    ({ first, second }) => `<li>${escape(`${textOf(first)}; ${textOf(second)}.`)}</li>`,
  );
  return `<section><h2>Where the guides contradict one another</h2><ul>${items.join('')}</ul></section>`;
}

function sourcesHtml({ sources }: Comparison): string {
  const items = sources.map(
    ({ title, n, biases }) =>
      `<li>${escape(`${title} (${n} postings).`)} <span class="quiet">${escape(biases.join(' '))}</span></li>`,
  );
  return `<section><h2>Sources and what they cannot tell</h2><ul>${items.join('')}</ul></section>`;
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
