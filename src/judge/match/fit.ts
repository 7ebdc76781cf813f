import { evidenceAt, type Evidence, type Span } from '../../base/span.js';
import type {
  Fit,
  FitChange,
  FitPart,
  FitStatus,
  HardRequirement,
  RequirementFit,
  SetAside,
} from '../../domain/fit.js';
import { listsRepeating, type Candidate } from './candidate.js';
import type { SkillList } from './lists.js';
import { combine, roundPoints, skillsValue, WEIGHTS } from './formula.js';
import { readHard, type HardInput } from './hard.js';
import { readOpening, type Ask, type Opening } from './opening.js';
import { earn, reckon, showingsFor, type Earned, type Reckoning } from './score.js';

/**
 * Holds a résumé against a posting: the score of `scoreFit`, with all it is made of and the words
 * on both sides.
 */
export function explainFit(input: HardInput): Fit {
  const { candidate, analysis } = input;
  const opening = readOpening(analysis);
  const showings = showingsFor(candidate, opening);
  const reckoning = reckon(candidate, opening, showings);
  const requirements = opening.asks.map((ask) => {
    const earned = earn(ask, candidate, showings);
    return { ask, earned, fit: toRequirement(ask, earned, input) };
  });
  const hard = readHard(input);
  const score = combine(reckoning.parts, reckoning.factor);
  const repeating = listsRepeating(candidate, opening.named);
  return {
    score: roundPoints(score),
    parts: partsOf(reckoning, requirements.length, opening, input),
    hard,
    requirements: requirements.map(({ fit }) => fit),
    changes: changesOf(requirements, hard, reckoning, score),
    setAside: setAsideOf(candidate, repeating),
    roles: {
      posting: analysis.roles[0]?.role ?? null,
      resume: candidate.roles[0]?.role ?? null,
    },
  };
}

/** What of the résumé is not scored for this posting, in text order. */
function setAsideOf(
  { lists, instructions }: Candidate,
  repeating: readonly SkillList[],
): readonly SetAside[] {
  const say = ({ start, end }: Span, reason: keyof typeof asideMessages): SetAside => ({
    ...{ start, end, reason },
    message: asideMessages[reason],
  });
  return [
    ...lists.flatMap((list) => (list.setAside === undefined ? [] : [say(list, list.setAside)])),
    ...repeating.map((list) => say(list, 'repeats-posting')),
    ...instructions.map((line) => say(line, 'instruction')),
  ].sort((a, b) => a.start - b.start);
}

/** Why a text is not scored, in words for its writer. */
export const asideMessages = {
  repeated: 'The same skill is named again and again; the line is not scored.',
  'too-long': 'So many skills in one line show none of them; the line is not scored.',
  'out-of-place': 'A list of skills where no skills belong; the line is not scored.',
  'repeats-posting': 'The list repeats what this posting names; it is not scored for it.',
  copied: 'The words are the posting’s own; they are not scored for it.',
  instruction: 'The line speaks to a machine and not of work; it is not scored.',
} as const;

function toRequirement(ask: Ask, earned: Earned, { candidate, resume }: HardInput): RequirementFit {
  const mentions = earned.by === null ? [] : (candidate.mentions.get(earned.by) ?? []);
  return {
    skills: ask.findings.map(({ skill }) => skill),
    label: ask.findings.map(({ label }) => label).join(' or '),
    kind: ask.findings[0]!.kind,
    level: ask.level,
    status: statusOf(earned),
    reason: earned.reason,
    by: earned.by,
    byLabel: earned.by === null ? null : candidate.labelOf(earned.by),
    credit: earned.credit,
    asked: ask.findings.flatMap((finding) =>
      finding.mentions.map(({ start, end, text }): Evidence => ({
        field: 'text',
        start,
        end,
        text,
      })),
    ),
    shown: mentions.map(({ start, end }) => evidenceAt(resume.text, start, end)),
  };
}

function statusOf({ credit, reason }: Earned): FitStatus {
  if (reason === 'none') return 'not-shown';
  return credit === 1 ? 'met' : 'partly';
}

function partsOf(
  { parts, earned, asked }: Reckoning,
  count: number,
  opening: Opening,
  { candidate }: HardInput,
): FitPart[] {
  const stated = Object.entries(WEIGHTS).filter(
    ([part]) => parts[part as FitPart['part']] !== null,
  );
  const sum = stated.reduce((total, [, weight]) => total + weight, 0);
  const why: Readonly<Record<FitPart['part'], string>> = {
    skills:
      count === 0
        ? 'The posting names no skill that it asks for; what the roles share stands in.'
        : `${two(earned)} of ${two(asked)} points of ${count} requirements; what the roles share answers one more.`,
    roles: 'What the shares of the roles have in common.',
    experience:
      opening.minYears === null
        ? `The level: ${opening.level} asked for, ${candidate.level} shown.`
        : `Dated work against the ${opening.minYears} years asked for.`,
  };
  return (Object.keys(WEIGHTS) as FitPart['part'][]).map((part) => ({
    part,
    value: parts[part],
    weight: parts[part] === null ? 0 : WEIGHTS[part] / sum,
    why: parts[part] === null ? 'Not stated on one side; the other parts stand in.' : why[part],
  }));
}

function two(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** What alone would raise the score, the largest gain first. */
function changesOf(
  requirements: readonly { readonly ask: Ask; readonly earned: Earned }[],
  hard: readonly HardRequirement[],
  { parts, factor, earned, asked }: Reckoning,
  score: number,
): FitChange[] {
  const gainOf = (points: number): number => roundPoints(roundPoints(points) - roundPoints(score));
  const skills = requirements.flatMap(({ ask, earned: { credit, reason } }): FitChange[] => {
    if (credit === 1) return [];
    const value = skillsValue(earned + ask.weight * (1 - credit), asked, parts.roles);
    const label = ask.findings.map((finding) => finding.label).join(' or ');
    return [
      {
        kind: 'skill',
        skills: ask.findings.map(({ skill }) => skill),
        message:
          reason === 'listed'
            ? `Say where you used ${label}: it is only named in a list.`
            : `Show work with ${label}, or learn it.`,
        gain: gainOf(combine({ ...parts, skills: value }, factor)),
      },
    ];
  });
  const others = hard.flatMap(({ kind, status, message, factor: own }): FitChange[] => {
    if (status === 'met' || (kind !== 'years' && kind !== 'degree')) return [];
    const experience = kind === 'years' ? 1 : parts.experience;
    return [
      { kind, skills: [], message, gain: gainOf(combine({ ...parts, experience }, factor / own)) },
    ];
  });
  return [...skills, ...others].filter(({ gain }) => gain > 0).sort((a, b) => b.gain - a.gain);
}
