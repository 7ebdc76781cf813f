import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { parseDocument } from '../../document/parse-document.js';
import { extractPay } from './extract-pay.js';

/** The ranges found in a text, each as `min-max CUR period`, joined by `; `. */
function pay(text: string, location = ''): string {
  return extractPay(parseDocument(text), location)
    .map(({ min, max, currency, period }) => `${min}-${max} ${currency} ${period}`)
    .join('; ');
}

describe('a pay range is read as stated', () => {
  it.each([
    ['Salary: $120k–$150k', '120000-150000 USD year'],
    ['Salary: $120K - 150K', '120000-150000 USD year'],
    ['We pay USD 120,000 - 150,000 per year.', '120000-150000 USD year'],
    ['Base pay range\n$117,000.00/yr - $153,000.00/yr', '117000-153000 USD year'],
    ['Pay range$206,000.00/yr - $281,000.00/yr', '206000-281000 USD year'],
    ['Day rate: £450/day', '450-450 GBP day'],
    ['Data engineer, 9 month contract, £510/day (inside IR35)', '510-510 GBP day'],
    ['A four-month contract at $48-62/hour.', '48-62 USD hour'],
    ['Gehalt: €65.000', '65000-65000 EUR year'],
    ['Salaris: € 3.500 - € 5.000 bruto per maand', '3500-5000 EUR month'],
    ['Salaris tussen de € 4.100,- en € 5.900,- per maand', '4100-5900 EUR month'],
    ['You will earn $22 an hour.', '22-22 USD hour'],
    ['This role pays $85/hr.', '85-85 USD hour'],
    ['Pay: $45/HR - $50/HR', '45-50 USD hour'],
    ['Hourly pay is $25-27/hr.', '25-27 USD hour'],
    ['Salary: $24.00 to $28.00 /hour', '24-28 USD hour'],
    ['compensation 160,000-184,000 USD plus bonus & equity', '160000-184000 USD year'],
    ['The pay range is 130,000 - 175,000 USD per year', '130000-175000 USD year'],
    ['The salary is between $100,000 and $140,000.', '100000-140000 USD year'],
    [
      'The base salary is between $172,000 CAD and $232,000 CAD, plus benefits.',
      '172000-232000 CAD year',
    ],
    ['Salary range: C$90,000 to C$110,000', '90000-110000 CAD year'],
    ['Estimated salary: CA$190,000 - CA$220,000', '190000-220000 CAD year'],
    ['Salary: A$130,000 - A$150,000 plus super', '130000-150000 AUD year'],
    ['Package: AUD 130k–150k', '130000-150000 AUD year'],
    ['Salary: S$6,000 - S$9,000 per month', '6000-9000 SGD month'],
    ['Salary: HK$40,000 - HK$60,000 per month', '40000-60000 HKD month'],
    ['Salary: R$ 8.000 - R$ 12.000 por mês', '8000-12000 BRL month'],
    ['Compensation: ₹48–64 LPA', '4800000-6400000 INR year'],
    ['CTC: INR 12,00,000 - 18,00,000 per annum', '1200000-1800000 INR year'],
    ['Salary: ₹12,50,000 per annum', '1250000-1250000 INR year'],
    ['Compensation up to INR 5LPA', '500000-500000 INR year'],
    ['Salary: ¥8,000,000 - ¥12,000,000 per year', '8000000-12000000 JPY year'],
    ['Salary: CNY$25,000 - CNY$60,000 per month', '25000-60000 CNY month'],
    ['Lohn: CHF 110’000 - 130’000 brutto', '110000-130000 CHF year'],
    ["Salary: CHF 120'000 to 140'000", '120000-140000 CHF year'],
    ['Salary: 15 000 - 18 000 PLN gross/monthly', '15000-18000 PLN month'],
    ['Salary: 20 000 zł – 25 000 zł per month', '20000-25000 PLN month'],
    ['Salary: 600 000 SEK per year', '600000-600000 SEK year'],
    ['Monthly salary: 45 000 kr', '45000-45000 SEK month'],
    ['Rémunération : 35 000,00€ à 50 000,00€ par an', '35000-50000 EUR year'],
    ['Gehalt: EUR 90.000-100.000 + Equity', '90000-100000 EUR year'],
    ['Vergütung: EUR 90.000 und EUR 110.000 Bruttojahresgehalt', '90000-110000 EUR year'],
    ['Salary between 55K€ and 65K€', '55000-65000 EUR year'],
    ['Package: 65-70K€ fixed', '65000-70000 EUR year'],
    ['Salary range: 70k-120k EUR - 0-0.2% equity', '70000-120000 EUR year'],
    ['Stundenlohn: 18€ / Stunde', '18-18 EUR hour'],
    ['Range: RM 3,000 - RM 5,000 per month', '3000-5000 MYR month'],
    ['Pay rate: PHP 550/hour', '550-550 PHP hour'],
    ['Salary: USD8000+/month', '8000-8000 USD month'],
    ['Salary: £60,000 - £65,000', '60000-65000 GBP year'],
    ['Salary: £35,000 and £45,000 GBP + commission', '35000-45000 GBP year'],
    ['UK: salary 72k-85k pounds', '72000-85000 GBP year'],
    ['Compensation Range: $119.3K - $292.4K', '119300-292400 USD year'],
    ['Minimum: $100,000, maximum: $150,000 base salary', '100000-150000 USD year'],
    ['Min Salary:\n$35,000.00\n\nMax Salary:\n$38,000.00', '35000-38000 USD year'],
    ['Base: $170,700 (min) — $213,400 (mid) — $256,100 (max)', '170700-256100 USD year'],
    [
      'Base pay ranges from $143,300/year in our lowest market up to $247,600/year in our highest market.',
      '143300-247600 USD year',
    ],
    ['The salary range is USD$162,000.00 - USD$215,000.00.', '162000-215000 USD year'],
    ['Expected pay is $145~170k', '145000-170000 USD year'],
    ['The salary is up to $200,000.', '200000-200000 USD year'],
    ['Rate 85,000', '85000-85000 null year'],
    ['Compensation: $55,000 base salary annually', '55000-55000 USD year'],
    ['We anticipate the salary to start around 160K.', '160000-160000 null year'],
    ['Salary starting at $95,000', '95000-95000 USD year'],
    ['Salary from €50,000', '50000-50000 EUR year'],
    ['Starting salary: $ 48,000 annually', '48000-48000 USD year'],
    ['OTE: $160,000–$220,000+', '160000-220000 USD year'],
    ['Founding engineer ($250k + equity)', '250000-250000 USD year'],
    ['Acme | Engineer | NYC | $170k-$230k', '170000-230000 USD year'],
    ['Acme | Platform for managing deals | NYC | $130,000 - $275,000', '130000-275000 USD year'],
    ['Salary | $95,000', '95000-95000 USD year'],
    ['Weekly pay: $1,200 per week', '1200-1200 USD week'],
    ['Compensation\n\n$180,000 - $225,000 USD', '180000-225000 USD year'],
    ['Salary: $180.000/year to $260,000/year', '180000-260000 USD year'],
    ['Salary Range: $100,000-$143,000 Overtime eligible: Exempt', '100000-143000 USD year'],
    [
      'The salary range for this position is\n$211,500\n- $306,600 annually.',
      '211500-306600 USD year',
    ],
    ['The annual salary range is $20-$27 USD per hour.', '20-27 USD hour'],
    ['Salary: $82,000-$129,000+/negotiable', '82000-129000 USD year'],
  ])('%s', (text, expected) => {
    expect(pay(text)).toBe(expected);
  });
});

