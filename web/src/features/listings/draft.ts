import type {
  ListingContent,
  ListingPay,
  StatedEmployment,
} from '@rolescope/domain/listing-content.js';

/** A place as it is typed. */
export interface PlaceDraft {
  readonly locality: string;
  readonly region: string;
  /** Two letters, or nothing yet. */
  readonly country: string;
}

/** Pay as it is typed: amounts may be missing. */
export interface PayDraft {
  readonly min: string;
  readonly max: string;
  readonly currency: string;
  readonly period: ListingPay['period'];
}

/** A listing as it is typed, which may not be sent yet. */
export interface ListingDraft {
  readonly title: string;
  readonly text: string;
  readonly places: readonly PlaceDraft[];
  readonly remoteFrom: readonly string[];
  readonly workplace: ListingContent['workplace'];
  readonly employment: readonly StatedEmployment[];
  readonly pay: PayDraft;
  readonly applyUrl: string;
}

const noPay: PayDraft = { min: '', max: '', currency: '', period: 'year' };

/** A stored content as it is typed. */
export function toDraft(content: ListingContent): ListingDraft {
  const { title, text, places, remoteFrom, workplace, employment, pay, applyUrl } = content;
  return {
    ...{ title, text, remoteFrom, workplace, employment },
    places: places.map(({ locality, region, country }) => ({
      locality: locality ?? '',
      region: region ?? '',
      country,
    })),
    pay:
      pay === null
        ? noPay
        : {
            min: String(pay.min),
            max: pay.max === pay.min ? '' : String(pay.max),
            currency: pay.currency,
            period: pay.period,
          },
    applyUrl: applyUrl ?? '',
  };
}

/** What is typed, as it is sent: rows and amounts that are empty say nothing. */
export function toContent(draft: ListingDraft): ListingContent {
  const { title, text, places, remoteFrom, workplace, employment, pay, applyUrl } = draft;
  return {
    ...{ title, text },
    places: places
      .filter(({ locality, region, country }) => `${locality}${region}${country}`.trim() !== '')
      .map(({ locality, region, country }) => ({
        locality: lineOrNull(locality),
        region: lineOrNull(region),
        country,
      })),
    ...{ remoteFrom, workplace, employment },
    pay: toPay(pay),
    applyUrl: lineOrNull(applyUrl),
  };
}

/** One amount alone is both ends. */
function toPay({ min, max, currency, period }: PayDraft): ListingPay | null {
  const [least, most] = [toAmount(min), toAmount(max)];
  if (least === null && most === null) return null;
  return { min: (least ?? most)!, max: (most ?? least)!, currency: currency.trim(), period };
}

function toAmount(typed: string): number | null {
  const amount = Number(typed.trim());
  return typed.trim() === '' || !Number.isFinite(amount) ? null : amount;
}

function lineOrNull(typed: string): string | null {
  const line = typed.trim();
  return line === '' ? null : line;
}

/** Whether two values are the same, entry by entry. Both are plain data. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  const [keys, others] = [Object.keys(one), Object.keys(other)];
  return (
    keys.length === others.length &&
    keys.every(
      (key) =>
        Object.hasOwn(other, key) &&
        isSame((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]),
    )
  );
}
