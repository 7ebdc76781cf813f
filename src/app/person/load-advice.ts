import { unpackAsks, type PackedAsks } from '../../advise/person/pack-asks.js';
import type { AsksTable } from '../../domain/asks.js';
import { quizFormat, type QuizAsset } from '../../domain/quiz.js';
import { readAsset } from '../read-asset.js';

/**
 * Loads what real postings require together.
 *
 * @throws {Error} naming the file that is missing, damaged or of another version.
 */
export function loadAsks(): AsksTable {
  return readAsset('asks.json', (bytes) => unpackAsks(parse<PackedAsks>(bytes)));
}

/**
 * Loads the quiz.
 *
 * @throws {Error} naming the file that is missing, damaged or of another version.
 */
export function loadQuiz(): QuizAsset {
  const quiz = readAsset('quiz.json', (bytes) => parse<QuizAsset>(bytes));
  if (quiz.format === quizFormat) return quiz;
  throw new Error(
    `The asset quiz.json has format ${String(quiz.format)}; this version reads ${quizFormat}. Run "npm run gen" to make it again.`,
  );
}

/** The files are our own, made and checked by `npm run gen`; the format number is what is trusted. */
function parse<T>(bytes: Uint8Array): T {
  return JSON.parse(new TextDecoder().decode(bytes)) as T;
}
