import { technologyNames } from '../../data/technology-names.js';
import type { Finding, Rule } from '../../rule.js';
import { defineWordList } from '../../word-list.js';

interface Name {
  readonly written: string;
  readonly right: string;
  /** Month of a renaming; `null` for a spelling. */
  readonly since: string | null;
}

const misspelt = technologyNames.misspelt.flatMap(({ right, wrong }) =>
  wrong.map((written): Name => ({ written, right, since: null })),
);
const renamed = technologyNames.renamed.flatMap(({ old, now, since }) =>
  old.map((written): Name => ({ written, right: now, since })),
);
/** Spellings that differ only in case and hyphens are one phrase to the matcher. */
const list = defineWordList<readonly Name[]>([...groupByPhrase([...misspelt, ...renamed])]);

/** Names inside an address or a file name are none. */
const IN_ADDRESS = /[/@._\\-]$/;

/** Flags technologies whose names are misspelt or given up. */
export const rule: Rule = {
  id: 'requirements/technology-names',
  summary: 'The name of a technology is misspelt, or its makers have given it up.',
  why: 'People and search engines look for the right name, and those who know the technology notice the wrong one.',
  severity: 'advice',
  bad: [
    {
      title: 'ML Engineer',
      text: 'You will train ranking models with the search team.\n\nRequirements:\n- Pytorch or Tensorflow\n- Experience with Google Data Studio and Kubernets',
      flags: ['Pytorch', 'Tensorflow', 'Google Data Studio', 'Kubernets'],
    },
  ],
  good: [
    {
      title: 'ML Engineer',
      text: 'You will train ranking models with the search team.\n\nRequirements:\n- PyTorch, TensorFlow, Kubernetes\n- A profile on github.com/you or gitlab.com',
    },
  ],
  check({ document: { text }, document }) {
    const seen = new Set<string>();
    return list.findIn(document).flatMap(({ start, end, meaning }): Finding[] => {
      const written = text.slice(start, end);
      const name = meaning.find((name) => name.written === written);
      if (name === undefined || IN_ADDRESS.test(text.slice(Math.max(0, start - 1), start)))
        return [];
      if (/^[._@/-]\w/.test(text.slice(end, end + 2))) return [];
      const span = { field: 'text' as const, start, end };
      if (name.since !== null) {
        if (seen.has(name.right)) return [];
        seen.add(name.right);
        return [
          {
            span,
            message: `${written} has been called ${name.right} since ${name.since}.`,
            suggestion: `Write “${name.right}”, with the old name in brackets where readers may know only that.`,
          },
        ];
      }
      return [
        {
          span,
          message: `“${written}” is written ${name.right}.`,
          suggestion: `Write “${name.right}”.`,
          fix: { start, end, replacement: name.right },
        },
      ];
    });
  },
};

function groupByPhrase(names: readonly Name[]): ReadonlyMap<string, readonly Name[]> {
  const groups = new Map<string, Name[]>();
  for (const name of names) {
    const phrase = name.written.toLowerCase().replaceAll('-', ' ');
    const others = groups.get(phrase);
    if (others === undefined) groups.set(phrase, [name]);
    else others.push(name);
  }
  return groups;
}
