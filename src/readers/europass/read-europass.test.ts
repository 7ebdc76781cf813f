import { expect, it } from 'vitest';
import { readEuropass } from './read-europass.js';

const FORM = `<?xml version="1.0"?>
<SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass"><LearnerInfo>
  <Identification>
    <PersonName><FirstName>Ada</FirstName><Surname>Example</Surname></PersonName>
    <ContactInfo><Address><Contact><Municipality>Port</Municipality><Country><Label>Nowhere</Label></Country></Contact></Address>
      <Email><Contact>ada@example.org</Contact></Email></ContactInfo>
  </Identification>
  <WorkExperienceList><WorkExperience>
    <Period><From year="2019" month="--03"/><Current>true</Current></Period>
    <Position><Label>Boat builder</Label></Position>
    <Employer><Name>Harbour Works</Name></Employer>
    <Activities>&lt;ul&gt;&lt;li&gt;Built boats&lt;/li&gt;&lt;/ul&gt;&lt;p style="display:none"&gt;keywords&lt;/p&gt;</Activities>
  </WorkExperience></WorkExperienceList>
  <Skills><Linguistic><MotherTongueList><MotherTongue><Description><Label>English</Label></Description></MotherTongue></MotherTongueList></Linguistic></Skills>
</LearnerInfo></SkillsPassport>`;

it('reads the published form, section by section', () => {
  expect(readEuropass(FORM)).toMatchObject({
    read: {
      kind: 'europass',
      text: [
        'Ada Example',
        'Port, Nowhere',
        'ada@example.org',
        '',
        'Work experience',
        'Boat builder | Harbour Works | 2019-03 – Present',
        '• Built boats',
        '',
        'Languages',
        'English (native)',
      ].join('\n'),
      hidden: [{ reason: 'not-displayed', text: 'keywords' }],
    },
  });
});

it('says what other XML is not', () => {
  expect(readEuropass('<note>hello</note>')).toMatchObject({ unreadable: { code: 'not-read' } });
});
