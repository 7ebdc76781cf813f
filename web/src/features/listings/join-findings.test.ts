import type { ListingFinding } from '@rolescope/domain/listing-content.js';
import { describe, expect, it } from 'vitest';
import { carryFindings, joinFindings, reasonFor, type PlacedFinding } from './join-findings.js';

const finding: ListingFinding = {
  ...{ code: 'clarity/cliche', severity: 'error', pointer: '/text', related: [] },
  ...{ span: { field: 'text', start: 7, end: 15 }, quote: 'rockstar' },
  ...{ message: 'A cliché.', why: 'Nobody knows what it means.', answerable: true },
};
const text = 'We need rockstar people.';
const placed: PlacedFinding = { ...finding, source: { start: 8, end: 16 }, mend: null };
const ofGoogle: ListingFinding = { ...finding, code: 'listing/title', span: null, quote: '' };

describe('Findings of a listing', () => {
  it('are those of the page and what only the server looks for', () => {
    expect(joinFindings([placed], [finding, ofGoogle]).map(({ code }) => code)).toEqual([
      'listing/title',
      'clarity/cliche',
    ]);
  });

  it('are newer from the page where both have them', () => {
    const newer = { ...placed, code: 'listing/pay-contradicts', quote: 'new' };
    const older = { ...finding, code: 'listing/pay-contradicts', quote: 'old' };
    expect(joinFindings([newer], [older]).map(({ quote }) => quote)).toEqual(['new']);
  });

  it('stay at their words while text is typed before them', () => {
    const [carried] = carryFindings([placed], text, `Hello. ${text}`);
    expect(carried?.source).toEqual({ start: 15, end: 23 });
  });

  it('go where their words are changed', () => {
    expect(carryFindings([placed], text, text.replace('rock', ''))).toEqual([]);
  });

  it('are answered for the very words only', () => {
    const answers = [{ code: 'clarity/cliche', quote: 'rockstar', reason: 'We are a band.' }];
    expect(reasonFor(finding, answers)).toBe('We are a band.');
    expect(reasonFor({ ...finding, quote: 'ninja' }, answers)).toBeNull();
    expect(reasonFor({ ...finding, answerable: false }, answers)).toBeNull();
  });
});
