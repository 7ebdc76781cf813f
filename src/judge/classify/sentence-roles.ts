import type { RoleId } from '../../domain/analysis.js';
import { roleIds } from '../../domain/roles.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import { encodePosting } from './classify-roles.js';
import { addGains } from './evidence.js';
import type { RoleInput } from './role-input.js';
import type { RoleModel } from './role-model.js';

/**
 * How far each sentence of a document speaks for each of a few roles, against the others of them:
 * what its words add to the role's log-odds, as in the evidence of the roles.
 *
 * @returns for each sentence one number a role, in the order given
 */
export function weighSentences(
  input: RoleInput,
  roles: readonly RoleId[],
  model: RoleModel,
  lexicon: Lexicon,
): number[][] {
  const { words, concepts } = encodePosting(input, model, lexicon);
  const gains = roles.map((role) => {
    const number = roleIds.indexOf(role);
    const others = Float64Array.from(roleIds, (other) =>
      other !== role && roles.includes(other) ? 1 / (roles.length - 1) : 0,
    );
    const byToken = new Float64Array(input.document.tokens.count);
    addGains(byToken, words, model.full.views[0]!, number, others);
    addGains(byToken, concepts, model.full.views[1]!, number, others);
    return byToken;
  });
  return input.document.sentences.map(({ firstToken, endToken }) =>
    gains.map((byToken) => sumOf(byToken, firstToken, endToken)),
  );
}

function sumOf(values: Float64Array, first: number, end: number): number {
  let sum = 0;
  for (let at = first; at < end; at++) sum += values[at]!;
  return sum;
}
