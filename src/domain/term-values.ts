/** What an analysis says of education, workplace and employment; figures list them in this order. */
export const educationLevels = ['none', 'bachelor', 'master', 'phd', 'unspecified'] as const;

export const workplaces = ['onsite', 'hybrid', 'remote', 'unspecified'] as const;

export const employments = [
  'full-time',
  'part-time',
  'contract',
  'temporary',
  'internship',
  'unspecified',
] as const;
