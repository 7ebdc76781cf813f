import { describe, expect, it } from 'vitest';
import { nameSection } from './section-names.js';

describe('nameSection', () => {
  it.each([
    ['Experience', 'work'],
    ['WORK HISTORY:', 'work'],
    ['W O R K   E X P E R I E N C E', 'work'],
    ['ProfessionalExperience', 'work'],
    ['Selected Work Experience', 'work'],
    ['— Employment —', 'work'],
    ['Berufserfahrung', 'work'],
    ['Expérience professionnelle', 'work'],
    ['Опыт работы', 'work'],
    ['Education & Training', 'education'],
    ['Ausbildung', 'education'],
    ['Skills & Awards', 'skills'],
    ['Skills (most important first)', 'skills'],
    ['Tools / Technologies', 'skills'],
    ['About me', 'summary'],
    ['Licenses and certifications', 'certificates'],
    ['Langues', 'languages'],
    ['Open source projects', 'projects'],
    ['Additional information', 'other'],
  ])('%j names %s', (line, kind) => {
    expect(nameSection(line)).toBe(kind);
  });

  it.each(['Acme Software Ltd', 'Experience with Kafka', 'Senior Developer', 'May 2019', ''])(
    '%j names none',
    (line) => {
      expect(nameSection(line)).toBeNull();
    },
  );
});
