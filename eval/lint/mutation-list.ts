/** Ways to spoil a posting, each with the rule that is to find it. */
import { parseDocument } from '../../src/document/parse-document.js';
import type { RoleId } from '../../src/domain/analysis.js';
import {
  addClosing,
  addLines,
  addOpening,
  dropSections,
  pick,
  roleOf,
  withoutPay,
  type CleanPosting,
  type Spoilt,
} from './clean-posting.js';

/** One way to spoil a posting. */
export interface Mutation {
  readonly name: string;
  readonly rule: string;
  /** The spoilt posting; `null` where it cannot be spoilt in this way. */
  spoil(posting: CleanPosting): Spoilt | null;
}

const FAR: Readonly<Partial<Record<RoleId, string>>> = {
  'ai-engineer': 'Data Analyst',
  'ml-engineer': 'Data Analyst',
  'ai-researcher': 'Data Engineer',
  'data-scientist': 'DevOps Engineer',
  'data-engineer': 'Data Scientist',
  'data-analyst': 'Machine Learning Engineer',
  'mlops-engineer': 'Data Analyst',
  'software-engineer': 'Data Scientist',
};

const DUTIES: Readonly<Partial<Record<RoleId, readonly string[]>>> = {
  'data-analyst': [
    'Build Tableau dashboards and weekly KPI reports for sales and finance',
    'Answer ad hoc questions of stakeholders with SQL and Excel',
    'Present insights and trends to managers every month',
    'Define metrics with product managers and explain why they moved',
    'Clean survey data and prepare charts for the board',
    'Run cohort and funnel analyses of how customers use the product',
  ],
  'data-engineer': [
    'Build ETL pipelines in Airflow and Spark and own the Snowflake warehouse',
    'Ingest new sources with Kafka and change data capture',
    'Model tables in dbt and keep data quality checks green',
    'Tune partitions and storage costs of the data lake on S3',
    'Backfill history when a source changes its schema',
    'Own the on-call rota of the data platform',
  ],
  'ml-engineer': [
    'Train deep learning models in PyTorch and tune their hyperparameters',
    'Engineer features and retrain ranking models when they drift',
    'Deploy models behind low-latency services and watch them in production',
    'Run offline and online experiments with new model architectures',
    'Optimise training on GPU clusters',
    'Build evaluation sets and track model metrics in MLflow',
  ],
  'ai-engineer': [
    'Build LLM agents with LangChain and the OpenAI API',
    'Write prompts and evaluate answers with the support team',
    'Index manuals in a vector database for retrieval-augmented generation',
    'Add guardrails and tool calling to chatbots',
    'Ship AI assistants to customers and monitor hallucinations',
    'Cut token costs with caching and smaller models',
  ],
};

const MIX: Readonly<Partial<Record<RoleId, readonly (keyof typeof DUTIES)[]>>> = {
  'data-analyst': ['data-engineer', 'ml-engineer'],
  'data-engineer': ['data-analyst', 'ml-engineer'],
  'ml-engineer': ['data-analyst', 'data-engineer'],
  'ai-engineer': ['data-analyst', 'data-engineer'],
  'data-scientist': ['data-engineer', 'ai-engineer'],
};

const MANY_SKILLS =
  'Python, SQL, Scala, Java, Go, Rust, Kafka, Flink, Spark, Airflow, dbt, Terraform, Ansible, Docker, Kubernetes, Jenkins, Grafana, Prometheus, Tableau, Looker, PyTorch, TensorFlow, JAX, LangChain, Neo4j, Redis, MongoDB, Cassandra, GraphQL, React, TypeScript, Snowflake, Databricks, BigQuery, MLflow, Kubeflow, Ray, Spark Streaming, Hive, Hadoop, Elasticsearch, RabbitMQ, Django, FastAPI, Node.js, Perl, Julia, MATLAB, SAS, Stata'.split(
    ', ',
  );
/** Words that make something optional somewhere. */
const SOFT =
  /prefer|plus|bonus|nice|ideal|optional|asset|advantage|desir|benefi|great|helpful|welcome|learn|encourage|not (?:required|necessary)|some of|one or more/i;

/** Sections that ask, and lines of them that name what a person has and not what they will do. */
const ASKS: ReadonlySet<string> = new Set(['requirements', 'preferred']);
const HAS =
  /\b(?:years?|experience|degree|knowledge|skills?|proficien|familiar|fluen|understanding|certificat)/i;

function inTrade(posting: CleanPosting): boolean {
  return roleOf(posting) !== 'other';
}

