import type { Place } from '../../../../base/diagnostic.js';
import { contextOf } from '../../../../extract/terms/context.js';
import { phrases } from '../../phrases.js';
import type { Rule } from '../../rule.js';
import { defineWordList } from '../../word-list.js';

/** `demand` by itself, or `lift` where a weight follows. */
const words = defineWordList([
  ...phrases(
    'demand' as const,
    `able bodied, physically fit, physically able, physically capable, good physical condition,
      physical stamina, excellent physical health, good physical health, good vision,
      normal vision, normal hearing, ability to see and hear, able to see and hear,
      stand for long periods, stand for prolonged periods, sit for long periods,
      sit for prolonged periods, sit for extended periods, stand for extended periods,
      sitting for long periods, sitting for prolonged periods, sitting for extended periods,
      prolonged periods of sitting, prolonged periods sitting, long periods of sitting,
      prolonged sitting, extended periods of sitting, remain seated, climb stairs,
      climb ladders, stoop kneel crouch, manual dexterity, finger dexterity`,
  ),
  ...phrases(
    'lift' as const,
    `lift, lifting, carry up to, lift/carry, lift and carry, lift and move, lift or move,
      lift and/or move`,
  ),
]);

const WEIGHT = /^[^.;]{0,60}?\d{1,3}\s*(?:-|to|\+)?\s*\d{0,3}\s*\+?\s*(?:lbs?|pounds?|kg|kilos?|#)/;
/** Work that is not done at a desk alone. */
const HANDS_ON =
  /\b(?:warehouse|hardware|robot\w*|lab|laborator(?:y|ies)|data ?cent(?:er|re)s?|rack|racks|equipment|manufactur\w*|assembl\w*|install\w*|field work|field service|factory|vehicles?|drones?|technician|clinic\w*|patients?|construction|on-site support|desktop support|server room)\b/i;
const LAW = /\b(?:reasonable accommodations?|accommodat\w+|with or without)\b/;

export const rule: Rule = {
  id: 'inclusion/physical-demands',
  summary: 'Bodily demands such as lifting 50 pounds in a desk job.',
  why: 'People with disabilities read it as “not you”. A demand that the work does not have may be unlawful as a criterion (in the US 42 U.S.C. § 12112(b)(6)), and in a desk job it is mostly copied from elsewhere.',
  severity: 'advice',
  bad: [
    {
      title: 'Data analyst',
      text: 'You will write SQL queries and build Tableau dashboards that answer questions of the finance team, and present them.\n\nRequirements:\n- SQL, Tableau and statistics\n- Must be able to lift 50 lbs',
      flags: ['lift 50 lbs'],
    },
    {
      title: 'Data scientist',
      text: 'You will train models in Python and scikit-learn on our customer data, and explain your findings.\n\nRequirements:\n- Python, pandas and statistics\n- Physically fit',
      flags: ['Physically fit'],
    },
  ],
  good: [
    {
      title: 'Data analyst',
      text: 'Your dashboards lift sales by 20 %. You write SQL and Tableau for the finance team.',
    },
    {
      title: 'Machine learning engineer',
      text: 'You will train models for our robots with PyTorch, and set up hardware in the lab.\n\nRequirements:\n- Able to lift 50 lbs',
    },
    { title: 'Warehouse associate', text: 'You load trucks. You can lift 50 lbs.' },
    {
      title: 'Data analyst',
      text: 'You write SQL and build dashboards in Tableau. Heavy lifting of data: 50 terabytes a day.',
    },
  ],
  check({ document, analysis }) {
    const role = analysis.roles[0]?.role;
    if (role === undefined || role === 'other') return [];
    const [first, ...others] = words.findIn(document).flatMap((hit): readonly Place[] => {
      const { before, after } = contextOf(document, hit);
      const { start, end, meaning } = hit;
      if (meaning === 'demand') return LAW.test(before) ? [] : [{ field: 'text', start, end }];
      const weight = WEIGHT.exec(after);
      return weight === null ? [] : [{ field: 'text', start, end: end + weight[0].length }];
    });
    if (
      first === undefined ||
      HANDS_ON.test(`${analysis.title.text ?? ''} ${near(document.text, first.start)}`)
    )
      return [];
    return [
      {
        span: first,
        related: others,
        message: `“${document.text.slice(first.start, first.end)}” is a bodily demand that the rest of the posting gives no reason for.`,
        suggestion: 'Leave it out, or say which duty needs it and that accommodations are made.',
      },
    ];
  },
};

/** The words around a demand, in which a reason for it would stand. */
function near(text: string, start: number): string {
  return text.slice(Math.max(0, start - 250), start + 200);
}
