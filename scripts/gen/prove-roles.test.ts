import { describe, expect, it } from 'vitest';
import { makeFindSkill } from './find-skill.js';
import { proveRoles } from './prove-roles.js';
import { checkShape } from './read-yaml.js';
import type { RoleSources } from './read-roles.js';
import { profileSchemaFor, type ProfileSource, type RoleSource } from './role-schema.js';
import { sampleFamilies, sampleProfile, sampleRoles } from './sample-roles.js';

const findSkill = makeFindSkill(sampleFamilies);

function withChange(change: Partial<RoleSource>): RoleSources {
  const data = sampleRoles();
  return {
    ...data,
    profiles: data.profiles.map(({ file, profile }) =>
      profile.id === 'ai-engineer'
        ? { file, profile: { ...profile, ...change } as ProfileSource }
        : { file, profile },
    ),
  };
}

const figure = sampleProfile('ai-engineer').payFigures[0]!;
const signals = sampleProfile('ai-engineer').signals;

describe('proveRoles', () => {
  it('finds nothing in profiles that hold', () => {
    expect(proveRoles(sampleRoles(), findSkill)).toEqual([]);
  });

  it.each<[string, Partial<RoleSource>, string, string]>([
    ['an unknown id', { id: 'ai-wizard' }, 'ai-wizard', 'should be named ai-wizard.yaml'],
    [
      'itself as nearest wrong role',
      { nearestWrongRole: [{ role: 'ai-engineer', tellApart: 'x' }] },
      'nearestWrongRole.0',
      'names the role itself',
    ],
    [
      'a tool that no lexicon has',
      { tools: ['saw', 'laser'] },
      'tools.1',
      'the skill "laser" is not in the lexicon',
    ],
    ['a skill that no lexicon has', { technicalSkills: ['laser'] }, 'technicalSkills.0', '"laser"'],
    [
      'a signal of an unknown skill',
      { signals: [...signals, { skill: 'laser', reason: 'x' }] },
      'signals.3',
      '"laser"',
    ],
    [
      'a signal of nothing',
      { signals: [...signals, { reason: 'x' }] },
      'signals.3',
      'either a skill or a phrase',
    ],
    [
      'an unknown taxonomy',
      { crosswalk: [{ taxonomy: 'list-2', code: '10', relation: 'close' }] },
      'crosswalk.0',
      'the taxonomy "list-2" is unknown',
    ],
    [
      'a code of no release',
      { crosswalk: [{ taxonomy: 'list-1', code: '11', relation: 'close' }] },
      'crosswalk.0',
      'the code "11" is not in List 1',
    ],
    ['no occupation', { crosswalk: [] }, 'crosswalk', 'has no occupation of list-1'],
    [
      'a figure of an unknown source',
      { payFigures: [{ ...figure, source: 'hearsay' }] },
      'payFigures.0',
      'the source "hearsay" does not exist',
    ],
    [
      'a rung of an unknown source',
      { ladder: [{ rung: 'x', level: 'mid', sources: ['hearsay'] }] },
      'ladder.0',
      '"hearsay"',
    ],
    [
      'a range that runs backwards',
      { payFigures: [{ ...figure, min: 30 }] },
      'payFigures.0',
      'the range runs backwards',
    ],
    [
      'a median with two ends',
      { payFigures: [{ ...figure, measure: 'median' }] },
      'payFigures.0',
      'has a value',
    ],
    [
      'years that run backwards',
      { ladder: [{ rung: 'x', level: 'mid', years: { min: 5, max: 2 }, sources: ['book'] }] },
      'ladder.0',
      'the years run backwards',
    ],
  ])('names file and entry of %s', (_what, change, entry, message) => {
    const problems = proveRoles(withChange(change), findSkill);
    expect(problems).toContainEqual({
      file: 'ai-engineer.yaml',
      entry,
      message: expect.stringContaining(message) as string,
    });
  });

  it('names the second owner of a title and of a label', () => {
    const problems = proveRoles(
      withChange({ titles: ['One of other', 'b', 'c'], aliases: ['label of OTHER'] }),
      findSkill,
    );
    expect(problems.map(({ file, message }) => `${file}: ${message}`)).toEqual([
      'other.yaml: the label "label of other" is owned by ai-engineer.yaml',
      'other.yaml: the title "one of other" is owned by ai-engineer.yaml',
    ]);
  });

  it('refuses a near miss that is said to be one role and is a title of another', () => {
    const nearMisses = [{ title: 'One of other', role: 'data-analyst' as const, why: 'x' }];
    expect(proveRoles(withChange({ nearMisses }), findSkill)).toEqual([
      {
        file: 'ai-engineer.yaml',
        entry: 'nearMisses.0',
        message: '"One of other" is said to be data-analyst and is a title of other',
      },
    ]);
  });

  it('misses a role that has no file', () => {
    const data = sampleRoles();
    const profiles = data.profiles.filter(({ file }) => file !== 'other.yaml');
    expect(proveRoles({ ...data, profiles }, findSkill)).toEqual([
      { file: 'other.yaml', entry: 'other', message: 'the role has no file' },
    ]);
  });

  it('names a question about an unknown role', () => {
    const data = sampleRoles();
    const questions = [{ ...data.questions[0]!, roles: ['ai-wizard'] }];
    expect(proveRoles({ ...data, questions }, findSkill)).toEqual([
      { file: 'faq.yaml', entry: 'why', message: 'the role "ai-wizard" does not exist' },
    ]);
  });
});

describe('the shape of a profile', () => {
  const { source: _source, ...unsourced } = figure;
  const { year: _year, ...undated } = figure;
  it.each<[string, object, string, string]>([
    [
      'no nearest wrong role',
      { nearestWrongRole: undefined },
      'nearestWrongRole',
      'names no nearest wrong role',
    ],
    [
      'an empty nearest wrong role',
      { nearestWrongRole: [] },
      'nearestWrongRole',
      'names no nearest wrong role',
    ],
    [
      'an unknown nearest wrong role',
      { nearestWrongRole: [{ role: 'ai-wizard', tellApart: 'x' }] },
      'nearestWrongRole.0.role',
      '',
    ],
    ['a figure without source', { payFigures: [unsourced] }, 'payFigures.0.source', ''],
    ['a figure without year', { payFigures: [undated] }, 'payFigures.0.year', ''],
    ['a rung without source', { ladder: [{ rung: 'x', level: 'mid' }] }, 'ladder.0.sources', ''],
    ['two titles only', { titles: ['a', 'b'] }, 'titles', ''],
    ['a word it does not know', { colour: 'red' }, 'file', 'colour'],
  ])('names file and entry of %s', (_what, change, entry, message) => {
    const data = { ...sampleProfile('ai-engineer'), ...change };
    expect(checkShape(data, 'ai-engineer.yaml', profileSchemaFor(data)).problems).toContainEqual({
      file: 'ai-engineer.yaml',
      entry,
      message: expect.stringContaining(message) as string,
    });
  });
});
