import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { roleNames } from '../../src/format/names.js';
import { makeFindSkill } from './find-skill.js';
import { makeRoleAsset } from './make-role-asset.js';
import { makeSkillAsset } from './make-skill-asset.js';
import { makeRolePages } from './pages/role-pages.js';
import { makeSkillPages } from './pages/skill-pages.js';
import { findStalePages, writePages } from './pages/write-pages.js';
import { contentHash } from './prove-lexicon.js';
import { proveRoles } from './prove-roles.js';
import { readLexiconSources } from './read-lexicon.js';
import { readRoleSources } from './read-roles.js';
import { sampleFamilies, sampleProfile, sampleRoles } from './sample-roles.js';

const data = join(import.meta.dirname, '..', '..', 'data');

function makeAll(): { roles: ReturnType<typeof makeRoleAsset>; pages: Map<string, string> } {
  const roles = makeRoleAsset(sampleRoles(), makeFindSkill(sampleFamilies), contentHash);
  const skills = makeSkillAsset(sampleFamilies, contentHash);
  return { roles, pages: new Map([...makeRolePages(roles, skills), ...makeSkillPages(skills)]) };
}

describe('our own role profiles', () => {
  const own = readRoleSources(data);
  const { sources: families } = readLexiconSources(data);

  it('hold', () => {
    expect(own.problems).toEqual([]);
    expect(proveRoles(own, makeFindSkill(families))).toEqual([]);
  });

  it('are called what the reports call them', () => {
    const labels = own.profiles
      .filter(({ profile }) => profile.variantOf === undefined)
      .map(({ profile }) => [profile.id, profile.preferredLabel]);
    expect(Object.fromEntries(labels)).toEqual(roleNames);
  });
});

describe('pages of our own data', () => {
  const own = readRoleSources(data);
  const { sources: families } = readLexiconSources(data);
  const roles = makeRoleAsset(own, makeFindSkill(families), contentHash);
  const skills = makeSkillAsset(families, contentHash);

  it('link only to pages and entries that are there', () => {
    const pages = new Map<string, string>([
      ...[...makeRolePages(roles, skills)].map(([name, text]) => [`roles/${name}`, text] as const),
      ...[...makeSkillPages(skills)].map(([name, text]) => [`skills/${name}`, text] as const),
    ]);
    const dangling = [...pages].flatMap(([page, text]) =>
      [...text.matchAll(/\]\((?!http)([^)#]*)#?([^)]*)\)/g)]
        .filter(([, file = '', anchor = '']) => {
          const target = file === '' ? page : join(dirname(page), file);
          const there = pages.get(target);
          return there === undefined || (anchor !== '' && !there.includes(`<a id="${anchor}">`));
        })
        .map(([link]) => `${page}: ${link}`),
    );
    expect(dangling).toEqual([]);
  });
});

describe('the role asset', () => {
  it('completes a variant from its role and says what it took', () => {
    const sample = sampleRoles();
    const { stakeholders: _stakeholders, ladder: _ladder, ...own } = sampleProfile('sub-engineer');
    const profile = { ...own, variantOf: 'ai-engineer' as const };
    const profiles = [...sample.profiles, { file: 'sub-engineer.yaml', profile }];
    const { roles } = makeRoleAsset(
      { ...sample, profiles },
      makeFindSkill(sampleFamilies),
      contentHash,
    );
    expect(roles[1]).toMatchObject({
      id: 'sub-engineer',
      variantOf: 'ai-engineer',
      inherited: ['stakeholders', 'ladder'],
      stakeholders: ['all'],
    });
  });

  it('names the concept of a skill, and keeps the label that the profile uses', () => {
    const [first] = makeAll().roles.roles;
    expect(first?.tools).toEqual([
      { skill: 'saw', label: 'Saw' },
      { skill: null, label: 'a pencil' },
    ]);
    expect(first?.technicalSkills).toEqual([{ skill: 'saw', label: 'hand saw' }]);
  });
});

describe('generated pages', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'pages-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('are the same bytes each time, whatever the order of the files', () => {
    const families = [...sampleFamilies].reverse();
    const sample = sampleRoles();
    const reversed = { ...sample, profiles: [...sample.profiles].reverse() };
    const roles = makeRoleAsset(reversed, makeFindSkill(families), contentHash);
    const skills = makeSkillAsset(families, contentHash);
    const pages = new Map([...makeRolePages(roles, skills), ...makeSkillPages(skills)]);
    expect([...pages]).toEqual([...makeAll().pages]);
  });

  it('escape what Markdown would read as a sign', () => {
    expect(makeAll().pages.get('tools.md')).toContain('Fret \\| saw');
  });

  it('are stale when missing, changed or left over, and whole after writing', () => {
    const { pages } = makeAll();
    expect(findStalePages({ folder, pages })).toHaveLength(pages.size);
    writePages({ folder, pages });
    expect(findStalePages({ folder, pages })).toEqual([]);

    const left = join(folder, 'gone.md');
    const changed = join(folder, 'tools.md');
    writeFileSync(left, readFileSync(changed));
    writeFileSync(changed, 'edited by hand');
    expect(findStalePages({ folder, pages })).toEqual([left, changed]);
    writePages({ folder, pages });
    expect(findStalePages({ folder, pages })).toEqual([]);
  });

  it('leave pages alone that somebody wrote by hand', () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'notes.md'), 'my notes');
    writePages({ folder, pages: makeAll().pages });
    expect(readFileSync(join(folder, 'notes.md'), 'utf8')).toBe('my notes');
  });
});
