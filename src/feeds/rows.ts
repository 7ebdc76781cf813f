import type { StatedPay, StatedPlace } from '../domain/feed-posting.js';
import { contentHash64 } from '../text/content-hash.js';
import { detectFormat } from '../text/detect-format.js';
import { readCompensation } from './compensation.js';
import type { ColumnMap, ColumnName, ReadContext } from './contract.js';
import { statedAnyhow } from './dates.js';
import { isRecord, type Fields } from './fields.js';
import { payOf, periodOf, somePay } from './pay.js';
import { placeOf, somePlaces } from './places.js';
import type { PostingDraft } from './posting-draft.js';

/** Names that files use for our fields, the likeliest first; a column map overrules them. */
const USUAL_NAMES: Readonly<Record<ColumnName, readonly string[]>> = {
  id: ['id', 'job_id', 'jobId', 'externalId', 'external_id', 'guid', 'uuid', 'slug'],
  url: ['url', 'job_url', 'jobUrl', 'link', 'posting_url'],
  applyUrl: ['applyUrl', 'apply_url', 'application_url'],
  title: ['title', 'job_title', 'jobTitle', 'position'],
  company: ['company', 'company_name', 'companyName', 'employer', 'employer_name', 'organization'],
  location: ['location', 'locations', 'job_location', 'place', 'city'],
  workplace: ['workplace', 'workplaceType', 'workplace_type', 'work_mode'],
  employment: ['employment', 'employmentType', 'employment_type', 'job_type', 'type'],
  department: ['department', 'team'],
  posted: [
    'posted',
    'datePosted',
    'date_posted',
    'posted_at',
    'published_at',
    'publishedAt',
    'date',
  ],
  updated: ['updated', 'dateUpdated', 'date_updated', 'updated_at', 'updatedAt'],
  validThrough: ['validThrough', 'valid_through', 'expires', 'expires_at', 'deadline'],
  text: [
    'text',
    'description',
    'descriptionHtml',
    'job_description',
    'jobDescription',
    'body',
    'content',
  ],
  pay: ['pay', 'salary', 'compensation', 'salary_text'],
  payMin: ['payMin', 'pay_min', 'salary_min', 'min_salary', 'minSalary'],
  payMax: ['payMax', 'pay_max', 'salary_max', 'max_salary', 'maxSalary'],
  currency: ['currency', 'salary_currency', 'pay_currency'],
  period: ['period', 'pay_period', 'salary_period', 'payPeriod'],
};

/** Reads a record of a file by a column map, or by the usual names of its fields. */
export function readRow(row: Fields, { columns, company }: ReadContext): PostingDraft {
  const name = (column: ColumnName): string => nameOf(column, row, columns);
  const text = row.longText(name('text'));
  const title = row.text(name('title'));
  return {
    externalId: row.text(name('id')) ?? contentHash64(`${title ?? ''}\n${text ?? ''}`),
    title,
    company: row.text(name('company')) ?? company,
    url: row.text(name('url')),
    applyUrl: row.text(name('applyUrl')),
    locations: readPlaces(row, name('location')),
    workplace: row.text(name('workplace')),
    employment: row.texts(name('employment')),
    department: row.text(name('department')),
    datePosted: statedAnyhow(row.text(name('posted'))),
    dateUpdated: statedAnyhow(row.text(name('updated'))),
    validThrough: statedAnyhow(row.text(name('validThrough'))),
    description: { text, format: detectFormat(text ?? '') },
    pay: readPay(row, name),
  };
}

/** The name that holds a column: as mapped, or the first usual name that the record has. */
function nameOf(column: ColumnName, row: Fields, columns: ColumnMap): string {
  const usual = USUAL_NAMES[column];
  return (
    columns[column] ?? usual.find((known) => Object.hasOwn(row.record, known)) ?? usual[0] ?? column
  );
}

function readPlaces(row: Fields, name: string): StatedPlace[] {
  return somePlaces(row.texts(name).map(placeOf));
}

/**
 * Pay as files write it: columns of their own, a text, `[min, max, currency, period]`, an object
 * with these, or tiers as Ashby states them.
 */
function readPay(row: Fields, name: (column: ColumnName) => string): StatedPay[] {
  const columns = payOf({
    min: row.number(name('payMin')),
    max: row.number(name('payMax')),
    currency: row.text(name('currency')),
    period: periodOf(row.text(name('period'))),
  });
  if (columns !== null) return [columns];
  const pay = row.record[name('pay')];
  if (Array.isArray(pay)) return readPayList(row.list(name('pay')));
  if (!isRecord(pay)) return somePay([payOf({ text: statedText(row.text(name('pay'))) })]);
  const fields = row.inner(name('pay'));
  if (Object.hasOwn(pay, 'compensationTiers')) return readCompensation(fields);
  return somePay([
    payOf({
      min: fields.number('min'),
      max: fields.number('max'),
      currency: fields.text('currency'),
      period: periodOf(fields.text('period')),
      text: fields.text('text'),
    }),
  ]);
}

function readPayList(list: readonly unknown[]): StatedPay[] {
  const [min, max, currency, period] = list.map((part) => String(part));
  const range = payOf({
    min: amountOf(min),
    max: amountOf(max),
    currency: currency ?? null,
    period: periodOf(period ?? null),
  });
  return somePay([range]);
}

function amountOf(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,15}(?:\.\d{1,9})?$/.test(text) ? Number(text) : null;
}

/** What tables write where there is nothing. */
const EMPTY = new Set(['none', 'nan', 'null', 'n/a', 'na', '-', '-1', '0']);

function statedText(text: string | null): string | null {
  return text === null || EMPTY.has(text.toLowerCase()) ? null : text;
}

/** Whether fields of these names can make a posting: a title, and a text or an address. */
export function looksLikeRow(names: readonly string[]): boolean {
  const has = (column: ColumnName): boolean =>
    USUAL_NAMES[column].some((known) => names.includes(known));
  return has('title') && (has('text') || has('url'));
}