function require(
  name: string,
  rule: string,
  variants: readonly (readonly string[])[],
  applies: (posting: CleanPosting) => boolean = () => true,
): Mutation {
  return {
    name,
    rule,
    spoil: (posting) =>
      applies(posting)
        ? {
            ...fields(posting),
            text: addLines(posting.text, 'requirements', pick(posting, variants)),
          }
        : null,
  };
}

function open(name: string, rule: string, variants: readonly string[]): Mutation {
  return {
    name,
    rule,
    spoil: (posting) => ({
      ...fields(posting),
      text: addOpening(posting.text, pick(posting, variants)),
    }),
  };
}

function close(name: string, rule: string, variants: readonly string[]): Mutation {
  return {
    name,
    rule,
    spoil: (posting) => ({
      ...fields(posting),
      text: addClosing(posting.text, pick(posting, variants)),
    }),
  };
}

/** Other pay in the place of what is stated, in a place of its own currency. */
function pay(
  name: string,
  rule: string,
  variants: readonly string[],
  location?: string,
  applies: (posting: CleanPosting) => boolean = () => true,
): Mutation {
  return {
    name,
    rule,
    spoil: (posting) =>
      applies(posting)
        ? {
            ...fields(posting),
            ...(location === undefined ? {} : { location }),
            text: addClosing(withoutPay(posting), pick(posting, variants)),
          }
        : null,
  };
}

function fields({ title, location, text }: CleanPosting): Spoilt {
  return { title, location, text };
}

function retitle(
  name: string,
  rule: string,
  title: (posting: CleanPosting) => string | null,
): Mutation {
  return {
    name,
    rule,
    spoil: (posting) => {
      const given = title(posting);
      return given === null ? null : { ...fields(posting), title: given };
    },
  };
}

