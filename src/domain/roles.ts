/**
 * The nine roles, by permanent id. A finer name (`ai-developer`, `prompt-engineer`) is a variant of
 * one of them; `ai-specialist` is another name of `ai-researcher`.
 */
export const roleIds = [
  'ai-engineer',
  'ml-engineer',
  'ai-researcher',
  'data-scientist',
  'data-engineer',
  'data-analyst',
  'mlops-engineer',
  'software-engineer',
  'other',
] as const;

/** The roles' names as a reader meets them, in running text. */
export const roleLabels: Readonly<Record<(typeof roleIds)[number], string>> = {
  'ai-engineer': 'AI engineer',
  'ml-engineer': 'machine learning engineer',
  'ai-researcher': 'AI researcher',
  'data-scientist': 'data scientist',
  'data-engineer': 'data engineer',
  'data-analyst': 'data analyst',
  'mlops-engineer': 'MLOps engineer',
  'software-engineer': 'software engineer',
  other: 'other work',
};
