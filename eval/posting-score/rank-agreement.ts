/** Spearman's rank correlation of two rankings of the same things; equal values share their rank. */
export function spearman(a: readonly number[], b: readonly number[]): number {
  const [ranksA, ranksB] = [ranksOf(a), ranksOf(b)];
  const mean = (a.length + 1) / 2;
  let product = 0;
  let squaresA = 0;
  let squaresB = 0;
  for (const [at, rank] of ranksA.entries()) {
    const [x, y] = [rank - mean, ranksB[at]! - mean];
    product += x * y;
    squaresA += x * x;
    squaresB += y * y;
  }
  return squaresA === 0 || squaresB === 0 ? 1 : product / Math.sqrt(squaresA * squaresB);
}

/** How many of the first `count` by one are among the first by the other; ties by place. */
export function topShared(a: readonly number[], b: readonly number[], count: number): number {
  const first = new Set(orderOf(a).slice(0, count));
  return orderOf(b)
    .slice(0, count)
    .filter((at) => first.has(at)).length;
}

/** Ranks from 1, the mean of them where values are equal. */
function ranksOf(values: readonly number[]): number[] {
  const order = orderOf(values);
  const ranks: number[] = Array.from({ length: values.length }, () => 0);
  for (let start = 0; start < order.length;) {
    let end = start + 1;
    while (end < order.length && values[order[end]!] === values[order[start]!]) end++;
    for (const at of order.slice(start, end)) ranks[at] = (start + 1 + end) / 2;
    start = end;
  }
  return ranks;
}

/** Places from the largest value to the smallest. */
function orderOf(values: readonly number[]): number[] {
  return values.map((_, at) => at).sort((x, y) => values[y]! - values[x]! || x - y);
}
