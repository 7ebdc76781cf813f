import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../document/parse-document.js';
import { findAbstention } from './abstain.js';

function abstention(text: string, title: string | null = null, mentions = 1): string | null {
  return findAbstention(parseDocument(text), title, mentions);
}

const ENGLISH_WORK = `What you'll do
- Build the forecasts that tell our bakers how many loaves to make tomorrow
- Move the nightly jobs to the new warehouse together with the platform team
- Explain to shop managers why a forecast was wrong and how to read the next one
- Keep an eye on the models that are running and fix them when the weather changes
Requirements
- Three years of experience with Python and SQL in a team that ships
- A good understanding of statistics and of what it cannot tell you
- You have worked with people who do not like numbers and made them curious
- The patience to clean data, and the wish to do it only once`;

describe('findAbstention', () => {
  it.each([
    ['nothing', '', 'empty'],
    ['blanks', ' \n\t\n ', 'empty'],
    ['marks and numbers', '*** 12 / 34 ***', 'empty'],
    ['a few words', 'Data engineer wanted in Porto.', 'too-short'],
  ])('names the reason for %s', (_, text, reason) => {
    expect(abstention(text)).toBe(reason);
  });

  it('gives no reason for a short forum posting', () => {
    const text = `Loafline | ML Engineer | Porto or REMOTE (EU) | Full-time | €70-85k
We forecast bread. You'll own the models end to end (Python, LightGBM, Airflow). Small team, no meetings on Fridays. Apply: jobs@loafline.example`;
    expect(abstention(text)).toBeNull();
  });

  it('wants a title or a skill where there is little text', () => {
    const text =
      'We are looking for somebody who would like to join our team in Porto. Full time. Please apply by e-mail before May.';
    expect(abstention(text, null, 0)).toBe('too-little-evidence');
    expect(abstention(text, null, 1)).toBeNull();
    expect(abstention(text, 'Data engineer', 0)).toBeNull();
  });

  it.each([
    [
      'Dutch',
      'Wij zoeken een data engineer die met ons het magazijn van morgen wil bouwen. Jij werkt met Python en SQL en je vindt het leuk om met collega’s te praten over wat de cijfers zeggen.',
    ],
    [
      'German',
      'Wir suchen eine Datenanalystin oder einen Datenanalysten für unser Team in Kiel. Du baust Berichte mit SQL und Power BI und erklärst sie den Kolleginnen und Kollegen aus dem Einkauf.',
    ],
    [
      'French',
      'Nous recherchons une personne pour rejoindre notre équipe données à Nantes. Vous construisez les flux avec Airflow et vous expliquez les résultats aux métiers. Une expérience de Python est demandée.',
    ],
    [
      'Japanese',
      '私たちは東京のデータチームで一緒に働くエンジニアを探しています。主な業務はデータ基盤の設計と運用です。Python と SQL の経験がある方を歓迎します。',
    ],
    [
      'Portuguese',
      'Procuramos uma pessoa para o time de dados que queira construir com a gente os modelos de previsão. Você vai usar Python e SQL e não precisa morar em São Paulo.',
    ],
  ])('does not read %s', (_, text) => {
    expect(abstention(text, 'Data Engineer')).toBe('language');
  });

  it('reads an English posting with foreign words in it', () => {
    const text = `Über Backstube GmbH: wir backen das Brot für Norddeutschland.\n${ENGLISH_WORK}\nDeutsch auf Niveau B2 ist von Vorteil.`;
    expect(abstention(text)).toBeNull();
  });

  it('reads a posting in two languages when the English says what is done and what is asked', () => {
    const japanese = '私たちは毎朝焼きたてのパンを届けるために需要予測を行うチームです。'.repeat(
      14,
    );
    expect(parseDocument(`${japanese}\n${ENGLISH_WORK}`).language).toBe('ja');
    expect(abstention(`${japanese}\n${ENGLISH_WORK}`)).toBeNull();
  });

  it('does not read a foreign posting for an English paragraph about the company', () => {
    const german =
      'Du entwickelst die Prognosen für unsere Filialen und sprichst mit den Kolleginnen und Kollegen in der Backstube über das, was die Zahlen sagen. '.repeat(
        5,
      );
    const about =
      'About us\nWe are the bakery of the north and we have been here for a hundred years. Our people are proud of their bread and of the machines that they built.';
    expect(abstention(`${about}\nDeine Aufgaben\n${german}`)).toBe('language');
  });
});
