import type { Rule } from '../../rule.js';
import { holdsOn, isOfferOfEmployment, namedLaws, sayLaw, sayList } from './pay-laws.js';

export const rule: Rule = {
  id: 'pay/jurisdiction',
  summary: 'No pay is stated, and the law of the place named asks for it in the posting.',
  why: 'A growing number of places oblige employers to state the pay or its range in the posting itself. Which employers that binds depends on their size, which Rolescope does not know; this is not legal advice.',
  severity: 'warning',
  bad: [
    {
      title: 'Data engineer',
      location: 'Denver, CO',
      text: 'You will build pipelines for our billing data.',
      flags: ['Denver, CO'],
    },
    {
      title: 'ML engineer',
      location: 'New York City or Boston, MA',
      text: 'You will train and serve models. We offer a competitive salary.',
      flags: ['New York City'],
    },
    {
      title: 'Data analyst',
      location: 'Vilnius, Lithuania',
      text: 'You will report on sales.',
      flags: ['Vilnius, Lithuania'],
    },
    {
      title: 'Data analyst',
      location: 'Columbus, OH',
      today: '2027-02-01',
      text: 'You will report on sales.',
      flags: ['Columbus, OH'],
    },
  ],
  good: [
    {
      title: 'Data engineer',
      location: 'Denver, CO',
      text: 'The base salary is $120,000 to $150,000 a year.',
    },
    { title: 'Data engineer', location: 'Austin, TX', text: 'You will build pipelines.' },
    { title: 'Data engineer', location: 'Bogotá, CO', text: 'You will build pipelines.' },
    { title: 'Data engineer', location: 'Perth, WA, Australia', text: 'You will build pipelines.' },
    { title: 'Data engineer', location: 'Toronto, CA', text: 'You will build pipelines.' },
    { title: 'Data engineer', location: 'Tel Aviv, IL', text: 'You will build pipelines.' },
    { title: 'Sales manager', location: 'New Albany, Ohio', text: 'You will sell.' },
    { title: 'Data engineer', location: 'Columbus, GA', text: 'You will build pipelines.' },
    { title: 'Data engineer', location: 'Berlin', text: 'You will build pipelines.' },
    { title: 'Estimator', location: 'Maryland Heights, MO', text: 'You will estimate costs.' },
    { title: 'Estimator', location: 'Colorado City, TX', text: 'You will estimate costs.' },
    { title: 'Translators', location: 'Denver, CO', text: 'We look for freelance translators.' },
    {
      title: 'Data analyst',
      location: 'Columbus, OH',
      today: '2026-11-01',
      text: 'You will report on sales.',
    },
  ],
  check(input) {
    if (input.analysis.pay.length > 0 || !isOfferOfEmployment(input)) return [];
    const named = namedLaws(input).filter(({ law }) => holdsOn(law, input.today));
    const [first, ...others] = named;
    if (first === undefined) return [];
    const places = named.map(({ law }) => law.place);
    return [
      {
        span: first.place,
        related: others.map(({ place }) => place),
        message: `No pay is stated, and ${sayList(places)} ${places.length > 1 ? 'oblige' : 'obliges'} many employers to state it in the posting.`,
        why: `${named.map(({ law }) => sayLaw(law)).join(' ')} Rolescope does not know whether they bind you; this is not legal advice.`,
        suggestion:
          'Write the range you expect in good faith to pay: its least and its most, the currency and the period.',
      },
    ];
  },
};
