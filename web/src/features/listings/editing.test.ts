import type { FindingAnswer, ListingContent } from '@rolescope/domain/listing-content.js';
import { describe, expect, it } from 'vitest';
import { toContent, toDraft } from './draft.js';
import { giveAnswer, isDirty, noteSaved, openEditing, receive, settle } from './editing.js';
import { parseKept } from './kept-editing.js';
import { emptyContent, type OwnListing } from './own-listing.js';

const stored: OwnListing = {
  id: 'one',
  version: 3,
  status: {
    ...{ state: 'draft', firstPublished: null, datePosted: null, validThrough: null },
    ...{ renewals: 0, before: null, reason: null },
  },
  content: { ...emptyContent, title: 'Data engineer', text: 'You build pipelines.' },
  answers: [],
  origin: null,
  created: '2026-11-01T00:00:00.000Z',
  changed: '2026-11-01T00:00:00.000Z',
};
const begun = openEditing(stored, null);
const typed = { ...begun, draft: { ...begun.draft, title: 'Senior data engineer' } };
const elsewhere = { ...stored, version: 4, content: { ...stored.content, text: 'You lead.' } };

describe('Writing a listing', () => {
  it('has nothing unsaved at first', () => expect(isDirty(begun)).toBe(false));

  it('goes on where it was kept', () => {
    const kept = parseKept(JSON.stringify(typed));
    expect(openEditing(stored, kept)).toMatchObject({ draft: typed.draft, theirs: null });
  });

  it('tells of a change elsewhere that was made before the page was loaded anew', () => {
    expect(openEditing(elsewhere, typed).theirs).toMatchObject({ version: 4 });
  });

  it('takes a newer version over where nothing is unsaved', () => {
    expect(receive(begun, elsewhere).draft.text).toBe('You lead.');
  });

  it('keeps both texts where something is unsaved', () => {
    const told = receive(typed, elsewhere);
    expect(told.draft.title).toBe('Senior data engineer');
    expect(told.theirs?.content.text).toBe('You lead.');
  });

  it('asks nothing where only the state has changed elsewhere', () => {
    expect(receive(typed, { ...stored, version: 4 })).toMatchObject({
      base: { version: 4 },
      draft: typed.draft,
      theirs: null,
    });
  });

  it('is saved on top of theirs once both texts are settled', () => {
    const merged = { ...elsewhere.content, title: 'Senior data engineer' };
    const settled = settle(receive(typed, elsewhere), merged);
    expect(settled.base.version).toBe(4);
    expect(toContent(settled.draft)).toEqual(merged);
    expect(isDirty(settled)).toBe(true);
  });

  it('keeps what was typed while it was being saved', () => {
    const sent = { version: 3, content: toContent(typed.draft), answers: [] };
    const faster = { ...typed, draft: { ...typed.draft, title: 'Lead data engineer' } };
    const saved = noteSaved(faster, sent, { ...sent, version: 4 });
    expect(saved.draft.title).toBe('Lead data engineer');
    expect(saved.base.version).toBe(4);
    expect(isDirty(noteSaved(typed, sent, { ...sent, version: 4 }))).toBe(false);
  });

  it.each(['', '{}', 'null', '{"base":{},"draft":{}}', '{"base":null'])(
    'does not go on from %j',
    (text) => expect(parseKept(text)).toBeNull(),
  );
});

describe('What is typed', () => {
  const full: ListingContent = {
    title: 'Data engineer',
    text: 'You build pipelines.',
    places: [{ locality: 'Berlin', region: null, country: 'DE' }],
    remoteFrom: ['DE', 'AT'],
    workplace: 'hybrid',
    employment: ['full-time'],
    pay: { min: 60_000, max: 75_000, currency: 'EUR', period: 'year' },
    applyUrl: 'https://example.org/apply',
  };

  it.each([full, emptyContent, { ...full, pay: { ...full.pay!, max: 60_000 } }])(
    'is what was stored until somebody types',
    (content) => expect(toContent(toDraft(content))).toEqual(content),
  );

  it('says nothing in empty rows, and one amount alone is both ends', () => {
    const draft = toDraft(emptyContent);
    const content = toContent({
      ...draft,
      places: [{ locality: ' ', region: '', country: '' }],
      pay: { ...draft.pay, max: '50', currency: 'EUR' },
    });
    expect(content.places).toEqual([]);
    expect(content.pay).toMatchObject({ min: 50, max: 50 });
  });
});

describe('A reason for a finding', () => {
  const answer: FindingAnswer = { code: 'a/b', quote: 'rockstar', reason: 'It is a band.' };

  it('replaces the one before, and is taken back by saying nothing', () => {
    const first = giveAnswer([], answer);
    expect(giveAnswer(first, { ...answer, reason: 'We are a band.' })).toHaveLength(1);
    expect(giveAnswer(first, { ...answer, quote: 'ninja' })).toHaveLength(2);
    expect(giveAnswer(first, { ...answer, reason: ' ' })).toEqual([]);
  });
});
