/** What a word may say about where the work is done. */
export type WorkplaceCue =
  | 'remote'
  | 'hybrid'
  | 'onsite'
  | 'office'
  | 'tag'
  | 'weekday'
  | 'premises'
  | 'foreign-days';

/** Words for workplaces. `office` needs a number of days or the like beside it. */
export const workplaceCues: readonly (readonly [string, WorkplaceCue])[] = [
  ...cue('remote', [
    'remote',
    'remotely',
    'work from home',
    'working from home',
    'work from anywhere',
    'working from anywhere',
    'wfh',
    'telecommute',
    'telecommuting',
    'telework',
    'teleworking',
    'home based',
    'work from wherever',
    '100% from home',
    'anywhere in the world',
  ]),
  ...cue('hybrid', ['hybrid']),
  ...cue('onsite', ['onsite', 'on site', 'in office', 'in person', 'office based', 'office first']),
  ...cue('office', [
    'our office',
    'our offices',
    'the office',
    'office',
    'days a week',
    'days per week',
    'days / week',
    'days each week',
    'days week',
    'days in office',
    'days in person',
    'days onsite',
    'days on site',
    'days remote',
    'remote days',
    'days from home',
    'office days',
    'in office days',
  ]),
  ...cue('weekday', ['mondays', 'tuesdays', 'wednesdays', 'thursdays', 'fridays']),
  ...cue('premises', [
    'our lab',
    'our laboratory',
    'our studio',
    'our plant',
    'our factory',
    'our workshop',
    'on campus',
  ]),
  ...cue('foreign-days', [
    'tage mobiles arbeiten',
    'tage mobile arbeit',
    'tage homeoffice',
    'tage home office',
    'tage pro woche',
    'tage die woche',
    'tage in der woche',
    'dagen per week',
    'dagen in de week',
    'dagen thuiswerken',
    'dagen thuis',
  ]),
  ...cue('tag', ['li remote', 'li hybrid', 'li onsite', 'li on site', 'bi remote', 'bi hybrid']),
];

function cue(value: WorkplaceCue, texts: readonly string[]): (readonly [string, WorkplaceCue])[] {
  return texts.map((text) => [text, value] as const);
}
