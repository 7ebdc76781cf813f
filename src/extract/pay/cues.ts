import { compilePatterns, type PatternSet } from '../../patterns/pattern-set.js';
import { tokenize } from '../../text/tokenize.js';

/** What a word near an amount says of it. */
export type CueKind =
  | 'base' // pay without bonus and equity
  | 'pay' // pay, without saying which
  | 'total' // pay with what comes on top
  | 'extra' // bonus, commission, equity: of the job, but not base pay
  | 'benefit' // what the employer pays for or towards
  | 'business' // money of the company or its customers
  | 'weak'; // names of work or things that also stand in sentences about pay

/** Comma-separated, so that a page shows them all. */
const CUES: Readonly<Record<CueKind, string>> = {
  base: `
    salary, salaries, base salary, base pay, base compensation, base cash, base, base rate, base
    cash comp, base wage, wage, wages, hourly rate, hourly pay, hourly wage, daily rate, day
    rate, weekly rate, monthly rate, annual rate, starting rate, rate of pay, pay rate, hourly
    compensation, hourly, annualized, annualised, fixed, gross, brutto, bruto, brut, salaris,
    brutosalaris, bruto salaris, maandsalaris, jaarsalaris, gehalt, jahresgehalt,
    bruttojahresgehalt, monatsgehalt, grundgehalt, fixgehalt, jahresbrutto, rémunération,
    salaire, salario, sueldo, salário, wynagrodzenie, lön, retribuzione, ral, annual base,
    stipendio, salarié, uurtarief, stundenlohn, tarief, loon, schaal, annual salary, starting
    salary, retainer, tjm, salary range, in salary, ft salary`,
  pay: `
    pay, pays, compensation, comp, remuneration, renumeration, earn, earns, earnings, earning,
    package, pay range, pay band, pay scale, cash compensation, annual compensation, vergütung,
    verdienst, compensation range, compensation band, annual pay, cash comp, cash range, cash,
    rate, ctc, range for this role, range for this position, range for the role, range for the
    position, zone, tier, hiring range, expected range, estimated range, target range, annual
    range, package range, pay transparency, compensated, paid, beloning, geographic market, per
    annum, target pay, budgeted range, the market range, market range, the range, starting
    range, salaried, our range`,
  total: `
    OTE, on target earnings, on target earning, on track earnings, target earnings, total
    compensation, total cash, total cash compensation, total comp, total pay, total rewards,
    total annual compensation, total annual cash compensation, total target compensation, total
    target cash, total target cash compensation, target total cash, target total compensation,
    target annual compensation, total annual earnings, total earnings, total package, total on
    target earnings, earning potential, earnings potential, potential earnings, OTE salary, OTE
    range, OTE pay, TC, zielgehalt, zieleinkommen, total annual pay, total earning potential,
    target cash compensation, on target compensation, on target pay, on target, uncapped
    earnings, all in, total yearly compensation, TTC, total annual target compensation, total
    target annual compensation, total potential compensation, total direct compensation, target
    total, total reward`,
  extra: `
    bonus, bonuses, commission, commissions, equity, stock, stock options, options, shares, RSU,
    RSUs, restricted stock units, sign on, signing, incentive, incentives, variable, variable
    compensation, profit sharing, sign on bonus, signing bonus, retention, referral, referral
    bonus, spiff, incentive pay, variable pay, bonus pay, commission pay, incentive
    compensation, equity compensation, stock compensation, new hire, provision, overtime,
    overtime pay, severance, fixed bonus, equity value, grant value, token, tokens, on call pay,
    shift differential, differential`,
  benefit: `
    stipend, stipends, allowance, allowances, reimbursement, reimbursements, reimburse,
    reimbursed, reimburses, 401k, 401(k), 403(b), 403b, relocation, wellness, wellbeing,
    commuter, commute, tuition, home office, gym, lunch, meal, meals, internet, phone,
    insurance, insured, assured, HSA, FSA, deductible, voucher, vouchers, gift, donation,
    donations, donate, scholarship, prize, loan, loans, coverage, housing, coworking, co
    working, fee, fees, budget, education benefit, employer contribution, contribute,
    contributes, contribution, contributions, childcare, fertility, adoption, pension, perk,
    perks, perkbox, education budget, learning budget, development budget, training budget, per
    diem, mileage, credit, credits, charity, charities, nonprofit, swag, vergoeding,
    opleidingsbudget, ontwikkelbudget, zuschuss, sachbezug, leasebudget, mobiliteitsbudget,
    premium, premiums, life insurance, match, matching, wfh, equipment, laptop, setup, set up,
    therapy, pet, subsidy, subsidies, subsidized, towards, toward, holiday allowance, books,
    courses, professional development, personal development, learning and development, l&d,
    conferences, copay, student loan, spending account, lifestyle, cell phone, discount, off
    site, refer, referring, referrals, flex dollars, ppo, hdhp, training course, benefit budget,
    workspace, furniture, free, monthly benefit, annual benefit, health benefit, backup
    childcare, visa fees`,
  business: `
    raised, raise, raising, funding, funded, backed, invested, investment, investments,
    investor, investors, seed, series A, series B, series C, series D, series E, series F,
    valuation, valued, valuing, ARR, MRR, ACV, ACVs, TCV, AUM, GMV, TPV, TAM, LTV, ASP, AOV,
    deal, deals, deal size, deal sizes, quota, quotas, turnover, profit, assets, transactions,
    transaction, saved, saving, savings, round, net worth, worth, portfolio, portfolios,
    bookings, pipeline, p&l, P and L, minimum wage, spend, spending, ad spend, budgets, contract
    value, contract values, contract size, in revenue, revenue of, annual revenue, revenues,
    revenue run rate, run rate, in sales, under management, acquired, acquisition, exit, ipo,
    market cap, price, priced, price point, pricing, ticket, tickets, fine, fines, penalty,
    grants, grant, checks, cheques, claims, ebitda, cost, costs, costing, tokens per, per token,
    per meeting, per user, closed, closing, negotiated, sold, ARPU, CAC, contracts,
    market size, billion, trillion, in transactions, volume, payments, processed, processes,
    processing, managing, managed, manage, moves, unlock, generated, generate, generating,
    delivering, delivered, bounty, bounties, rent, revenue, campaign, campaigns, clients,
    companies, accounts, candidates, enterprise clients, exited, scaled, scaling, grew, grow,
    growing, growth from, project value, projects, programs, capital, collateral, losses,
    damage, damages, household income, income of, earning under, federal, purchase, purchases,
    orders, invoices, days ago, day ago, weeks ago, week ago, hours ago, months ago, month ago,
    opportunity cost`,
  weak: `
    customer base, user base, client base, install base, installed base, fan base, knowledge
    base, code base, donor base, workforce, sales, market, industry, customers, customer,
    marketing, development, learning, training, travel, vacation, users, user, products,
    employees, people, members, lbs, pounds, miles, sqft, rows, records, requests, gpus, qps`,
};

const KINDS: readonly CueKind[] = ['base', 'pay', 'total', 'extra', 'benefit', 'business', 'weak'];

const kindOfPattern: CueKind[] = [];
const patterns: string[] = [];
for (const kind of KINDS) {
  for (const cue of CUES[kind].split(',')) {
    patterns.push(cue.trim());
    kindOfPattern.push(kind);
  }
}

/** The cue words, compiled once. */
export const cuePatterns: PatternSet = compilePatterns(patterns, tokenize);

/** The kind of a pattern of {@link cuePatterns}. */
export function cueKind(pattern: number): CueKind {
  return kindOfPattern[pattern]!;
}