describe('money that is not pay is left alone', () => {
  it.each([
    'We offer a 401k plan with matching.',
    'A $1,000 annual learning stipend.',
    '£5,000 training and conference budget',
    'Company paid commuter benefit; $300 per month',
    'A wellness allowance of 5,000 SEK',
    'Relocation support of up to $20,000.',
    '$10,000 sign-on bonus for new hires',
    'The bonus is paid in two installments: $5,000 upon signing and $5,000 a year later.',
    'Referral bonus: $2,500',
    'Competitive salary + company bonus (up to 15K€ per year)',
    'Variable commission: $60,000–$90,000+',
    'We raised a $180 million Series C at a $3.3 billion valuation.',
    'We secured $42M in funding from well-known investors.',
    'Surpassed $200 million ARR in under three years.',
    'Own mid-market deals ($25k–$100k ACV).',
    'Deals range from $250K to $1.5M ARR.',
    'Managed a portfolio of $50,000 accounts.',
    'Manage a monthly marketing budget of $500K+.',
    'You saved customers $2M last year.',
    'Life insurance: twice your salary, up to $200k',
    'Join our external referral program and earn a bonus of up to 2,500 USD.',
    'Our workforce of 47,000 builds smarter technology.',
    'Help us grow our customer base from 90,000 today to millions.',
    'Compensation\n\nA gleaming new 100,000 square foot office',
    'Trusted by 5M+ users and 75,000 paying businesses',
    'A $7 trillion industry waits for better tools.',
    'Clients with revenue of $500,000 or more.',
    'Life insurance in the sum of $100,000',
    'Total sum insured is INR 7,50,000',
    'Loan repayment: $500/quarter',
    'We pay $40 per visit to a coworking space.',
    'Gym membership: 90GBP/month reimbursement',
    'This role is eligible for a $5/hour shift differential.',
    'Lift up to 50 pounds.',
    'Backed by 145k+ GitHub stars.',
    'We serve 35K+ companies and 950K+ members.',
    'Clusters from 100 to 10,000+ GPUs',
    'At least 5-7 years of experience with PHP 8.1',
    'Salary: $0.00 /hour',
    'Salary commensurate with experience; bonus of 10% - 15%.',
    'Call (555) 120-1500 by 2024-12-31.',
    'Equity: 0.1% - 0.5%',
    'Households earning under $50,000 get help from us.',
  ])('%s', (text) => {
    expect(pay(text)).toBe('');
  });
});

