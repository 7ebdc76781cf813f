import { LONGEST_HIDDEN, type HiddenText, type Reading } from '../read-text.js';
import { separateInvisible } from '../invisible.js';
import { TextWriter } from '../text-writer.js';
import { findHiddenParts } from '../text/hidden-html.js';
import { toCanonicalText } from '../../text/to-canonical-text.js';
import { nodeAt, nodesOf, readXmlTree, textAt, type XmlNode } from './xml-tree.js';

/**
 * Reads a Europass CV as XML, by the published form of `SkillsPassport` 3.x (Europass schema, 2013);
 * no real file was at hand to try it on. The text has the sections and the order of the form.
 */
export function readEuropass(input: string): Reading {
  const { text: seen, hidden: marks } = separateInvisible(input);
  const passport = nodeAt(readXmlTree(seen), 'SkillsPassport', 'LearnerInfo');
  if (passport === undefined) {
    return {
      unreadable: {
        code: 'not-read',
        message:
          'this XML is no Europass CV; save it as PDF or DOCX with text in it, or give its text',
      },
    };
  }
  const sheet = new Sheet();
  writePerson(sheet, nodeAt(passport, 'Identification'));
  sheet.section('Headline', [textAt(passport, 'Headline', 'Description', 'Label')]);
  writeStays(
    sheet,
    'Work experience',
    nodesOf(nodeAt(passport, 'WorkExperienceList'), 'WorkExperience'),
  );
  writeStays(
    sheet,
    'Education and training',
    nodesOf(nodeAt(passport, 'EducationList'), 'Education'),
  );
  writeSkills(sheet, nodeAt(passport, 'Skills'));
  return sheet.finish(marks.map((mark) => ({ ...mark, page: null })));
}

function writePerson(sheet: Sheet, person: XmlNode | undefined): void {
  const contact = nodeAt(person, 'ContactInfo');
  const address = nodeAt(contact, 'Address', 'Contact');
  sheet.line(
    [textAt(person, 'PersonName', 'FirstName'), textAt(person, 'PersonName', 'Surname')].join(' '),
  );
  const place = [textAt(address, 'Municipality'), textAt(address, 'Country', 'Label')];
  sheet.line(place.filter((part) => part !== '').join(', '));
  sheet.line(textAt(contact, 'Email', 'Contact'));
  for (const phone of nodesOf(nodeAt(contact, 'TelephoneList'), 'Telephone')) {
    sheet.line(textAt(phone, 'Contact'));
  }
  for (const site of nodesOf(nodeAt(contact, 'WebsiteList'), 'Website')) {
    sheet.line(textAt(site, 'Contact'));
  }
}

/** Stretches of work, or of education, with their dates. */
function writeStays(sheet: Sheet, heading: string, stays: readonly XmlNode[]): void {
  if (stays.length === 0) return;
  sheet.section(heading, []);
  for (const stay of stays) {
    const title = textAt(stay, 'Position', 'Label') || textAt(stay, 'Title');
    const place = textAt(stay, 'Employer', 'Name') || textAt(stay, 'Organisation', 'Name');
    const kind = stay.name === 'Education' ? 'Organisation' : 'Employer';
    const town = textAt(stay, kind, 'ContactInfo', 'Address', 'Contact', 'Municipality');
    sheet.line([title, place, town, periodOf(stay)].filter((part) => part !== '').join(' | '));
    sheet.rich(nodeAt(stay, 'Activities')?.text ?? '');
  }
}

function periodOf(stay: XmlNode): string {
  const period = nodeAt(stay, 'Period');
  const from = dateOf(nodeAt(period, 'From'));
  const isCurrent = textAt(period, 'Current') === 'true';
  const to = isCurrent ? 'Present' : dateOf(nodeAt(period, 'To'));
  return [from, to].filter((part) => part !== '').join(' – ');
}

/** `year` and `month` are attributes; a month is written `--03`. */
function dateOf(node: XmlNode | undefined): string {
  const year = node?.attributes['year'] ?? '';
  const month = /\d{2}/.exec(node?.attributes['month'] ?? '')?.[0];
  return month === undefined ? year : `${year}-${month}`;
}

function writeSkills(sheet: Sheet, skills: XmlNode | undefined): void {
  const linguistic = nodeAt(skills, 'Linguistic');
  const mother = nodesOf(nodeAt(linguistic, 'MotherTongueList'), 'MotherTongue').map(
    (language) => `${textAt(language, 'Description', 'Label')} (native)`,
  );
  const foreign = nodesOf(nodeAt(linguistic, 'ForeignLanguageList'), 'ForeignLanguage').map(
    (language) => {
      const level = textAt(language, 'ProficiencyLevel', 'SpokenInteraction');
      return `${textAt(language, 'Description', 'Label')}${level === '' ? '' : ` (${level})`}`;
    },
  );
  sheet.section('Languages', [...mother, ...foreign]);
  for (const kind of ['Communication', 'Organisational', 'JobRelated', 'Computer', 'Other']) {
    const description = nodeAt(skills, kind, 'Description')?.text ?? '';
    if (description.trim() !== '') sheet.section(SKILL_HEADINGS[kind]!, []);
    sheet.rich(description);
  }
}

const SKILL_HEADINGS: Readonly<Record<string, string>> = {
  Communication: 'Communication skills',
  Organisational: 'Organisational skills',
  JobRelated: 'Job-related skills',
  Computer: 'Digital skills',
  Other: 'Other skills',
};

const LONGEST_EUROPASS = 2_000_000;

/** Writes the text of the form line by line. */
class Sheet {
  readonly #writer = new TextWriter(LONGEST_EUROPASS);
  readonly #hidden: HiddenText[] = [];
  #block = 0;
  #opens = false;

  /** A heading and lines under it; nothing where there are none and the heading has no more to come. */
  section(heading: string, lines: readonly string[]): void {
    if (lines.length > 0 && lines.every((line) => line === '')) return;
    this.#block++;
    this.#opens = true;
    if (heading !== 'Headline') this.#write(heading, 'heading');
    for (const line of lines) this.line(line);
  }

  line(text: string): void {
    if (text.trim() !== '') this.#write(text.trim(), text.includes(' | ') ? 'row' : 'paragraph');
  }

  /** A description, which is HTML in the form. */
  rich(html: string): void {
    if (html.trim() === '') return;
    for (const { reason, text } of findHiddenParts(html).hidden) {
      this.#hidden.push({ reason, text: text.trim().slice(0, LONGEST_HIDDEN), page: null });
    }
    for (const line of toCanonicalText(html, 'html').text.split('\n')) {
      if (line.startsWith('- ')) this.#write(`• ${line.slice(2)}`, 'bullet');
      else this.line(line);
    }
  }

  finish(marks: readonly HiddenText[]): Reading {
    const { text, lines } = this.#writer.finish();
    if (text === '') {
      return { unreadable: { code: 'no-text', message: 'this Europass CV is empty' } };
    }
    const hidden = [...this.#hidden, ...marks].filter((one) => one.text !== '');
    return {
      read: { kind: 'europass', text, lines, hidden, links: [], pages: null, problems: [] },
    };
  }

  #write(text: string, kind: 'heading' | 'bullet' | 'paragraph' | 'row'): void {
    const block = this.#block;
    this.#writer.write({ text, kind, size: 1, bold: false, page: null, block, opens: this.#opens });
    this.#opens = false;
  }
}
