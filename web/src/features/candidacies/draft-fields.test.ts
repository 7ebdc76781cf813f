import { describe, expect, it } from 'vitest';
import { choosableLines, type DraftFields, toDraftInput } from './draft-fields.js';

const fields: DraftFields = {
  ...{ text: 'Plan', rateKind: 'hourly', amount: '95', currency: 'usd', startOn: '', weeks: '' },
  lines: ['Built a search'],
};

describe('A draft as it is sent', () => {
  it('has terms for a proposal', () => {
    expect(toDraftInput(fields, 'proposal').terms).toEqual({
      rate: { kind: 'hourly', amount: 95, currency: 'USD' },
      startOn: null,
      weeks: null,
    });
  });

  it('has none for an application', () => {
    expect(toDraftInput(fields, 'application').terms).toBeNull();
  });
});

describe('The lines of a résumé', () => {
  it('are offered once each, without empty ones', () => {
    expect(choosableLines('Ann\n\n Built a search \nAnn')).toEqual(['Ann', 'Built a search']);
  });
});
