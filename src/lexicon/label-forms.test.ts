import { describe, expect, it } from 'vitest';
import { labelKey, pluralOf } from './label-forms.js';

describe('labelKey', () => {
  it.each([
    ['Fine-Tuning', 'fine tuning'],
    ['A/B  testing', 'a/b testing'],
    ['C++', 'c++'],
    ['Scikit‑learn', 'scikit learn'],
    ['naïve Bayes', 'naive bayes'],
  ])('of %j is %j', (label, key) => {
    expect(labelKey(label)).toBe(key);
  });
});

describe('pluralOf gives the regular plural of the last word', () => {
  it.each([
    ['vector database', 'vector databases'],
    ['case study', 'case studies'],
    ['time series key', 'time series keys'],
    ['search index box', 'search index boxes'],
    ['LLM', 'LLMs'],
    ['REST API', 'REST APIs'],
    ['Kalman filter', 'Kalman filters'],
  ])('%j becomes %j', (label, plural) => {
    expect(pluralOf(label)).toBe(plural);
  });

  it.each([
    ['data pipelines', 'has one already'],
    ['machine learning', 'words in -ing have none'],
    ['statistics', 'words in -ics have none'],
    ['PyTorch', 'names with capitals inside have none'],
    ['C++', 'ends in a mark'],
    ['Go', 'is too short'],
    ['GPT-4', 'ends in a number'],
    ['IT', '"its" is an ordinary word'],
    ['DOE', '"does" is an ordinary word'],
    ['AWS', 'ends in S'],
    ['market research', 'is not counted'],
  ])('%j has none: it %s', (label) => {
    expect(pluralOf(label)).toBeNull();
  });
});
