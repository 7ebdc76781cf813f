/** What a section of a posting is about. The order is part of the trained skill gate's format. */
export const sectionKinds = [
  'intro', // before the first heading; what the posting opens with
  'about', // the company, the team, its mission and values
  'responsibilities',
  'requirements',
  'preferred',
  'benefits',
  'pay',
  'legal', // equal opportunity, privacy, export control, agencies
  'process', // how to apply, interviews, deadlines
  'footer', // a job board's own fields: "Seniority level", "Employment type"
  'other', // a heading that none of these names
] as const;
