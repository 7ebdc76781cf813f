import { describe, expect, it } from 'vitest';
import { proveData, proveSamples } from './prove.js';
import type { ConceptSource, FamilySource } from './source.js';

const sql: ConceptSource = { id: 'sql', preferredLabel: 'SQL', kind: 'language' };

function family(...concepts: ConceptSource[]): FamilySource[] {
  return [{ file: 'test.yaml', family: 'test', title: 'Test', concepts }];
}

function messages(...concepts: ConceptSource[]): string[] {
  return proveData(family(...concepts)).map(({ entry, message }) => `${entry}: ${message}`);
}

describe('proveData accepts data that hold', () => {
  it.each<[string, ConceptSource]>([
    ['a plain concept', { id: 'go', preferredLabel: 'Go language', kind: 'language' }],
    [
      'a broader concept that exists',
      { ...sql, id: 't-sql', preferredLabel: 'T-SQL', broader: ['sql'] },
    ],
    [
      'a name that is whole by decision',
      { id: 'kit', preferredLabel: 'SQL toolkit', kind: 'tool', whole: ['SQL toolkit'] },
    ],
  ])('%s', (_, concept) => {
    expect(messages(sql, concept)).toEqual([]);
  });
});

describe('proveData names the file, the entry and what does not hold', () => {
  const mcp = { preferredLabel: 'MCP', kind: 'method' } as const;

  it.each<[string, ConceptSource[]]>([
    ['sql: the id is taken by an entry of test.yaml', [sql, { ...mcp, id: 'sql' }]],
    [
      'db: the label "Sql" is owned by sql (test.yaml)',
      [sql, { ...sql, id: 'db', preferredLabel: 'Sql' }],
    ],
    ['My_Id: the id is not kebab-case', [{ ...mcp, id: 'My_Id' }]],
    ['mcp: the broader concept "api" does not exist', [{ ...mcp, id: 'mcp', broader: ['api'] }]],
    ['mcp: the concept is its own broader concept', [{ ...mcp, id: 'mcp', broader: ['mcp'] }]],
    [
      'mcp: the ambiguous label "MCP" needs "says" and "notSays" samples',
      [{ ...mcp, id: 'mcp', ambiguous: { MCP: { case: 'exact' } } }],
    ],
    [
      'mcp: "ambiguous" names "X", which is no label of it',
      [{ ...mcp, id: 'mcp', ambiguous: { X: {} }, says: ['MCP.'], notSays: ['No.'] }],
    ],
    ['mcp: "whole" names "X", which is no label of it', [{ ...mcp, id: 'mcp', whole: ['X'] }]],
    [
      'mcp: the label "SQL skills" says no more than "sql", which is a label',
      [sql, { ...mcp, id: 'mcp', altLabels: ['SQL skills'] }],
    ],
    [
      'mcp: the label "complex SQL" says no more than "sql", which is a label',
      [sql, { ...mcp, id: 'mcp', altLabels: ['complex SQL'] }],
    ],
    [
      'mcp: the label "SQL and MCP" says no more than "sql" and "mcp", which is a label',
      [sql, { ...mcp, id: 'mcp', altLabels: ['SQL and MCP'] }],
    ],
  ])('%s', (message, concepts) => {
    expect(messages(...concepts)).toContain(message);
  });
});

describe('proveSamples', () => {
  const concept = { ...sql, says: ['We write SQL.'], notSays: ['No queries here.'] };

  it('reports a sample that is not found, and one that is found but must not be', () => {
    const never = proveSamples(family(concept), () => new Set());
    const always = proveSamples(family(concept), () => new Set(['sql']));
    expect(never.map(({ message }) => message)).toEqual(['not found in "We write SQL."']);
    expect(always.map(({ message }) => message)).toEqual(['found in "No queries here."']);
  });
});
