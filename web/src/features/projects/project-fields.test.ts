import { describe, expect, it } from 'vitest';
import { EMPTY_PROJECT, toInput } from './project-fields.js';

describe('A project as it is sent', () => {
  it('states nothing that was not typed', () => {
    expect(toInput(EMPTY_PROJECT)).toMatchObject({
      deliverables: [],
      budget: null,
      duration: null,
      location: null,
      startOn: null,
    });
  });

  it('takes one rate for both ends', () => {
    const { budget } = toInput({
      ...EMPTY_PROJECT,
      budgetKind: 'hourly',
      min: '90',
      currency: 'eur',
    });
    expect(budget).toEqual({ kind: 'hourly', min: 90, max: 90, currency: 'EUR' });
  });

  it('has one deliverable a line', () => {
    const { deliverables } = toInput({ ...EMPTY_PROJECT, deliverables: ' a model \n\n a report' });
    expect(deliverables).toEqual(['a model', 'a report']);
  });
});
