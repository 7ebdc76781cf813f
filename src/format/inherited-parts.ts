import type { RoleProfile } from '../domain/role-profile.js';
import { roleNames } from './names.js';

const PARTS: Readonly<Record<string, string>> = {
  businessImpact: 'business impact',
  payFigures: 'pay',
  hourlyRates: 'hourly rates',
  projectKinds: 'projects',
  chooseThisIf: 'reasons to choose it',
};

/**
 * The profile with the parts that it has from its role emptied, and a sentence that says which; a
 * page of a variant need not repeat what stands on its role's page.
 */
export function splitInherited(profile: RoleProfile): { own: RoleProfile; rest: string } {
  const { inherited, variantOf } = profile;
  if (variantOf === null || inherited.length === 0) return { own: profile, rest: '' };
  const names = inherited.map((part) => PARTS[part] ?? part).join(', ');
  const empty = Object.fromEntries(inherited.map((part) => [part, emptied(part)]));
  return {
    own: { ...profile, ...empty },
    rest: `As for ${roleNames[variantOf]}: ${names}.`,
  };
}

function emptied(part: string): unknown {
  if (part === 'businessImpact') return '';
  if (part === 'outlook') return { summary: '', figures: [] };
  return part === 'education' ? { typical: '', alternatives: [], sources: [] } : [];
}
