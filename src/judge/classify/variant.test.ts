import { expect, it } from 'vitest';
import { variantOf } from './variant.js';

it.each([
  ['ai-engineer', 'Prompt Engineer (contract)', 'prompt-engineer'],
  ['ai-engineer', 'Senior AI Developer', 'ai-developer'],
  ['ai-engineer', 'AI Engineer', null],
  ['other', 'Prompt Engineer', null],
  [null, 'Prompt Engineer', null],
] as const)('%s with the title %j is %s', (role, title, variant) => {
  expect(variantOf(role, title)).toBe(variant);
});