describe('several ranges', () => {
  it('come in order of the text, by place', () => {
    const text =
      'The salary range by location:\n\nCambridge, MA: $225,400 - $257,200\n\nChicago, IL: $204,900 - $233,800\n\nNew York, NY: $245,900 - $280,600';
    expect(pay(text)).toBe(
      '225400-257200 USD year; 204900-233800 USD year; 245900-280600 USD year',
    );
  });

  it('come with base pay before total pay', () => {
    const found = extractPay(
      parseDocument('OTE: $160,000 - $220,000\n\n- Base salary: $100,000 - $130,000'),
    );
    expect(found.map(({ min, basis }) => [min, basis])).toEqual([
      [100_000, 'base'],
      [160_000, 'total'],
    ]);
  });

  it('keep their own currencies', () => {
    expect(
      pay('Yearly compensation:\n\n- Ireland: 77.000 - 98.000 EUR\n\n- UK: 65.500 - 85.500 GBP'),
    ).toBe('77000-98000 EUR year; 65500-85500 GBP year');
  });
});

describe('the basis', () => {
  it.each([
    ['Base salary: $100,000 - $120,000', 'base'],
    ['$100,000–$120,000 base + equity', 'base'],
    ['$125,000 - $145,000 OTE', 'total'],
    ['Total cash compensation for this role is $150,000 - $170,000.', 'total'],
    ['Base salary + variable pay for this role ranges from $172,000 - $215,000.', 'total'],
    ['The compensation for this role is $150,000 - $170,000.', 'unknown'],
  ])('%s is %s', (text, expected) => {
    expect(extractPay(parseDocument(text))[0]?.basis).toBe(expected);
  });
});

describe('the currency of a bare mark', () => {
  it.each([
    ['Salary: $100,000 - $120,000', 'Toronto, Canada', 'CAD'],
    ['Salary: $100,000 - $120,000', 'Sydney, Australia', 'AUD'],
    ['Salary: $100,000 - $120,000', 'San Francisco', 'USD'],
    ['Salary: $100,000 - $120,000 USD', 'Toronto, Canada', 'USD'],
    ['For Toronto the salary range is $100,000 - $120,000.', '', 'CAD'],
    ['Salary range: 110K to 160K', 'San Francisco', 'USD'],
    ['Salary range: 110K to 160K', 'Berlin, Germany', 'EUR'],
    ['We raised $20 million. Salary range: 110K to 160K', '', 'USD'],
    ['Salary range: 110K to 160K', '', null],
  ])('%s in %j is %s', (text, location, expected) => {
    expect(extractPay(parseDocument(text), location)[0]?.currency).toBe(expected);
  });
});

describe('the period', () => {
  it('is unknown where neither the text nor the size tells it', () => {
    expect(pay('Minimum rate: $56.00')).toBe('56-56 USD null');
  });

  it('is unknown where the one written cannot be', () => {
    expect(pay('Salary: $37,000.00 to $45,000.00 /hour')).toBe('37000-45000 USD null');
  });

  it('is taken from the words before the amount', () => {
    expect(pay('Gross monthly salary between EUR 4,331 and EUR 6,186')).toBe('4331-6186 EUR month');
  });

  it('of another kind of amount is not taken', () => {
    expect(pay('An hourly rate equivalent to an annualized range of $105,000-126,000')).toBe(
      '105000-126000 USD year',
    );
  });
});

describe('spans', () => {
  it('cover the amounts with their currency and period', () => {
    const text = 'We pay USD 120,000 - 150,000 per year, and more.';
    expect(extractPay(parseDocument(text))[0]?.text).toBe('USD 120,000 - 150,000 per year');
  });

  const piece = fc.constantFrom(
    '$',
    '€',
    '120k',
    '150,000',
    ' - ',
    ' to ',
    'salary',
    ' ',
    '\n',
    'USD',
    '/hr',
    '.',
    'per year',
    'bonus',
    '401k',
    ',',
    '5',
    '(',
    ')',
    '+',
    'OTE',
    '’',
    '12,00,000',
    'M',
    '%',
    'é',
    'min',
    'max',
  );

  it('always slice to their text, never overlap, and hold min no greater than max', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const ranges = extractPay(parseDocument(text));
        for (const range of ranges) {
          expect(text.slice(range.start, range.end)).toBe(range.text);
          expect(range.min!).toBeLessThanOrEqual(range.max!);
        }
        const inOrder = [...ranges].sort((a, b) => a.start - b.start);
        for (let i = 1; i < inOrder.length; i++) {
          expect(inOrder[i]!.start).toBeGreaterThanOrEqual(inOrder[i - 1]!.end);
        }
      }),
    );
  });

  it('take time that grows with the text only', () => {
    const text = 'Salary $120,000 - '.repeat(20_000);
    const started = performance.now();
    extractPay(parseDocument(text));
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('an empty text', () => {
  it('states no pay', () => {
    expect(pay('')).toBe('');
  });
});
