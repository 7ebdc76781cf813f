/** What a word may say about the kind of contract. */
export type EmploymentCue =
  | 'full-time'
  | 'part-time'
  | 'contract'
  | 'temporary'
  | 'internship'
  | 'permanent'
  | 'duration'
  | 'hours';

/** Words for employment types. `hours` stands for a number of hours a week. */
export const employmentCues: readonly (readonly [string, EmploymentCue])[] = [
  ['full time', 'full-time'],
  ['fulltime', 'full-time'],
  ['vollzeit', 'full-time'],
  ['voltijd', 'full-time'],
  ['part time', 'part-time'],
  ['parttime', 'part-time'],
  ['contract', 'contract'],
  ['contractor', 'contract'],
  ['contractors', 'contract'],
  ['contracting', 'contract'],
  ['contractual', 'contract'],
  ['freelance', 'contract'],
  ['freelancer', 'contract'],
  ['freelancers', 'contract'],
  ['c2c', 'contract'],
  ['corp to corp', 'contract'],
  ['1099', 'contract'],
  ['c2h', 'contract'],
  ['temporary', 'temporary'],
  ['temp', 'temporary'],
  ['fixed term', 'temporary'],
  ['seasonal', 'temporary'],
  ['intern', 'internship'],
  ['interns', 'internship'],
  ['internship', 'internship'],
  ['stage', 'internship'],
  ['working student', 'internship'],
  ['permanent', 'permanent'],
  ['hours per week', 'hours'],
  ['hours a week', 'hours'],
  ['hours / week', 'hours'],
  ['hours weekly', 'hours'],
  ['hour week', 'hours'],
  ['hour work week', 'hours'],
  ['hour workweek', 'hours'],
  ['hrs / week', 'hours'],
  ['hrs per week', 'hours'],
  ['weekly hours', 'hours'],
  ['hours week', 'hours'],
  ['uur', 'hours'],
  ['duration', 'duration'],
];
