import type { Estimate } from './verdict.js';

/** A number of an estimate's unit as people write it. */
export function amountText(value: number, unit: Estimate['unit']): string {
  switch (unit) {
    case 'share':
      return percentText(value);
    case 'points':
      return `${signed((value * 100).toFixed(Math.abs(value) < 0.1 ? 1 : 0))} points`;
    case 'USD/year':
      return `${value < 0 ? '−' : ''}$${grouped(Math.abs(Math.round(value)))}`;
    case 'years':
    case 'skills': {
      const amount = Math.round(value * 10) / 10;
      return `${String(amount)} ${amount === 1 ? unit.slice(0, -1) : unit}`;
    }
    default:
      return grouped(Math.round(value));
  }
}

/** An estimate as people write it: `71% (68–74%, n = 810)`. */
export function estimateText({ value, low, high, n, unit }: Estimate): string {
  const rests = n === null ? [] : [`n = ${grouped(n)}`];
  const range = low === high ? [] : [rangeText(low, high, unit)];
  const inside = [...range, ...rests].join(', ');
  return inside === '' ? amountText(value, unit) : `${amountText(value, unit)} (${inside})`;
}

/** The bounds of an interval: `68–74%`, `$150,000–$160,000`. */
export function rangeText(low: number, high: number, unit: Estimate['unit']): string {
  if (unit === 'share') {
    const join = low < 0 ? ' to ' : '–';
    return `${percentText(low).replace('%', '')}${join}${percentText(high)}`;
  }
  if (unit === 'points') {
    return `${amountText(low, unit).replace(' points', '')} to ${amountText(high, unit)}`;
  }
  if (low < 0) return `${amountText(low, unit)} to ${amountText(high, unit)}`;
  if (unit === 'years' || unit === 'skills') {
    return `${amountText(low, unit).replace(` ${unit}`, '')}–${amountText(high, unit)}`;
  }
  return `${amountText(low, unit)}–${amountText(high, unit)}`;
}

/** A share in percent, with one decimal below ten. */
export function percentText(share: number): string {
  const percent = Math.abs(share * 100);
  const rounded = percent.toFixed(percent < 9.95 ? 1 : 0);
  const sign = share < 0 && Number(rounded) !== 0 ? '−' : '';
  return `${sign}${rounded.endsWith('.0') ? rounded.slice(0, -2) : rounded}%`;
}

/** A whole number with commas. */
export function grouped(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

function signed(text: string): string {
  return text.startsWith('-') ? `−${text.slice(1)}` : `+${text}`;
}
