import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../document/parse-document.js';
import { looksLikePosting } from './posting-gate.js';

const POSTINGS: readonly (readonly [string, string])[] = [
  [
    'a plain posting',
    `About the role
You will build and run the pipelines that feed our pricing team.
Responsibilities
- Design tables in the warehouse and keep them tidy
- Work with analysts to find out what they need
Requirements
- 3+ years of experience with SQL and Python
- Experience with Airflow is a plus
Benefits
Health insurance, 28 days of vacation and a train pass.`,
  ],
  [
    'one that tells a story',
    `Last winter our snow ploughs went out forty times for nothing. Somebody had to sit in the cab at four in the morning because a forecast said so, and the forecast was wrong. We'd like that never to happen again.
That is where you come in. You will take over the road temperature model from Henrike, who is retiring after thirty years and will teach you everything she knows. You'll talk to drivers, you'll read too many weather reports and you will decide which of our twenty sensors is lying. We need someone who knows time series and Python well and who isn't afraid of snow. The position is permanent and based in Tromsø. Send us a letter and your CV.`,
  ],
  [
    'one that reads like an article',
    `Why does a museum need a data scientist? For years we thought it didn't. Then a ticket queue of two hours in July taught us otherwise. Since then a small team has been counting visitors, and most of what we believed has turned out to be wrong: people do not come for the dinosaurs, they come for the café.
We are now looking for a second data scientist to join this team. The successful candidate will model how visitors move through the building and will help curators to plan exhibitions. Applicants should have a degree in a quantitative field and experience with R or Python. The salary is paid according to the public scale, and applications are welcome until 30 April.`,
  ],
  [
    'a forum posting',
    `Plumline (YC W21) | Founding AI Engineer | Lisbon | ONSITE | Full-time
We turn building plans into material lists. Stack: TypeScript, Postgres, a pile of vision models. You'd be engineer number three, with equity and a desk by the window. Email ola@plumline.example with something you've built.`,
  ],
  [
    'an internship',
    `Summer internship in our vision team. Interns work on one project for twelve weeks and present it at the end. You should be enrolled in a master's or PhD program in computer science, and you should know PyTorch. Housing and travel are paid for. To apply, send your transcript and a short statement of interest.`,
  ],
];

