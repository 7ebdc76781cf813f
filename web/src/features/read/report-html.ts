import { escapeHtml } from '@rolescope/format/escape-html.js';
import { severityNames } from '../../ui/finding-card.js';
import type { Diagnostic } from '@rolescope/base/diagnostic.js';
import type { Analysis, SkillFinding } from '@rolescope/domain/analysis.js';
import { roleNames } from '@rolescope/format/names.js';
import { formatShare } from '../../ui/format-share.js';
import { segmentText } from '../../ui/segment-text.js';
import { roleCodes } from '../../ui/tone.js';
import { listFacts } from './facts.js';
import { marksOf, roleMarks, type FieldMark } from './layers.js';
import { reportStyle } from './report-style.js';
import {
  abstentionSentence,
  confidenceSentence,
  headline,
  mismatchSentence,
} from './verdict-words.js';

/**
 * An analysis and its findings as one HTML file that needs nothing beside it. It holds no script, and
 * every word of the posting is escaped.
 *
 * @param text the canonical text that the spans point into
 */
export function reportHtml(
  analysis: Analysis,
  text: string,
  findings: readonly Diagnostic[],
): string {
  const title = analysis.title.text ?? 'A posting';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)} · Rolescope</title>
<style>${reportStyle}</style>
</head>
<body>
<header>
<p class="quiet">Read by Rolescope, engine ${escapeHtml(analysis.versions.engine)}, lexicon ${escapeHtml(analysis.versions.lexicon)}, model ${escapeHtml(analysis.versions.model)}</p>
<h1>${escapeHtml(title)}</h1>
</header>
<main>
${rolesPart(analysis)}
${factsPart(analysis)}
${findingsPart(findings, text, analysis)}
${skillsPart(analysis.skills)}
<section><h2>The text</h2><p class="quiet">What speaks for a role is underlined, with the letters of the role.</p>
<div class="text">${markedText(text, marksOf(roleMarks(analysis.roles), 'text'))}</div></section>
</main>
</body>
</html>
`;
}

function rolesPart(analysis: Analysis): string {
  const { roles, confidence, abstained } = analysis;
  const sentences = [
    mismatchSentence(analysis),
    abstentionSentence(abstained),
    roles.length > 0 ? confidenceSentence(confidence) : null,
  ].filter((sentence) => sentence !== null);
  const rows = roles.map(
    ({ role, share, evidence }) =>
      `<tr class="${role}"><th scope="row"><b>${roleCodes[role]}</b> ${roleNames[role]}</th><td class="number">${escapeHtml(formatShare(share))}</td><td>${evidence.map(({ text, reason }) => `<q>${escapeHtml(text)}</q> <span class="quiet">${escapeHtml(reason)}</span>`).join('<br>')}</td></tr>`,
  );
  return `<section><h2>${escapeHtml(headline(roles))}</h2>
${sentences.map((sentence) => `<p>${escapeHtml(sentence)}</p>`).join('\n')}
${rows.length === 0 ? '' : `<table><tr><th scope="col">Role</th><th scope="col">Share</th><th scope="col">The words that say so</th></tr>${rows.join('\n')}</table>`}</section>`;
}

function factsPart(analysis: Analysis): string {
  const rows = listFacts(analysis).map(
    ({ label, value, derived, evidence }) =>
      `<tr><th scope="row">${label}</th><td>${escapeHtml(value ?? 'not stated')}${derived === null ? '' : `<br><span class="quiet">${escapeHtml(derived)}</span>`}</td><td>${evidence.map(({ text }) => `<q>${escapeHtml(text)}</q>`).join(' ')}</td></tr>`,
  );
  return `<section><h2>Pay and terms</h2><table>${rows.join('\n')}</table></section>`;
}

function findingsPart(
  findings: readonly Diagnostic[],
  text: string,
  { title, location }: Analysis,
): string {
  const fields = { text, title: title.text ?? '', location: location.value ?? '' };
  const items = findings.map(({ severity, message, why, suggestion, span, code }) => {
    const words = fields[span.field].slice(span.start, span.end);
    const quote = words.length > 0 && words.length <= 200 ? ` <q>${escapeHtml(words)}</q>` : '';
    const advice = suggestion === undefined ? '' : ` ${escapeHtml(suggestion)}`;
    return `<li><b>${severityNames[severity]}</b> ${escapeHtml(message)}${quote}<br><span class="quiet">${escapeHtml(why)}${advice} (${escapeHtml(code)})</span></li>`;
  });
  const none = '<p>The linter has nothing to say.</p>';
  return `<section><h2>Findings (${findings.length})</h2>${items.length === 0 ? none : `<ol>${items.join('\n')}</ol>`}</section>`;
}

function skillsPart(skills: readonly SkillFinding[]): string {
  const rows = (['required', 'preferred', 'mentioned'] as const).map((level) => {
    const labels = skills.filter((skill) => skill.level === level).map(({ label }) => label);
    return `<tr><th scope="row">${level}</th><td>${escapeHtml(labels.join(', ')) || 'none'}</td></tr>`;
  });
  return `<section><h2>Skills (${skills.length})</h2><table>${rows.join('\n')}</table></section>`;
}

function markedText(text: string, marks: readonly FieldMark[]): string {
  return segmentText(text.length, marks)
    .map(({ start, end, marks: [first] }) => {
      const words = escapeHtml(text.slice(start, end));
      const mark = marks[first ?? -1];
      if (mark === undefined) return words;
      const code = end >= mark.end ? `<sup>${escapeHtml(mark.code ?? '')}</sup>` : '';
      return `<mark class="${mark.tone}" title="${escapeHtml(mark.label)}">${words}</mark>${code}`;
    })
    .join('');
}
