/** Dated exchange rates and wages, as `data/rates/rates.json` holds them. */
export interface RateTable {
  readonly format: 1;
  readonly rates: {
    readonly source: string;
    readonly url: string;
    readonly to: 'USD';
    /** By currency and year: US dollars of one unit, and the number of rows that say so. */
    readonly currencies: Readonly<Record<string, Readonly<Record<string, DatedRate>>>>;
  };
  readonly wages: {
    readonly source: string;
    readonly url: string;
    readonly currency: 'USD';
    /** By year. */
    readonly median: Readonly<Record<string, number>>;
  };
}

interface DatedRate {
  readonly usd: number;
  readonly n: number;
}

/** An amount that nobody stated: what it was made from, and by which rule. */
export interface DerivedAmount {
  readonly derived: true;
  readonly amount: number;
  /** ISO 4217. */
  readonly currency: string;
  readonly year: number;
  /** In words, with the figures used. */
  readonly rule: string;
  readonly source: string;
}

/**
 * An amount in another currency, by the rates of its year; `null` where there is no rate of that
 * year: a rate of another one is never taken in its place.
 */
export function convertMoney(
  stated: { readonly amount: number; readonly currency: string; readonly year: number },
  currency: string,
  { rates }: RateTable,
): DerivedAmount | null {
  const { amount, year } = stated;
  const from = rateOf(rates.currencies, stated.currency, year);
  const to = rateOf(rates.currencies, currency, year);
  if (from === null || to === null) return null;
  const rate = from / to;
  return {
    derived: true,
    amount: Math.round(amount * rate),
    currency,
    year,
    rule: `1 ${stated.currency} = ${toSix(rate)} ${currency} in ${year}`,
    source: rates.source,
  };
}

/**
 * Pay of one year at the level of wages of another, by the median wage of all occupations in the
 * United States; for US dollars only, and `null` for years that the table does not have.
 */
export function adjustToYear(
  stated: { readonly amount: number; readonly currency: string; readonly year: number },
  year: number,
  { wages }: RateTable,
): DerivedAmount | null {
  const before = own(wages.median, String(stated.year));
  const after = own(wages.median, String(year));
  if (stated.currency !== wages.currency || before === undefined || after === undefined)
    return null;
  return {
    derived: true,
    amount: Math.round((stated.amount * after) / before),
    currency: wages.currency,
    year,
    rule: `x ${after} / ${before}: the median wage in ${year} over that in ${stated.year}`,
    source: wages.source,
  };
}

function rateOf(
  currencies: RateTable['rates']['currencies'],
  currency: string,
  year: number,
): number | null {
  if (currency === 'USD') return 1;
  return own(own(currencies, currency) ?? {}, String(year))?.usd ?? null;
}

/** A field of its own: a currency called `constructor` is none. */
function own<Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

function toSix(rate: number): string {
  return String(Number(rate.toPrecision(6)));
}
