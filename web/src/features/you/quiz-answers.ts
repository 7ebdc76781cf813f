import type { QuizAnswer, QuizAnswers } from '@rolescope/domain/quiz.js';
import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
let answers: QuizAnswers = {};

function set(next: QuizAnswers): void {
  answers = next;
  for (const listener of listeners) listener();
}

function subscribe(onChange: () => void): () => void {
  listeners.add(onChange);
  return () => listeners.delete(onChange);
}

/** The answers given so far. They stay while the page is open, and go nowhere. */
export function useQuizAnswers(): QuizAnswers {
  return useSyncExternalStore(subscribe, () => answers);
}

/** Answers a question. */
export function answerQuestion(id: string, answer: QuizAnswer): void {
  set({ ...answers, [id]: answer });
}

/** Takes all answers back. */
export function clearAnswers(): void {
  set({});
}
