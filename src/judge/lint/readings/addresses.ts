import type { LintInput } from '../rule.js';
import { defineReading } from './define-reading.js';

/** A web or mail address, in tokens; half-open. Nobody reads it as words. */
export interface Address {
  readonly firstToken: number;
  readonly endToken: number;
}

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>()[\]]+|@[\w-]+\.\w[\w.]*/gi;

/** The addresses of a text, in text order. */
export const readAddresses = defineReading(({ document }: LintInput): readonly Address[] => {
  const { text, tokens } = document;
  let token = 0;
  return Array.from(text.matchAll(ADDRESS), ({ 0: address, index }) => {
    while (token < tokens.count && tokens.end[token]! <= index) token++;
    const firstToken = token;
    while (token < tokens.count && tokens.start[token]! < index + address.length) token++;
    return { firstToken, endToken: token };
  });
});

/** Words and signs between two tokens, addresses left out. */
export function countTokens(input: LintInput, firstToken: number, endToken: number): number {
  return readAddresses(input).reduce(
    (count, address) =>
      count -
      Math.max(0, Math.min(address.endToken, endToken) - Math.max(address.firstToken, firstToken)),
    Math.max(0, endToken - firstToken),
  );
}
