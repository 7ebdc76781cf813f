/**
 * Where the law asks that a posting states its pay. Facts of law with their date and source, so
 * that a message can say from when and for whom; not legal advice. Compiled in November 2026; not
 * every row was checked against the text of its law. The address says where that can be read:
 * check a row before you rely on it.
 */
export interface PayLaw {
  /** A region as `readings/regions.ts` names it. */
  readonly region: string;
  /** The place as a sentence names it. */
  readonly place: string;
  /** What the law is called and where it stands. */
  readonly law: string;
  /** ISO date from which postings must state pay. */
  readonly since: string;
  /** Whom it binds, as the end of "It binds …". */
  readonly employers: string;
  /** The statute or the authority's page about it. */
  readonly url: string;
  /** Whether it also covers work done remotely from the place for an employer it binds. */
  readonly coversRemote: boolean;
}

/** In the order in which a message names them. */
export const payLaws: readonly PayLaw[] = [
  {
    region: 'US-CA',
    place: 'California',
    law: 'Labor Code § 432.3',
    since: '2023-01-01',
    employers: 'employers with at least 15 employees, one of them in California',
    url: 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=LAB&sectionNum=432.3.',
    coversRemote: true,
  },
  {
    region: 'US-CO',
    place: 'Colorado',
    law: 'Equal Pay for Equal Work Act, C.R.S. § 8-5-201',
    since: '2021-01-01',
    employers: 'every employer with at least one employee in Colorado',
    url: 'https://cdle.colorado.gov/dlss',
    coversRemote: true,
  },
  {
    region: 'US-NY NYC',
    place: 'New York City',
    law: 'Administrative Code § 8-107(32)',
    since: '2022-11-01',
    employers: 'employers with at least 4 employees, one of them in the city',
    url: 'https://www.nyc.gov/site/cchr/media/pay-transparency.page',
    coversRemote: true,
  },
  {
    region: 'US-NY',
    place: 'New York',
    law: 'Labor Law § 194-b',
    since: '2023-09-17',
    employers: 'employers with at least 4 employees',
    url: 'https://www.nysenate.gov/legislation/laws/LAB/194-B',
    coversRemote: true,
  },
  {
    region: 'US-WA',
    place: 'Washington',
    law: 'RCW 49.58.110',
    since: '2023-01-01',
    employers: 'employers with at least 15 employees',
    url: 'https://app.leg.wa.gov/rcw/default.aspx?cite=49.58.110',
    coversRemote: true,
  },
  {
    region: 'US-IL',
    place: 'Illinois',
    law: 'Equal Pay Act, 820 ILCS 112/10',
    since: '2025-01-01',
    employers: 'employers with at least 15 employees',
    url: 'https://labor.illinois.gov/laws-rules/legal/equal-pay-act-salary-transparency.html',
    coversRemote: true,
  },
  {
    region: 'US-MA',
    place: 'Massachusetts',
    law: 'General Laws c. 149 § 105F',
    since: '2025-10-29',
    employers: 'employers with at least 25 employees in Massachusetts',
    url: 'https://malegislature.gov/Laws/GeneralLaws/PartI/TitleXXI/Chapter149/Section105F',
    coversRemote: true,
  },
  {
    region: 'US-MN',
    place: 'Minnesota',
    law: 'Statutes § 181.173',
    since: '2025-01-01',
    employers: 'employers with at least 30 employees in Minnesota',
    url: 'https://www.revisor.mn.gov/statutes/cite/181.173',
    coversRemote: true,
  },
  {
    region: 'US-NJ Jersey City',
    place: 'Jersey City',
    law: 'Ordinances 22-026 and 22-045',
    since: '2022-04-13',
    employers: 'employers with at least 5 employees in the city, contractors counted',
    url: 'https://library.municode.com/nj/jersey_city/codes/code_of_ordinances',
    coversRemote: false,
  },
  {
    region: 'US-NJ',
    place: 'New Jersey',
    law: 'N.J.S.A. 34:6B-23',
    since: '2025-06-01',
    employers: 'employers with at least 10 employees',
    url: 'https://pub.njleg.state.nj.us/Bills/2024/PL24/91_.PDF',
    coversRemote: true,
  },
  {
    region: 'US-VT',
    place: 'Vermont',
    law: '21 V.S.A. § 495t',
    since: '2025-07-01',
    employers: 'employers with at least 5 employees',
    url: 'https://legislature.vermont.gov/statutes/section/21/005/00495t',
    coversRemote: true,
  },
  {
    region: 'US-DC',
    place: 'the District of Columbia',
    law: 'D.C. Code § 32-1453.01',
    since: '2024-06-30',
    employers: 'every employer with at least one employee in the District',
    url: 'https://code.dccouncil.gov/us/dc/council/code/sections/32-1453.01',
    coversRemote: true,
  },
  {
    region: 'US-HI',
    place: 'Hawaii',
    law: 'HRS § 378-2.8',
    since: '2024-01-01',
    employers: 'employers with at least 50 employees',
    url: 'https://www.capitol.hawaii.gov/hrscurrent/Vol07_Ch0346-0398/HRS0378/HRS_0378-0002_0008.htm',
    coversRemote: false,
  },
  {
    region: 'US-MD',
    place: 'Maryland',
    law: 'Labor and Employment § 3-304.2',
    since: '2024-10-01',
    employers: 'every employer, for work done at least in part in Maryland',
    url: 'https://mgaleg.maryland.gov/mgawebsite/Laws/StatuteText?article=gle&section=3-304.2',
    coversRemote: true,
  },
  {
    region: 'US-OH Cleveland',
    place: 'Cleveland',
    law: 'Ordinance 104-2025',
    since: '2025-10-27',
    employers: 'employers with at least 15 employees in the city',
    url: 'https://cityofcleveland.legistar.com',
    coversRemote: false,
  },
  {
    region: 'US-OH Columbus',
    place: 'Columbus',
    law: 'Ordinance 2898-2025',
    since: '2027-01-01',
    employers: 'employers with at least 15 employees in the city',
    url: 'https://columbus.legistar.com/LegislationDetail.aspx?GUID=777663C2-9A2F-4964-B349-F65508E3A3E3&ID=7781881',
    coversRemote: false,
  },
  {
    region: 'AT',
    place: 'Austria',
    law: 'Gleichbehandlungsgesetz § 9 (the minimum pay)',
    since: '2011-03-01',
    employers: 'every private employer where a collective agreement or the like sets a minimum pay',
    url: 'https://www.ris.bka.gv.at/GeltendeFassung.wxe?Abfrage=Bundesnormen&Gesetzesnummer=20003395',
    coversRemote: false,
  },
  {
    region: 'IT',
    place: 'Italy',
    law: 'Legislative Decree 96/2026',
    since: '2026-06-07',
    employers: 'public and private employers',
    url: 'https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:decreto.legislativo:2026;96',
    coversRemote: false,
  },
  {
    region: 'LT',
    place: 'Lithuania',
    law: 'Labour Code, article 25',
    since: '2019-07-27',
    employers: 'every employer',
    url: 'https://e-seimas.lrs.lt/portal/legalAct/lt/TAD/f6d686707e7011e6b969d7ae07280e89',
    coversRemote: false,
  },
  {
    region: 'LV',
    place: 'Latvia',
    law: 'Labour Law, section 32',
    since: '2018-11-28',
    employers: 'every employer',
    url: 'https://likumi.lv/ta/en/en/id/26019-labour-law',
    coversRemote: false,
  },
];

/** The European rule behind the national ones, for member states that have no row above. */
export const payDirective = {
  law: 'Directive (EU) 2023/970, article 5',
  /** Last day for the member states to make it national law. */
  transposed: '2026-06-07',
  url: 'https://eur-lex.europa.eu/eli/dir/2023/970/oj',
} as const;
