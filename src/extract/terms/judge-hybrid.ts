/** What "hybrid" says. */
import { DENIED, type WorkplaceContext, type WorkplaceVerdict } from './workplace-verdict.js';

const ROLE =
  /\b(?:this|the|our) (?:\w+ ){0,3}(?:role|position|job|opportunity)\b|\b(?:this is|you will|you'll|location|workplace|type|mode|job|arrangement|setup|candidates?|work model|must|required|expect\w*|role|position)\b/;
const HYBRID_THING =
  /^[ -/]*(?:clouds?\b|search|retriev|quantum|infra|architect|systems?\b|deploy|solutions?\b|apps?\b|applications?\b|mobile|integration|methods?\b|rag\b|it\b|networks?|multi|ranking|recommend|vector|on[- ]prem|sql|classical|ai\b|human|ml\b|models? (?:that|of ml|combin|for (?:search|predict))|car|vehicle|electric|bike|inference|of\b|pipelines?|identity|mesh|storage|threat|approach(?:es)? (?:to (?:search|ml)|combin)|data|technical|profile|skill|engineer|analy|cloud|agents?|bm25|symbolic|physics|workers|employees|and multi|or multi|batch|optimi[sz]|sales|intelligence|memory|parallel|events?|query|transactional|workloads|workforce)/;

/** Judges "hybrid", or returns `null` where it speaks of a cloud, a search or the like. */
export function judgeHybrid(context: WorkplaceContext): WorkplaceVerdict | null {
  const { before, after } = context;
  if (
    HYBRID_THING.test(after) ||
    /\b(?:multi-?cloud|cloud|multi|on-prem\w*),? (?:and |or |, )?$/.test(before)
  )
    return null;
  if (DENIED.test(before)) return { value: 'onsite', strength: 2 };
  const around = `${before.slice(-70)} ${after.slice(0, 90)}`;
  if (
    /\b(?:but in-office or|possible for|may be|can also|or) *$/.test(before) &&
    /\bremote\b/.test(before)
  )
    return { value: 'hybrid', strength: 1 };
  if (
    /^[ -]*(?:work|working|role|position|schedule|set-?up|office|workplace|arrangement|job|opportunity)\b/.test(
      after,
    )
  ) {
    return { value: 'hybrid', strength: 3 };
  }
  if (/\bdays?\b/.test(after.slice(0, 70)) || ROLE.test(before))
    return { value: 'hybrid', strength: 3 };
  if (
    /\b(?:work|working|office|home|remote|on-?site|days?|week|role|position|schedule|flexib\w*|location)\b/.test(
      around,
    ) ||
    around.trim().length < 12
  )
    return { value: 'hybrid', strength: 2 };
  return null;
}
