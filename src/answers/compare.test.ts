import { describe, expect, it } from 'vitest';
import { aspectIds } from '../domain/claim.js';
import type { Comparison } from '../domain/comparison.js';
import { displayWidth } from '../format/display-width.js';
import { comparisonMarkdown } from '../format/comparison-markdown.js';
import { renderComparison } from '../format/comparison-page.js';
import { knowledge } from '../app/knowledge.js';
import { renderComparisonHtml } from '../app/compare/render-html.js';
import { compare, type CompareRequest } from './compare.js';

function compared(...roles: string[]): Comparison {
  const result = compare({ roles }, knowledge);
  if (result.kind !== 'comparison') throw new Error(`no comparison: ${result.kind}`);
  return result.comparison;
}

const two = compared('AI engineer', 'data scientist');
const three = compared('ai-engineer', 'ml-engineer', 'AI specialist');
const four = compared('ai-engineer', 'ml-engineer', 'data-engineer', 'prompt-engineer');

describe('a comparison', () => {
  it('has every row, and in each something for every role', () => {
    expect(three.rows.map(({ aspect }) => aspect)).toEqual([...aspectIds]);
    for (const row of three.rows) {
      for (const cell of row.cells) {
        const said = cell.figures.length + cell.notes.length + (cell.profile?.lines.length ?? 0);
        expect(said, row.aspect).toBeGreaterThan(0);
      }
    }
  });

  it('says on how many postings each share rests, and keeps it inside its interval', () => {
    const figures = two.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.figures));
    expect(figures.length).toBeGreaterThan(100);
    for (const { unit, n, value, low, high, label, source } of figures) {
      expect(low <= value && value <= high, label).toBe(true);
      if (unit === 'share' && source === 'postings') expect(n, label).not.toBeNull();
    }
  });

  it('measures that AI engineers program more and data scientists use more mathematics', () => {
    const first = (aspect: string) =>
      two.rows.find((row) => row.aspect === aspect)!.cells.map(({ figures }) => figures[0]!);
    const [engineer, scientist] = first('coding-depth');
    expect(engineer!.low).toBeGreaterThan(scientist!.high);
    const [less, more] = first('maths-depth');
    expect(less!.high).toBeLessThan(more!.low);
  });

  it('names skills of each role that the other names less often', () => {
    for (const { role, shares } of two.ownSkills) {
      const at = two.roles.findIndex(({ id }) => id === role);
      expect(shares[at]!.value).toBeGreaterThan(shares[1 - at]!.value);
    }
    expect(new Set(two.ownSkills.map(({ role }) => role)).size).toBe(2);
  });

  it('shows claims only of guides that speak of these roles', () => {
    const ids = new Set(['ai-engineer', 'data-scientist']);
    const claims = two.rows.flatMap((row) => row.claims);
    expect(claims.length).toBeGreaterThan(150);
    for (const { claim } of claims) for (const id of claim.roles) expect(ids.has(id)).toBe(true);
  });

  it('of a variant takes its role’s figures and says so', () => {
    expect(four.roles[3]).toMatchObject({ id: 'prompt-engineer', role: 'ai-engineer' });
    expect(four.rows[0]!.cells[3]!.notes).toEqual(['Figures are those of AI engineers.']);
  });
});

describe('what cannot be compared', () => {
  it.each<[CompareRequest, string, RegExp]>([
    [{ roles: ['ai-engineer', 'data scientst'] }, 'unknown', /Data scientist/],
    [{ roles: ['ai-engineer'] }, 'bad-request', /two to four roles; 1 /],
    [{ roles: ['ai-engineer', 'AI engineer'] }, 'bad-request', /named twice/],
    [{ roles: ['ai-engineer', 'data-scientist'], level: 'boss' }, 'bad-request', /intern, junior/],
    [{ roles: ['ai-engineer', 'data-scientist'], place: 'Atlantis' }, 'bad-request', /country/],
    [
      { roles: ['ai-researcher', 'data-scientist'], level: 'executive', place: 'US-CA' },
      'no-data',
      /rolescope import/,
    ],
  ])('%j is told', (request, kind, message) => {
    const result = compare(request, knowledge);
    expect(result.kind).toBe(kind);
    const text = 'message' in result ? result.message : JSON.stringify(result);
    expect(text).toMatch(message);
  });

  it('takes a place by its name', () => {
    const result = compare(
      { roles: ['ai-engineer', 'data-scientist'], place: 'germany' },
      knowledge,
    );
    expect(result).toMatchObject({ comparison: { query: { place: 'DE' } } });
  });
});

describe('on a terminal', () => {
  it.each([
    [80, two],
    [120, two],
    [100, three],
    [40, three],
    [120, four],
  ])('of %i columns no line is wider', (width, comparison) => {
    const lines = renderComparison(comparison, { width, colour: false }).split('\n');
    for (const line of lines) expect(displayWidth(line), line).toBeLessThanOrEqual(width);
  });

  it('colour changes the look alone', () => {
    const plain = renderComparison(two, { width: 100, colour: false });
    const painted = renderComparison(two, { width: 100, colour: true });
    // eslint-disable-next-line no-control-regex
    const bare = painted.replace(/\u001b\[\d+m/g, '');
    const trimmed = (text: string) => text.split('\n').map((line) => line.trimEnd());
    expect(trimmed(bare)).toEqual(trimmed(plain));
  });
});

it('as Markdown every table has a column for each role', () => {
  const lines = comparisonMarkdown(three).split('\n');
  const rows = lines.filter((line) => line.startsWith('| '));
  expect(rows.length).toBe(3 * aspectIds.length);
  for (const row of rows) expect(row.split(/(?<!\\)\|/).length - 2).toBe(3);
});

describe('as HTML', () => {
  const html = renderComparisonHtml(three);

  it('is the same bytes each time', () => {
    expect(renderComparisonHtml(three)).toBe(html);
  });

  it('needs nothing from elsewhere and runs no script', () => {
    expect(html).not.toMatch(
      /<script|<link|<img|<iframe|@import|url\(|https?:\/\/(?!www\.w3\.org)/,
    );
  });

  it('gives every drawing a role, a name, a description and its numbers', () => {
    const drawings = html.split('<figure>').slice(1);
    expect(drawings.length).toBe(4);
    for (const drawing of drawings) {
      expect(drawing).toMatch(
        /<svg[^>]* role="img" aria-labelledby="([\w-]+)-title \1-desc"><title id="\1-title">[^<]+<\/title><desc id="\1-desc">/,
      );
      expect(drawing).toContain('<th scope="row">');
    }
  });

  it('uses no id twice and colours by custom properties only', () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const [, body = ''] = html.split('</style>');
    expect(body).not.toMatch(/#[0-9a-f]{3,6}\b(?!")/i);
  });
});
