import { contextOf } from '../../../../extract/terms/context.js';
import { phrases } from '../../phrases.js';
import type { Rule } from '../../rule.js';
import { defineWordList } from '../../word-list.js';

const words = defineWordList(
  phrases(
    true,
    `driver's license, drivers license, driver license, driver's licence, drivers licence,
      driving license, driving licence, driver’s license, driver’s licence`,
  ),
);

/** A reason for it: the work is done away from the desk. */
const REASON =
  /\b(?:travel\w*|driv(?:e|es|ing) (?:to|a|between|our|the|company|your)|vehicles?|fleet|field (?:work|visits?|service|sites?|offices?)|client sites?|customer sites?|on-?site visits?|commut\w*|car\b|transportation|test drive|autonomous|truck\w*)/i;
/** Not asked of the applicant: proof of identity, a benefit, a product. */
const NOT_ASKED =
  /\b(?:background|verify|verification|identity|i-9|such as|e\.g\.|scan|not required|submit|never|unlawful|history|records?)\b/;

export const rule: Rule = {
  id: 'inclusion/driving-licence',
  summary: 'A driving licence is asked for in a desk job.',
  why: 'Many people with disabilities, and many who live in cities, have none. California forbids the demand in a posting unless driving is part of the work and no other way to travel would do (Government Code § 12940(r), since 1 January 2025).',
  severity: 'advice',
  bad: [
    {
      title: 'Data analyst',
      text: 'You will write SQL queries and build Tableau dashboards for the finance team.\n\nRequirements:\n- SQL and statistics\n- Valid driver’s license',
      flags: ['driver’s license'],
    },
  ],
  good: [
    {
      title: 'Data analyst',
      text: 'You will write SQL queries and build Tableau dashboards, and travel to client sites.\n\nRequirements:\n- SQL\n- Valid driver’s license',
    },
    { title: 'Delivery driver', text: 'You drive a van. A driving licence is needed.' },
    {
      title: 'Machine learning engineer',
      text: 'You will train PyTorch models that read a driving licence from a scan.',
    },
  ],
  check({ document, analysis }) {
    const role = analysis.roles[0]?.role;
    if (role === undefined || role === 'other') return [];
    return words.findIn(document).flatMap((hit) => {
      const { before, after } = contextOf(document, hit);
      const around = document.text.slice(Math.max(0, hit.start - 300), hit.end + 300);
      if (NOT_ASKED.test(before + after) || REASON.test(around)) return [];
      return [
        {
          span: { field: 'text', start: hit.start, end: hit.end },
          message: 'A driving licence is asked for, and the text gives no reason for it.',
          suggestion: 'Leave it out, or say which duty needs driving.',
        },
      ];
    });
  },
};
