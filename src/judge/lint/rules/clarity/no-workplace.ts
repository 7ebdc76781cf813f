import { namesWorkplace } from '../../readings/terms-named.js';
import type { Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'clarity/no-workplace',
  summary: 'A place is named, but not whether the work is on site, hybrid or remote.',
  why: 'Since the pandemic a town alone no longer tells how many days are spent there. Nearly four of ten real postings leave it open.',
  severity: 'advice',
  bad: [
    {
      title: 'Data analyst',
      location: 'Leeds',
      text: 'You will build dashboards.',
      flags: ['Leeds'],
    },
    { text: 'Location: Leeds\n\nYou will build dashboards.', flags: ['Leeds'] },
  ],
  good: [
    { title: 'Data analyst', location: 'Leeds (hybrid)', text: 'You will build dashboards.' },
    { title: 'Data analyst', location: 'Leeds', text: 'You work three days a week in our office.' },
    { title: 'Data analyst', text: 'You will build dashboards.' },
    {
      title: 'Data analyst',
      location: 'Leeds',
      text: 'Job ID: 12Remote Options: NoYou will build dashboards.',
    },
    {
      title: 'Data analyst',
      location: 'Leeds',
      text: 'You will live and work in one of our delivery locations and build dashboards.',
    },
    { title: 'Data analyst', location: 'Leeds', text: 'All our jobs are in person.' },
  ],
  check(input) {
    const [place] = input.analysis.location.evidence;
    if (place === undefined || namesWorkplace(input)) return [];
    const { field, start, end } = place;
    return [
      {
        span: { field, start, end },
        message: `“${place.text}” is named, but not whether the work is on site, hybrid or remote.`,
        suggestion: 'Say how many days a week are spent there, or that none need be.',
      },
    ];
  },
};