/** Every mutation, by the topic of its rule. */
export const mutations: readonly Mutation[] = [
  retitle('another role in the title', 'role/title-names-another-role', (posting) => {
    const { roles } = posting.analysis;
    return (roles[0]?.share ?? 0) >= 0.7 ? (FAR[roleOf(posting)] ?? null) : null;
  }),
  {
    name: 'duties of two more roles',
    rule: 'role/many-roles',
    spoil: (posting) => {
      const others = MIX[roleOf(posting)];
      if (others === undefined) return null;
      const lines = others.flatMap((role) => DUTIES[role] ?? []);
      return { ...fields(posting), text: addLines(posting.text, 'responsibilities', lines) };
    },
  },
  {
    name: 'junior title, eight years',
    rule: 'role/level-against-years',
    spoil: (posting) => {
      if (!inTrade(posting) || /\b(?:to|or|I|II)\b|\//.test(posting.title)) return null;
      const title = `Junior ${posting.title.replace(/\b(?:senior|lead|staff|principal|head of|director,?|junior)\b\s*/gi, '')}`;
      const line = pick(posting, [
        'At least 8 years of experience',
        '10+ years of experience in this work',
      ]);
      return { ...fields(posting), title, text: addLines(posting.text, 'requirements', [line]) };
    },
  },
  {
    name: 'internship, six years',
    rule: 'role/level-against-years',
    spoil: (posting) => {
      if (!inTrade(posting) || /\b(?:to|or|I|II)\b|\//.test(posting.title)) return null;
      const title = `${posting.title.replace(/\b(?:senior|lead|staff|principal|head of|director,?|junior)\b\s*/gi, '')} Intern`;
      return {
        ...fields(posting),
        title,
        text: addLines(posting.text, 'requirements', ['Minimum of 6 years of experience']),
      };
    },
  },
  retitle(
    'a joke in the title',
    'role/title-inflation',
    (posting) =>
      `${posting.title} ${pick(posting, ['Ninja', 'Rockstar', 'Guru', 'Wizard', 'Jedi'])}`,
  ),
  open('a joke in the text', 'role/title-inflation', [
    'We are looking for a rockstar who loves our product.',
    'We need a data ninja with a big heart.',
    'You are a coding wizard and want to grow with us.',
    'Join us as our next growth guru in a small team.',
  ]),
  require('ten years of LLMs', 'requirements/impossible-years', [
    ['10+ years of LLM experience'],
    ['At least 10 years of experience with large language models'],
    ['12 years of hands-on experience with LLMs'],
  ]),
  require('eight years of LangChain', 'requirements/impossible-years', [
    ['8 years of LangChain experience'],
    ['8+ years of experience with LangChain'],
    ['Minimum 7 years using LangChain'],
    ['LangChain: 8+ years'],
  ]),
  require('twenty years of Docker', 'requirements/impossible-years', [
    ['20+ years of experience with Docker'],
    ['15 years of Kubernetes experience'],
    ['18+ years of hands-on experience with Spark'],
    ['12+ years building pipelines with PyTorch'],
  ]),
  require('six years of ChatGPT', 'requirements/impossible-years', [
    ['6+ years of experience with ChatGPT'],
    ['7 years of professional experience with GPT-4'],
    ['10+ years of prompt engineering'],
  ]),
  {
    name: 'fifty required skills',
    rule: 'requirements/too-many-required-skills',
    spoil: (posting) =>
      inTrade(posting)
        ? {
            ...fields(posting),
            text: addLines(
              posting.text,
              'requirements',
              MANY_SKILLS.map((skill) => `Strong ${skill} experience`),
            ),
          }
        : null,
  },
  {
    name: 'nothing is only preferred',
    rule: 'requirements/all-required',
    spoil: (posting) => {
      const kept = dropSections(posting.text, ['preferred'])
        .split('\n')
        .filter((line) => !SOFT.test(line))
        .join('\n');
      const lines = MANY_SKILLS.slice(0, 14).map((skill) => `Strong ${skill}`);
      return { ...fields(posting), text: addLines(kept, 'requirements', lines) };
    },
  },
  require('years that contradict each other', 'requirements/contradictory-years', [
    ['At least 12 years of experience', '1-2 years of experience'],
    ['Minimum of 9 years of relevant experience', '2 to 3 years of relevant experience'],
    ['8-5 years of experience'],
  ]),
  require('degrees that contradict each other', 'requirements/contradictory-degrees', [
    ['A Bachelor’s degree is required', 'No degree needed'],
    [
      'A degree in computer science is required',
      'You must have a Bachelor’s degree',
      'A degree is not required',
    ],
    ['Bachelor’s degree required', 'A Master’s degree is mandatory'],
  ], ({ analysis }) => analysis.education.minimum === 'unspecified'),
  require('a doctorate', 'requirements/degree-unusual', [
    ['A PhD in computer science is required'],
    ['PhD in a quantitative field'],
    ['You must hold a doctorate in statistics'],
  ], (posting) =>
    inTrade(posting) &&
    roleOf(posting) !== 'ai-researcher' &&
    posting.analysis.education.minimum === 'unspecified'),
  require('wishes among requirements', 'requirements/preferred-among-required', [
    ['Go is a plus', 'Experience in insurance preferred'],
    ['Nice to have: Rust', 'A second language is an asset'],
    ['Ideally some Scala', 'dbt would be a plus', 'Kafka is a bonus'],
  ]),
  require('misspelt names', 'requirements/technology-names', [
    ['Pytorch'],
    ['Tensorflow and Numpy'],
    ['PowerBI or Tablue'],
    ['Kubernets'],
    ['Postgre SQL, Mongo DB'],
    ['Langchain'],
  ]),
  require('a name given up', 'requirements/technology-names', [
    ['Google Data Studio'],
    ['Azure Active Directory'],
    ['Azure Cognitive Search'],
    ['Azure SQL Data Warehouse'],
  ]),
  require('three clouds', 'requirements/alternatives-as-all', [
    ['Experience with AWS, Azure and Google Cloud'],
    ['Proven work on AWS, GCP, Azure'],
    ['AWS, Azure & GCP'],
  ]),
  require('three tools for the same', 'requirements/alternatives-as-all', [
    ['Tableau, Power BI and Looker'],
    ['Deep knowledge of PyTorch, TensorFlow and JAX'],
    ['Pinecone, Weaviate and Qdrant in production'],
    ['Snowflake, BigQuery and Redshift'],
  ]),
  {
    name: 'pay deleted',
    rule: 'pay/not-stated',
    spoil: (posting) => ({ ...fields(posting), location: 'Leeds, UK', text: withoutPay(posting) }),
  },
  {
    name: 'pay deleted in a place that asks for it',
    rule: 'pay/jurisdiction',
    spoil: (posting) => ({
      ...fields(posting),
      location: pick(posting, ['Denver, CO', 'New York, NY', 'Seattle, WA', 'San Francisco, CA']),
      text: withoutPay(posting),
    }),
  },
  pay('competitive salary', 'pay/vague', [
    'We offer a competitive salary.',
    'Salary: competitive',
    'Compensation is commensurate with experience.',
    'You get an attractive salary package.',
  ]),
  pay('a range too wide', 'pay/range-too-wide', [
    'The salary range is $50,000 - $300,000 a year.',
    'Base salary: $40,000 to $250,000 per year',
  ]),
  pay('no currency or period', 'pay/currency-or-period-missing', [
    'Salary: 80,000 - 95,000',
    'Salary range: 70,000 - 90,000',
  ]),
  pay('hour and year contradict each other', 'pay/hourly-and-yearly-contradict', [
    'Pay is $30 an hour. The yearly base salary is $180,000 - $200,000 a year.',
    'Base pay: $25 - $28 per hour. Base salary: $150,000 - $170,000 per year.',
  ]),
  pay(
    'poor pay',
    'pay/below-market',
    ['The salary range is $28,000 - $33,000 a year.'],
    'Austin, TX',
    inTrade,
  ),
  close('a question after past pay', 'pay/salary-history', [
    'Please send your CV with your current salary.',
    'Applicants must state their salary history.',
    'Include your current CTC and notice period.',
  ]),
  require('a native speaker', 'inclusion/native-speaker', [
    ['Native English speaker'],
    ['You are a native speaker of German'],
    ['Must be a native English speaker'],
  ]),
  require('the young', 'inclusion/age', [
    ['You are a digital native'],
    ['Recent graduates only'],
    ['A young and energetic person for our young team'],
  ]),
  require('a word for men', 'inclusion/gendered-words', [
    ['You report to the chairman and help our salesmen'],
    ['Plan the manpower of the team'],
    ['You work with our salesmen and their foreman'],
  ]),
  require('a candidate called he', 'inclusion/pronouns', [
    ['The candidate must show that he can work alone'],
    ['The ideal candidate knows his tools'],
    ['He/she will report to the head of data'],
  ]),
  require('citizens only', 'inclusion/citizenship', [
    ['US citizens only'],
    ['Must be a U.S. citizen'],
    ['Only US citizens and green card holders may apply'],
  ]),
  require('fifty pounds', 'inclusion/physical-demands', [
    ['Must be able to lift 50 pounds'],
    ['Ability to lift up to 40 lbs'],
    ['Must be able to stand for long periods'],
  ], inTrade),
  require('a driving licence', 'inclusion/driving-licence', [
    ["Valid driver's license"],
    ['A full driving licence is required'],
    ["Must have a valid driver's license"],
  ], inTrade),
  open('a family', 'inclusion/culture-fit', [
    'We are a family and look for a culture fit.',
    'We work hard and play hard.',
    'Work hard, play hard is how we live.',
  ]),
  {
    name: 'only requirements left',
    rule: 'clarity/no-duties',
    spoil: (posting) => {
      const { blocks, sections } = parseDocument(posting.text);
      const lines = blocks
        .filter(({ kind, section }) => kind !== 'heading' && ASKS.has(sections[section]!.kind))
        .map(({ start, end }) => posting.text.slice(start, end))
        .filter((line) => HAS.test(line));
      const text = `Requirements\n${lines.join('\n')}\n\nBenefits\nHealth insurance, a pension plan and 28 days of holiday. An annual budget for books and conferences. Good coffee, quiet rooms and an office near the station.`;
      return lines.length < 4 ? null : { ...fields(posting), text };
    },
  },
  open('a place left to be filled in', 'clarity/template-leftover', [
    '[COMPANY NAME] is growing.',
    '[Insert company description here]',
    'Lorem ipsum dolor sit amet, consectetur adipiscing elit.',
    'Welcome to {{company_name}}, where data comes first.',
    'You need XX years of experience.',
  ]),
  close('a deadline that is over', 'clarity/deadline-past', [
    'Apply by 15 March 2024.',
    'Application deadline: March 1, 2025',
    'The closing date for applications is 2025-06-30.',
  ]),
  {
    name: 'everything in one paragraph',
    rule: 'clarity/wall-of-text',
    spoil: (posting) => {
      if (posting.text.length < 1600) return null;
      const lines = posting.text
        .split('\n')
        .map((line) => line.replace(/^\s*(?:[-*•]|\d+\.)\s+/, '').trim());
      const text = lines
        .filter((line) => line !== '')
        .map((line) => (/[.!?:]$/.test(line) ? line : `${line}.`));
      return { ...fields(posting), text: text.join(' ') };
    },
  },
  {
    name: 'another title in the text',
    rule: 'clarity/two-titles',
    spoil: (posting) => {
      const other = FAR[roleOf(posting)];
      if (other === undefined) return null;
      return { ...fields(posting), text: `Job title: ${other}\n\n${posting.text}` };
    },
  },
  open('worn phrases', 'clarity/jargon', [
    'You move the needle and create synergy.',
    'We leverage synergies to take things to the next level.',
    'You think outside the box and hit the ground running.',
  ]),
];
