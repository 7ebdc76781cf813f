import { readPlace } from '../../../../extract/place/read-place.js';
import { aboutPosting } from '../../about-posting.js';
import { phrases } from '../../phrases.js';
import { namesWorkplace } from '../../readings/terms-named.js';
import type { LintInput, Rule } from '../../rule.js';
import { defineWordList } from '../../word-list.js';

/** What a place may stand behind that is not said to be the job's. */
const cues = defineWordList(
  phrases(
    true,
    `based in, located in, headquartered in, hq in, office in, offices in, location, locations,
    relocate to, relocation to, hub in, team in, campus in, lab in, work in, work is in, job is in, position is in, role is in, you will be in, residents, commuting distance of`,
  ),
);

export const rule: Rule = {
  id: 'clarity/no-place',
  summary: 'Neither a place nor a kind of workplace is given.',
  why: 'Where the work is done decides for most readers whether the job is possible at all.',
  severity: 'warning',
  bad: [{ title: 'Data analyst', text: 'You will build dashboards.', flags: ['Data analyst'] }],
  good: [
    { title: 'Data analyst', location: 'Leeds', text: 'You will build dashboards.' },
    {
      title: 'Data analyst',
      text: 'This is a fully remote position. You will build dashboards.',
    },
    { title: 'Data analyst', text: 'Location: Leeds\n\nYou will build dashboards.' },
    {
      title: 'Data analyst',
      text: 'The work is in Denver, CO, on site and full time. You will build dashboards.',
    },
    { title: 'Data analyst', text: 'You will build dashboards for our plant near Denver, CO.' },
    { title: 'Data analyst (remote)', text: 'You will build dashboards.' },
    { title: 'Data analyst - Berlin', text: 'You will build dashboards.' },
    { title: 'Data analyst', text: 'Our team is located in Amsterdam. You will build dashboards.' },
    {
      title: 'Data analyst',
      text: 'The yearly salaries are: McLean, Virginia: $100,000 - $120,000. You will build dashboards.',
    },
  ],
  check(input) {
    if (input.analysis.location.value !== null || namesWorkplace(input)) return [];
    if (namesPlace(input)) return [];
    return [
      {
        span: aboutPosting(input),
        message: 'The posting does not say where the work is done.',
        suggestion: 'Name the town, or write from where one may work remotely.',
      },
    ];
  },
};

/** Units of text beside a cue or a figure in which a place is looked for. */
const REACH = 60;

/** "Denver, CO", wherever it stands. */
const TOWN_AND_STATE = /[A-Z][a-z]+, [A-Z]{2}(?![\w'])/g;

/** Parts of the world that titles name. */
const WORLD_REGION = /\b(?:EMEA|APAC|LATAM|AMER|DACH|Europe|Nordics|Benelux)\b/i;

/** Whether the title, the words behind a cue or those before a figure of pay name a place. */
function namesPlace({ document, analysis }: LintInput): boolean {
  const { text } = document;
  const title = analysis.title.text ?? '';
  if (WORLD_REGION.test(title)) return true;
  const strings = [
    title,
    ...cues.findIn(document).map(({ end }) => text.slice(end, end + REACH)),
    ...Array.from(text.matchAll(TOWN_AND_STATE), ([place]) => place),
    ...analysis.pay.map(({ start }) => text.slice(Math.max(0, start - REACH), start)),
  ];
  return strings.some((string) => {
    const { country, remote } = readPlace(string);
    return country !== null || remote;
  });
}
