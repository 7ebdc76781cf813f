import type { PostingReview, ReviewedRequirement } from '../domain/hiring.js';
import { padEnd } from './display-width.js';
import { renderHeading } from './heading.js';
import { educationNames, roleNames } from './names.js';
import { blanks, INDENT } from './page.js';
import { makePaint, type Paint } from './paint.js';
import { printable } from './printable.js';
import type { ReportStyle } from './render-analysis.js';
import { truncate, wrapText } from './wrap.js';

const WIDEST = 100;
const NARROWEST = 60;
const SKILL_WIDTH = 30;
/** Columns of a requirement beside its name. */
const BESIDE_SKILL = 38;

const NOTE =
  'Required: by this part of comparable postings. Named: by those that name it at all; jobs stand in for people, so the fewer name it, the fewer people have it.';

/** An existing posting beside comparable ones, as terminal text. */
export function renderReview(
  review: PostingReview & { readonly source: string },
  style: ReportStyle,
): string {
  const width = Math.min(WIDEST, Math.max(NARROWEST, style.width));
  const paint = makePaint(style.colour);
  const { title, source, peers } = review;
  const lines = [
    paint('strong', truncate(printable(title ?? source), width)),
    paint('quiet', '─'.repeat(width)),
    ...wrapText(whatItIs(review), width),
    ...(peers === null ? [] : ['', ...requirementLines(review, width, paint)]),
    ...facts(review).flatMap((fact) => ['', ...wrapText(fact, width)]),
  ];
  return `${lines.join('\n')}\n`;
}

function whatItIs({ role, share, level, peers }: PostingReview): string {
  if (role === null) return 'No role is claimed, so there is nothing to compare with.';
  const name = `${roleNames[role]}, ${Math.round(share * 100)}% of the work; level ${level === 'unspecified' ? 'not stated' : level}.`;
  if (peers === null) return `${name} Too few comparable postings to compare with.`;
  const levels = peers.level === 'all' ? 'of all levels' : `of level ${peers.level}`;
  return `${name} Compared with ${peers.n} postings of the role, ${levels}.`;
}

function requirementLines(
  { requirements, count }: PostingReview,
  width: number,
  paint: Paint,
): string[] {
  if (requirements.length === 0) {
    return [
      paint('strong', 'Requirements'),
      `${blanks(INDENT)}It requires no skill that is known.`,
    ];
  }
  const usual = count === null ? '' : `, ${Math.round(count.median)} in the median of the others`;
  return [
    ...renderHeading('Requirements', `${requirements.length}${usual}`, width, paint),
    ...wrapText(NOTE, width - INDENT).map((line) => blanks(INDENT) + paint('quiet', line)),
    ...requirements.map((one) => requirementLine(one, width, paint)),
  ];
}

function requirementLine(
  { label, required, named, unusual }: ReviewedRequirement,
  width: number,
  paint: Paint,
): string {
  const room = Math.min(SKILL_WIDTH, width - BESIDE_SKILL);
  const name = padEnd(truncate(printable(label), room - 1), room);
  const shares = `required ${percent(required)}, named ${percent(named)}`;
  const mark = unusual ? paint('warning', '  unusual') : '';
  return `${blanks(INDENT)}${name}${shares}${mark}`;
}

/** Rare skills are not counted one by one, so that none is never said. */
function percent({ count, n }: { readonly count: number; readonly n: number }): string {
  const whole = Math.round((100 * count) / n);
  return (whole === 0 ? '<1%' : `${whole}%`).padStart(4);
}

function facts({ years, degree, pay }: PostingReview): string[] {
  const lines: string[] = [];
  if (years !== null) {
    const more =
      years.asked > years.median
        ? 'more than'
        : years.asked < years.median
          ? 'less than'
          : 'as much as';
    lines.push(
      `Years: ${years.asked} asked for, ${more} the median of ${years.median} in ${years.n} postings that state them.`,
    );
  }
  if (degree !== null) {
    const { asking } = degree;
    lines.push(
      `Degree: a ${educationNames[degree.asked]}; ${asking.count} of ${asking.n} ask for that or more.`,
    );
  }
  if (pay !== null) {
    const { figure, offered, level, place } = pay;
    const where = [
      level === 'all' ? 'all levels' : level,
      place === 'all' ? 'all places' : place,
    ].join(', ');
    const stands =
      offered < figure.p25
        ? 'lower than three of four'
        : offered > figure.p75
          ? 'higher than three of four'
          : 'in the middle half';
    lines.push(
      `Pay: the middle of its range, ${figure.currency} ${thousands(offered)}, is ${stands} of ${figure.n} postings (${where}): ${thousands(figure.p25)} to ${thousands(figure.p75)}, median ${thousands(figure.p50)}.`,
    );
  }
  return lines;
}

/** Money in thousands: "138k". */
function thousands(amount: number): string {
  return `${Math.round(amount / 1000)}k`;
}
