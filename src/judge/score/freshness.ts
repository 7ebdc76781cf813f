import type { PostingDays, ScoreFigure } from '../../domain/posting-score.js';
import { bornOn, freshnessOf, isOver } from '../../domain/score-formula.js';
import type { JudgedPart } from './part.js';

/** How young a posting is, and how surely it is still open. */
export function judgeFreshness(days: PostingDays, today: number): JudgedPart {
  return {
    value: freshnessOf(days, today),
    why: whyOf(days, today),
    evidence: [],
    figures: dayFigures(days, today),
  };
}

/** Days and counts that freshness and signs rest on. */
export function dayFigures(days: PostingDays, today: number): readonly ScoreFigure[] {
  const figure = (label: string, value: number): ScoreFigure => ({ label, value, n: null });
  return [
    figure('days since it was posted or first seen', Math.max(0, today - bornOn(days))),
    figure('days since it was last seen on its board', Math.max(0, today - days.lastSeen)),
    figure('times it was posted again', days.reposts),
    ...(days.ends === null ? [] : [figure('days left to apply', days.ends - today)]),
  ];
}

function whyOf(days: PostingDays, today: number): string {
  if (days.closed) return 'It is gone from its board.';
  if (isOver(days, today)) return 'Its last day to apply is over.';
  const age = inDays(today - bornOn(days));
  const unseen = today - days.lastSeen;
  const again =
    days.reposts === 0
      ? ''
      : `, has been posted again ${days.reposts === 1 ? 'once' : `${days.reposts} times`}`;
  return `It is ${age} old${again}, and was last seen on its board ${unseen <= 0 ? 'today' : `${inDays(unseen)} ago`}.`;
}

function inDays(days: number): string {
  return days === 1 ? '1 day' : `${Math.max(0, days)} days`;
}
