import { contextOf } from '../../../../extract/terms/context.js';
import { phrases } from '../../phrases.js';
import { defineReading } from '../../readings/define-reading.js';
import type { LintInput, Rule } from '../../rule.js';
import { defineWordList } from '../../word-list.js';

/** `demand` by itself, `citizen` where it is asked for, and the `law` that may ask for it. */
const words = defineWordList([
  ...phrases(
    'demand' as const,
    `us citizens only, u.s. citizens only, usc only, usc gc only, usc / gc only, usc/gc only,
      gc/usc only, usc and gc only, citizens only, us citizen only, u.s. citizen only,
      citizens and green card holders only, citizens or green card holders only,
      citizen or green card only, us citizens and green card holders only,
      green card holders only, gc holders only, only us citizens, only u.s. citizens,
      only citizens, only american citizens, only usc, no h1b, no h1bs, no h1, no opt, no opts,
      no cpt, no opt/cpt, no h1b/opt, must be a us citizen, must be a u.s. citizen,
      must be us citizen, must be u.s. citizen, must be us citizens, must be u.s. citizens,
      must be an american citizen, us citizenship required, u.s. citizenship required,
      us citizenship is required, u.s. citizenship is required,
      united states citizenship required, requires us citizenship, requires u.s. citizenship,
      eu citizens only, eu nationals only, born and educated`,
  ),
  ...phrases(
    'law' as const,
    `clearance, clearances, clearable, security clearance, top secret, ts/sci, public trust,
      itar, export control, export controlled, export controls, e.a.r,
      international traffic in arms, export administration, dod, department of defense,
      federal government, federal contract, federal contracts, federal agency, federal agencies,
      government contract, government contracts, government client, government clients,
      government customer, government customers, government customers, intelligence community,
      national security, nasa, u.s. army, u.s. navy, air force, us government, u.s. government,
      dhs, department of homeland security, fedramp, polygraph, law enforcement,
      defense industry, defense contractor, defense customers, defense department, missile,
      missiles, weapons, warfighter, u.s. military, classified, security investigation,
      government facility, background investigation`,
  ),
]);

const WELCOME =
  /\b(?:due to|because|not|no|nor|regardless|whether|need not|without|welcome|encourage\w*|preferred|priority|data of|rights|for|serve|help\w*|lives of|millions)\b[^.;]{0,40}$/;

export const rule: Rule = {
  id: 'inclusion/citizenship',
  summary:
    'A citizenship, or the lack of a kind of visa, is asked for without a law that asks for it.',
  why: 'In the US an employer with more than three employees may not choose by citizenship among people who may work, unless a law, a regulation or a government contract asks for it (8 U.S.C. § 1324b); the European Union forbids choosing among its nationals (Regulation (EU) 492/2011).',
  severity: 'warning',
  bad: [
    { text: 'You will build dashboards. US citizens only.', flags: ['US citizens only'] },
    { text: 'This job is open to USC/GC only.', flags: ['USC/GC only'] },
    {
      text: 'US citizens only.\n\nEqual opportunity\n\nWe treat all alike, as federal, state and local law asks, veterans and military spouses too.',
      flags: ['US citizens only'],
    },
    { text: 'Must be a U.S. citizen. You will analyse sales.', flags: ['Must be a U.S. citizen'] },
  ],
  good: [
    { text: 'Must be a US citizen, as the work needs an active security clearance.' },
    { text: 'US citizenship is required by ITAR.' },
    {
      text: 'U.S. citizenship required. You will support a contract of the Department of Defense.',
    },
    { text: 'You must be authorized to work in the US.' },
    { text: 'You must be a US citizen or otherwise authorized to work in the US.' },
    { text: 'We protect the data of EU citizens.' },
    { text: 'We cannot sponsor visas at this time.' },
  ],
  check(input) {
    const { document } = input;
    const hits = words.findIn(document);
    if (askedByLaw(input)) return [];
    return hits.flatMap((hit) => {
      if (hit.meaning !== 'demand') return [];
      const word = document.text.slice(hit.start, hit.end);
      const { before, after } = contextOf(document, hit);
      if (WELCOME.test(before) || OR_OTHERS.test(after)) return [];
      return [
        {
          span: { field: 'text', start: hit.start, end: hit.end },
          message: `“${word}” turns away people who may work, and the text names no law that asks for it.`,
          suggestion:
            'Write “authorized to work in …” and whether you sponsor visas. If a law or a contract asks for citizenship, name it.',
        },
      ];
    });
  },
};

/** People with another right to work are named too, or it does not hold for this job. */
const OR_OTHERS =
  /^[^.;]{0,90}\b(?:or (?:able|authori[sz]ed|have|be able|otherwise|eligible)|authori[sz]ation|most positions|some positions|preferred|visa holders?)\b/;

/** Whether the posting speaks of work for which a law may ask for citizenship. */
const askedByLaw = defineReading(({ document }: LintInput): boolean =>
  words.findIn(document).some(({ meaning }) => meaning === 'law'),
);