const OTHERS: readonly (readonly [string, string])[] = [
  [
    'a résumé',
    `Branwen Tolliver
Cardiff | branwen@mail.example | 07700 900000
Profile
Data analyst with six years of experience in transport and energy.
Experience
Senior Analyst, Severn Grid, 2021 - present
- Built the outage dashboard used by 300 engineers
- Reduced the time to close the monthly report from five days to one
Analyst, Valley Buses, 2018 - 2021
- Analysed ticket data and presented results to the board
Education
BSc Geography, Swansea University, 2018
Skills: SQL, Python, Power BI, Excel`,
  ],
  [
    'a résumé that sums up like a posting',
    `SUMMARY
Senior machine learning engineer with 9+ years of experience. Proven track record of deploying models at scale, strong knowledge of Kubernetes and excellent communication skills. Seeking a position as staff engineer in a remote team.
PROFESSIONAL EXPERIENCE
Tidemark Analytics, Senior ML Engineer, Jan 2019 - Present
- Led the migration of 40 models to a shared serving platform
- Mentored four engineers and ran the reading group
- Reduced inference cost by 55%
Holm & Dale, Software Engineer, June 2014 - Dec 2018
- Developed the booking API in Java
- Wrote the load tests and maintained the build servers
EDUCATION
MSc Computer Science, University of Bergen, 2014
CERTIFICATIONS
AWS Certified Machine Learning`,
  ],
  [
    'an article about AI jobs',
    `Are AI engineers the new web developers? A survey of 900 companies suggests so. Three quarters of them said they had created at least one such role in the past year, although many admitted that the work was done by people who had been backend developers the year before.
Pay has followed. The median salary reported was $158,000, about 12 percent more than for other software engineers. "It will level out," says Prudence Achebe, who studies labour markets at the University of Leeds. "It always does." Employers ask for Python, experience with language models and, increasingly, the ability to say when a model is not needed.`,
  ],
  [
    'an article in the form of lists',
    `Data analyst vs. data scientist: how do they differ?
Both work with data, but their goals are different.
Data analysts
- Explain what happened
- Use SQL, Excel and BI tools
- Usually have a bachelor's degree
Data scientists
- Predict what will happen
- Use Python, statistics and machine learning
- Often hold a master's degree or a PhD
Salaries: analysts earn $70,000 on average, data scientists $120,000.
Which career path is right for you? If you enjoy explaining numbers, analysis may suit you. If you would rather build models, consider data science.`,
  ],
  [
    'source code',
    `import { open } from 'node:fs/promises';

export async function countLines(path) {
  const file = await open(path);
  let count = 0;
  for await (const line of file.readLines()) {
    if (line.trim() !== '') count += 1;
  }
  return count;
}

const total = await countLines(process.argv[2] ?? 'input.txt');
console.log(\`\${total} lines\`);
if (total === 0) process.exitCode = 1;`,
  ],
  [
    'a menu',
    `Lunch at the Weir
Smoked eel on toast, horseradish 9.50
Pea and mint soup, sourdough 6.80
Chicken pie, mashed potatoes, gravy 14.00
Grilled trout, new potatoes, salad 16.50
Lemon tart 6.00
Cheese, oatcakes, chutney 8.50
Tea or filter coffee 2.80
Please ask us about allergies.`,
  ],
  [
    'a recipe',
    `Carrot cake. Heat the oven to 170 C. Whisk 3 eggs with 200 g of sugar and 180 ml of oil. Stir in 250 g of grated carrots, 200 g of flour, 1 tsp of baking powder and a pinch of salt. Bake for 45 minutes and leave to cool before you spread the icing on top.`,
  ],
  [
    'a press release',
    `FOR IMMEDIATE RELEASE
Kelpworks opens research centre in Galway
Galway, 9 May - Kelpworks, the maker of seaweed packaging, today announced the opening of a research centre that will employ 40 scientists and engineers. "Galway has the talent and the tide," said chief executive Niamh Dolan. The company was founded in 2016 and raised €22 million last year.
Media contact: press@kelpworks.example`,
  ],
  [
    'a product page',
    `Inkwell turns your meetings into notes that people read. It joins the call, writes down what was decided and sends it to everyone before they have left the room. Works with Zoom, Teams and Meet. Free for up to five users, then $8 per user per month. Start your free trial today; no credit card required.`,
  ],
  [
    'an employment contract',
    `This Agreement is made between Fenwick Data Ltd (the "Employer") and the Employee. 1. The Employee shall serve as Data Engineer and shall carry out the duties assigned by the Employer. 2. The Employer shall pay a salary of £54,000 per annum in monthly instalments. 3. Either party may terminate this Agreement on eight weeks' written notice. 4. This Agreement is governed by the laws of Scotland.`,
  ],
  [
    'a letter of application',
    `Dear Ms Halloran, I am writing to apply for the position of data engineer that I saw on your website. I have worked at the port of Cork for four years, where I built the system that tells pilots which berth is free. I enjoy working with people who know more than I do. I would be glad to tell you more in an interview. Yours sincerely, Declan Roe`,
  ],
  [
    'an offer of a freelancer',
    `Hello! I read about your project and I would love to help. I've built four recommendation engines in the past two years, two of them for online shops like yours. I would start with a small baseline, measure it against your last three months of sales and then improve it step by step. My rate is $65 an hour and I could begin on Monday. Would you like to see my samples?`,
  ],
  [
    'a course',
    `Practical Deep Learning, eight weeks online. In this course you will learn to train and debug neural networks. Week 1: tensors and gradients. Week 2: convolutional networks. Week 5: transformers. Students complete a project and receive a certificate. Prerequisites: Python and high-school mathematics. Tuition is $390; enrol before 1 September.`,
  ],
  [
    'questions for an interview',
    `1. What is the difference between a left join and an inner join?
2. How would you explain a p-value to a manager?
3. When does accuracy mislead?
4. How do you find out why a dashboard shows the wrong number?
5. What is data leakage? Give an example.
6. Tell me about a model that failed. What did you learn?`,
  ],
  [
    'a licence',
    `Permission is hereby granted, free of charge, to any person obtaining a copy of this work to use and distribute it, provided that the above copyright notice appears in all copies. The work is provided "as is", without warranty of any kind, and in no event shall the authors be liable for any claim or damages.`,
  ],
];

describe('looksLikePosting', () => {
  it.each(POSTINGS)('takes %s', (_, text) => {
    expect(looksLikePosting(parseDocument(text), null)).toBe(true);
  });

  it.each(OTHERS)('refuses %s', (_, text) => {
    expect(looksLikePosting(parseDocument(text), null)).toBe(false);
  });

  it.each(OTHERS)('refuses %s under the title of a job', (_, text) => {
    expect(looksLikePosting(parseDocument(text), 'Senior Data Scientist')).toBe(false);
  });

  it('takes a bare list of duties only under the title of a job', () => {
    const duties = parseDocument(`- Design the tables in which sensor readings are stored
- Reporting: build and explain dashboards for the harbour office
- Tune queries that have become slow over the years
- Document where each figure comes from`);
    expect(looksLikePosting(duties, null)).toBe(false);
    expect(looksLikePosting(duties, 'Harbour notes')).toBe(false);
    expect(looksLikePosting(duties, 'Data Engineer')).toBe(true);
  });

  it('reads on where the beginning leaves it open', () => {
    const story =
      'The mill has stood at the river for three hundred years and has ground wheat, rye and, in one bad winter, acorns. '.repeat(
        30,
      );
    const [, posting] = POSTINGS[0]!;
    expect(looksLikePosting(parseDocument(story), null)).toBe(false);
    expect(looksLikePosting(parseDocument(`${story}\n${posting.repeat(6)}`), null)).toBe(true);
  });
});
