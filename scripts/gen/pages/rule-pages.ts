import { existsSync, readFileSync } from 'node:fs';
import type { BadSample, GoodSample, Rule } from '../../../src/judge/lint/rule.js';
import { bullets, markdownPage, plain, section, table } from './markdown.js';

/** How often each rule fires on a collection of real postings. */
export interface Frequency {
  /** Postings that were linted. */
  readonly n: number;
  /** Postings with at least one finding, by rule. */
  readonly rules: Readonly<Record<string, number>>;
}

/** Reads the table that `npm run lint:frequency` writes; `null` where there is none. */
export function readFrequency(path: string): Frequency | null {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Frequency) : null;
}

/** The pages of `docs/rules/` by folder (topic, or nothing for the index) and file name. */
export function makeRulePages(
  rules: readonly Rule[],
  frequency: Frequency | null,
): Map<string, Map<string, string>> {
  const folders = new Map([['', new Map([['README.md', indexPage(rules, frequency)]])]]);
  for (const rule of rules) {
    const [topic = '', name = ''] = rule.id.split('/');
    const pages = folders.get(topic) ?? new Map<string, string>();
    pages.set(`${name}.md`, rulePage(rule, frequency));
    folders.set(topic, pages);
  }
  return folders;
}

function indexPage(rules: readonly Rule[], frequency: Frequency | null): string {
  const rows = rules.map((rule) => [
    `[${rule.id}](${rule.id}.md)`,
    rule.severity,
    plain(rule.summary),
    share(rule, frequency),
  ]);
  const source =
    frequency === null
      ? ''
      : `The last column tells in how many of ${frequency.n} real postings a rule fires with its defaults (\`npm run lint:frequency\`).`;
  return markdownPage([
    '# Lint rules',
    'What `rolescope lint` looks for. `.rolescoperc.json` turns a rule off or up: ' +
      '`{"rules": {"ID": "off"}}`, or `{"rules": {"ID": {"severity": "error", "OPTION": VALUE}}}`.',
    source,
    table(['Rule', 'Severity', 'Flags', 'Fires on'], rows),
  ]);
}

function share({ id }: Rule, frequency: Frequency | null): string {
  const count = frequency?.rules[id];
  if (frequency === null || count === undefined) return 'not measured';
  if (count === 0) return '0';
  const percent = (100 * count) / frequency.n;
  return percent < 0.1 ? '< 0.1 %' : `${percent.toFixed(1)} %`;
}

function rulePage(rule: Rule, frequency: Frequency | null): string {
  const options = Object.entries(rule.options ?? {}).map(([name, option]) => [
    `\`${name}\``,
    `\`${JSON.stringify(option.default)}\``,
    plain(option.description),
  ]);
  return markdownPage([
    `# ${rule.id}`,
    '[All rules](../README.md)',
    plain(rule.summary),
    bullets([`Severity: ${rule.severity}`, `Fires on: ${share(rule, frequency)} of real postings`]),
    section('Why', plain(rule.why)),
    section('Options', table(['Option', 'Default', 'Meaning'], options)),
    section('Flagged', rule.bad.map((sample) => quote(sample, sample.flags)).join('\n\n')),
    section('Left alone', rule.good.map((sample) => quote(sample, null)).join('\n\n')),
  ]);
}

/** A sample as a block of its own, with the words it is flagged for below. */
function quote(sample: GoodSample | BadSample, flags: readonly string[] | null): string {
  const heads = [
    ['Title', sample.title],
    ['Company', sample.company],
    ['Location', sample.location],
    ['Today', sample.today],
  ].flatMap(([label, value]) => (value === undefined ? [] : [`${label}: ${value}`]));
  const lines = [...heads, ...(heads.length === 0 ? [] : ['']), ...sample.text.split('\n')];
  const block = ['```text', ...lines.map((line) => line.trimEnd()), '```'].join('\n');
  if (flags === null) return block;
  return `${block}\n\nFlags ${flags.map((flag) => `“${plain(flag)}”`).join(', ')}.`;
}
