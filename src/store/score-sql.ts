import { sql, type RawBuilder } from 'kysely';
import {
  AGE_CURVE,
  REPOST_FACTORS,
  SEEN_CURVE,
  scoreParts,
  type Curve,
  type ScoreWeights,
} from '../domain/posting-score.js';

/**
 * The score of a row of `scores`, by weights that the reader gives: whole tenths of a point, 0 to
 * 1,000 (what is shown is a tenth of it), or null for a posting whose text was not read. The same
 * number as `scoreTenths` gives, since both count in whole numbers. Null sorts by `nulls last`.
 *
 * @param weights whole numbers from 0 to `MOST_WEIGHT`
 * @param today days since 1970-01-01
 * @param scores the name under which the query has the table
 */
export function scoreSql(
  weights: ScoreWeights,
  today: number,
  scores = 'scores',
): RawBuilder<number | null> {
  const weight = scoreParts.reduce((sum, part) => sum + weights[part], 0);
  if (weight === 0) return sql<null>`null::int`;
  const terms = scoreParts.map((part) => {
    const value =
      part === 'freshness' ? freshnessSql(today, scores) : sql`${sql.ref(`${scores}.${part}`)}`;
    return sql`${2 * weights[part]}::int * ${value}`;
  });
  return sql<number | null>`((${sql.join(terms, sql` + `)} + ${weight}::int) / ${2 * weight}::int)`;
}

/** Freshness of a row of `scores` in thousandths, as `freshnessOf` counts it. */
export function freshnessSql(today: number, scores = 'scores'): RawBuilder<number> {
  const column = (name: string) => sql.ref(`${scores}.${name}`);
  const age = sql`(${today}::int - ${bornDaySql(scores)})`;
  const seen = sql`(${today}::int - ${column('seen_day')})`;
  const factors = REPOST_FACTORS.map((factor, reposts) =>
    reposts === REPOST_FACTORS.length - 1
      ? sql`else ${sql.lit(factor)}`
      : sql`when ${sql.lit(reposts)} then ${sql.lit(factor)}`,
  );
  return sql<number>`(case when ${column('closed')} or ${column('ends_day')} < ${today}::int then 0
    else least(${curveSql(AGE_CURVE, age)}, ${curveSql(SEEN_CURVE, seen)})
      * (case ${column('reposts')} ${sql.join(factors, sql` `)} end) / 1000 end)`;
}

/** The day from which the age of a row of `scores` counts, for sorting by date; never null. */
export function bornDaySql(scores = 'scores'): RawBuilder<number> {
  return sql<number>`least(${sql.ref(`${scores}.posted_day`)}, ${sql.ref(`${scores}.first_day`)})`;
}

/** The height of a curve as `alongCurve` has it. */
function curveSql(curve: Curve, days: RawBuilder<unknown>): RawBuilder<number> {
  const [firstDays, first] = curve[0]!;
  const [, last] = curve.at(-1)!;
  const pieces = curve.slice(1).map(([toDays, to], at) => {
    const [fromDays, from] = curve[at]!;
    return sql`when ${days} <= ${sql.lit(toDays)} then (
      ${sql.lit(from)} * (${sql.lit(toDays)} - ${days}) + ${sql.lit(to)} * (${days} - ${sql.lit(fromDays)})
    ) / ${sql.lit(toDays - fromDays)}`;
  });
  return sql<number>`(case when ${days} <= ${sql.lit(firstDays)} then ${sql.lit(first)}
    ${sql.join(pieces, sql` `)} else ${sql.lit(last)} end)`;
}
