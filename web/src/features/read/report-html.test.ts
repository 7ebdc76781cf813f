import type { Analysis } from '@rolescope/domain/analysis.js';
import { schemaVersion } from '@rolescope/domain/schema-version.js';
import { describe, expect, it } from 'vitest';
import { escapeHtml } from '@rolescope/format/escape-html.js';
import { reportHtml } from './report-html.js';

const text = '<script>alert(1)</script> & "so on" <img src=x onerror=alert(2)>';
const evidence = [
  { field: 'text', start: 8, end: 16, text: 'alert(1)', weight: 1, reason: '<b>why</b>' },
] as const;
const analysis: Analysis = {
  schemaVersion,
  id: 'x',
  language: 'en',
  versions: { engine: '1', lexicon: '<2>', model: '3' },
  roles: [{ role: 'ai-engineer', share: 1, evidence }],
  confidence: 0.9,
  variant: null,
  abstained: null,
  title: { text: '"><svg onload=alert(3)>', role: 'ai-engineer' },
  mismatch: false,
  seniority: { value: 'unspecified', evidence: [] },
  experience: { minYears: null, evidence: [] },
  education: { minimum: 'unspecified', evidence: [] },
  workplace: { value: 'unspecified', evidence: [] },
  employment: { value: 'unspecified', evidence: [] },
  location: { value: null, evidence: [] },
  pay: [],
  skills: [],
  soft: [],
  alternatives: [],
  diagnostics: [],
};
const finding = {
  code: 'clarity/jargon',
  severity: 'warning',
  span: { field: 'text', start: 0, end: 8 },
  related: [],
  message: 'A <i>finding</i>.',
  why: 'Because.',
} as const;

describe('a saved report', () => {
  const html = reportHtml(analysis, text, [finding]);

  it('escapes every word of the posting and of its judgement', () => {
    for (const tag of ['<script', '<img', '<svg', '<i>', '<b>why']) expect(html).not.toContain(tag);
    expect(html).toContain('&lt;script&gt;');
  });

  it('asks for nothing from elsewhere, and runs nothing', () => {
    expect(html).not.toMatch(/<[^>]*(?:src|href)=|url\(|@import/);
    expect(html).toContain(`default-src 'none'`);
  });

  it('marks the words that speak for a role', () => {
    expect(html).toContain(
      '<mark class="ai-engineer" title="AI engineer">alert(1)</mark><sup>AI</sup>',
    );
  });

  it('says what is not stated', () => {
    expect(html).toContain('not stated');
  });
});

it.each([
  ['<a href="x">', '&lt;a href=&quot;x&quot;&gt;'],
  ["it's & that", 'it&#39;s &amp; that'],
  ['&lt;', '&amp;lt;'],
])('writes %s as %s', (plain, escaped) => {
  expect(escapeHtml(plain)).toBe(escaped);
});
