import { describe, expect, it } from 'vitest';
import { loadAssets } from '../src/app/load-assets.js';
import type { Diagnostic } from '../src/base/diagnostic.js';
import { createEngine } from '../src/engine/engine.js';
import { defaultConfig } from '../src/judge/lint/config.js';
import type { GoodSample, Rule } from '../src/judge/lint/rule.js';
import { rules } from '../src/judge/lint/rules/index.js';
import { toCanonicalText } from '../src/text/to-canonical-text.js';
import { handmadeMarket } from './lint-market.js';

const engine = createEngine({ ...loadAssets(), market: handmadeMarket });

function flagsOf(
  rule: Rule,
  sample: GoodSample,
): { flags: string[]; found: readonly Diagnostic[] } {
  const { today, ...posting } = sample;
  const found = engine.lint(posting, {
    config: defaultConfig([rule]),
    ...(today === undefined ? {} : { today }),
  });
  const fields = {
    text: toCanonicalText(sample.text).text,
    title: sample.title?.trim() ?? '',
    location: sample.location?.trim() ?? '',
  };
  return { found, flags: found.map(({ span }) => fields[span.field].slice(span.start, span.end)) };
}

describe.each(rules)('$id', (rule) => {
  it('has a summary, a reason and samples', () => {
    expect(rule.summary).toMatch(/^[A-Z“"].*\.$/s);
    expect(rule.why).toMatch(/\.$/);
    expect(rule.bad.length).toBeGreaterThan(0);
    expect(rule.good.length).toBeGreaterThan(0);
  });

  it.each(rule.bad)('flags $flags', (sample) => {
    const { flags, found } = flagsOf(rule, sample);
    expect({ flags, codes: new Set(found.map(({ code }) => code)) }).toEqual({
      flags: sample.flags,
      codes: new Set([rule.id]),
    });
  });

  it.each(rule.good)('leaves alone: $text', (sample) => {
    expect(flagsOf(rule, sample).found).toEqual([]);
  });
});
