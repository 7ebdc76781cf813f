import { unpackAsks, type PackedAsks } from '../../advise/person/pack-asks.js';
import type { AsksTable } from '../../domain/asks.js';
import { quizFormat, type QuizAsset } from '../../domain/quiz.js';
import { parseJson, readAsset, readJsonAsset } from '../read-asset.js';

/**
 * Loads what real postings require together.
 *
 * @throws {Error} naming the file that is missing, damaged or of another version.
 */
export function loadAsks(): AsksTable {
  return readAsset('asks.json', (bytes) => unpackAsks(parseJson<PackedAsks>(bytes)));
}

/**
 * Loads the quiz.
 *
 * @throws {Error} naming the file that is missing, damaged or of another version.
 */
export function loadQuiz(): QuizAsset {
  return readJsonAsset<QuizAsset>('quiz.json', quizFormat);
}
