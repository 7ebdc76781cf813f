/** A share of 0 to 1 as a whole percentage; what is more than nothing never reads as nothing. */
export function formatShare(share: number): string {
  const whole = Math.round(share * 100);
  if (whole === 0 && share > 0) return '<1%';
  return whole === 100 && share < 1 ? '>99%' : `${whole}%`;
}
