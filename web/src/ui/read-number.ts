/** A number as people type it: `1,200`, `85.50`. What is none becomes −1, which no field admits. */
export function readNumber(text: string): number {
  const number = Number(text.replaceAll(/[\s,']/g, ''));
  return text.trim() === '' || !Number.isFinite(number) ? -1 : number;
}
