import type { Place } from '../../../../base/diagnostic.js';
import type { RoleId, RoleShare } from '../../../../domain/analysis.js';
import { roleLabels } from '../../../../domain/roles.js';
import { areNear } from '../../roles.js';
import { aboutPosting } from '../../about-posting.js';
import { readDutyRoles, type DutyRoles } from '../../readings/duty-roles.js';
import { readDuties, type Statement } from '../../readings/sentences.js';
import type { Finding, LintInput, Rule } from '../../rule.js';

const MOST_PLACES = 3;
/** Of fewer duties nothing can be concluded. */
const FEWEST_DUTIES = 5;

/** Flags postings that describe the work of several people. */
export const rule: Rule = {
  id: 'role/many-roles',
  summary: 'Several roles in one posting, which few people can fill together.',
  why: 'Hardly anyone is good at all of them, so the posting finds nobody, or someone who does one part and not the others.',
  severity: 'warning',
  options: {
    smallestShare: {
      default: 0.2,
      description: 'The share of the work from which a role counts, from 0 to 1.',
    },
  },
  bad: [
    {
      title: 'Data Scientist',
      text: [
        'What you will do:',
        '- Build Tableau dashboards and weekly reports for sales and finance',
        '- Answer ad hoc questions of stakeholders with SQL and Excel',
        '- Run ETL pipelines in Airflow and Spark and own the Snowflake warehouse',
        '- Ingest new sources with Kafka and keep the data lake in order',
        '- Train deep learning models in PyTorch and tune their hyperparameters',
        '- Deploy models behind an API and retrain them when they drift',
        'Requirements:',
        '- 3 years with Tableau, SQL, Airflow, Spark, Snowflake and PyTorch',
      ].join('\n'),
      flags: ['Data Scientist'],
    },
  ],
  good: [
    {
      title: 'Data Analyst',
      text: [
        'What you will do:',
        '- Build Tableau dashboards and weekly reports for sales and finance',
        '- Answer ad hoc questions of stakeholders with SQL and Excel',
        '- Explain to teams what the numbers say and what they do not',
        'Requirements:',
        '- 3 years with Tableau and SQL',
      ].join('\n'),
    },
  ],
  check(input, { smallestShare }) {
    const [first] = input.analysis.roles;
    const large = input.analysis.roles.filter(
      ({ role, share }) => role !== 'other' && share >= Number(smallestShare),
    );
    const many = areMany(large);
    // Beside so large a share there is no room for others.
    const isAlone = first === undefined || first.role === 'other' || first.share > LARGEST_SHARE;
    if (!many && isAlone) return [];
    const duties = readDuties(input).length;
    if (duties < FEWEST_DUTIES) return [];
    if (many) {
      const names = large.map(({ role, share }) => `${roleLabels[role]} (${percent(share)})`);
      return [toFinding(input, names, large.flatMap(placesOf))];
    }
    if (isAlone || duties < MANY_DUTIES) return [];
    const apart = rolesApart(readDutyRoles(input));
    // The main role of the whole must be one of them, or the duties are read too finely.
    if (!apart.some(([role]) => role === first.role)) return [];
    const names = apart.map(([role, own]) => `${roleLabels[role]} (${own.length} duties)`);
    return [
      toFinding(
        input,
        names,
        apart.flatMap(([, own]) => own.slice(0, MOST_PLACES).map(toPlace)),
      ),
    ];
  },
};

function toFinding(input: LintInput, names: readonly string[], related: readonly Place[]): Finding {
  return {
    span: aboutPosting(input),
    related,
    message: `This describes ${names.length} roles: ${listOf(names)}.`,
    suggestion: `Decide which one comes first and cut the rest, or write ${names.length} postings; “rolescope lint --suggest-split” shows how the text would be divided.`,
  };
}

/** With so many duties a third role can hide behind the shares of the first two. */
const MANY_DUTIES = 12;
const LARGEST_SHARE = 0.8;
/** A role counts that has so many duties of its own. */
const OWN_DUTIES = 2;
/** The roles but the largest must have so many duties together. */
const DUTIES_BESIDE = 5;

/** Roles with duties of their own, each far from all others, the one with the most first. */
function rolesApart(byRole: DutyRoles): [RoleId, readonly Statement[]][] {
  const apart: [RoleId, readonly Statement[]][] = [];
  const order = [...byRole].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
  for (const [role, own] of order) {
    if (own.length < OWN_DUTIES) break;
    if (apart.every(([other]) => !areNear(role, other))) apart.push([role, own]);
  }
  const beside = apart.slice(1).reduce((sum, [, own]) => sum + own.length, 0);
  return apart.length >= 3 && beside >= DUTIES_BESIDE ? apart : [];
}

function toPlace({ start, end }: Statement): Place {
  return { field: 'text', start, end };
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}

/** Two roles that are far from each other fill the posting from this share each. */
const HALF = 0.35;

/** Two large roles that are far apart, or three of which one is far from both others. */
function areMany(roles: readonly RoleShare[]): boolean {
  if (roles.length === 2) {
    const [a, b] = roles as [RoleShare, RoleShare];
    return b.share >= HALF && !areNear(a.role, b.role);
  }
  return (
    roles.some(({ role }) =>
      roles.every((other) => other.role === role || !areNear(role, other.role)),
    ) && roles.length > 2
  );
}

function placesOf({ evidence }: RoleShare): Place[] {
  return evidence
    .filter(({ field }) => field === 'text')
    .slice(0, MOST_PLACES)
    .map(({ field, start, end }) => ({ field, start, end }));
}

function listOf(names: readonly string[]): string {
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
