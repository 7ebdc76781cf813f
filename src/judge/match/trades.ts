/**
 * Concepts that name a whole trade. A posting that asks for "software engineering" asks for people
 * of that trade: what the roles have in common answers it, and no single skill does.
 */
export const TRADES: ReadonlySet<string> = new Set([
  'ai-engineering',
  'analytics',
  'applied-ai',
  'artificial-intelligence',
  'backend-development',
  'data-analysis',
  'data-engineering',
  'data-science',
  'frontend-development',
  'full-stack-development',
  'machine-learning-engineering',
  'programming',
  'software-development',
  'software-engineering',
  'web-development',
]);
