/**
 * What people ask, answered from the engine and from knowledge that the caller loads: explaining,
 * comparing, claims, pay, advice, hiring. Pure, in a browser as on a server.
 */
export { advisePerson, type AdviceWishes } from './advise-person.js';
export { answerPay, type PayKnowledge } from './answer-pay.js';
export { answerQuestions } from './answer-questions.js';
export { answerQuiz } from './answer-quiz.js';
export { compare, type CompareRequest, type CompareResult } from './compare.js';
export type { CompareKnowledge } from './comparison-knowledge.js';
export { explain, type Explanation } from './explain.js';
export { findRole } from './find-role.js';
export {
  knowledgeFiles,
  type Knowledge,
  type KnowledgeFile,
  type KnowledgePart,
} from './knowledge.js';
export { lintText, mendText, type LintedText, type SourcedDiagnostic } from './lint-text.js';
export { listClaims, type ClaimQuery, type ClaimReport } from './list-claims.js';
export { nameTarget, type Target } from './name-target.js';
export type { PayWords } from './pay-question.js';
export { planHiring, type HiringAdvice, type HiringBrief } from './plan-hiring.js';
export { reviewPosting } from './review-posting.js';
