/**
 * The nine roles, by permanent id. A finer name (`ai-developer`, `prompt-engineer`) is a variant of
 * one of them; `ai-specialist` is another name of `ai-researcher`.
 */
export const roleIds = [
  "ai-engineer",
  "ml-engineer",
  "ai-researcher",
  "data-scientist",
  "data-engineer",
  "data-analyst",
  "mlops-engineer",
  "software-engineer",
  "other",
] as const;
