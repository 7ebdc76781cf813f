/**
 * The schema of JSON Resume 1.0 as far as we write it, in draft 07, restated from
 * https://jsonresume.org/schema (MIT): names and types of the fields, the pattern of its dates, and
 * that no field of another name may stand beside them, but under `meta`.
 */
const text = { type: 'string' };
const texts = { type: 'array', items: text };
const uri = { type: 'string', format: 'uri' };
const date = {
  type: 'string',
  pattern: '^([1-2][0-9]{3}-[0-1][0-9]-[0-3][0-9]|[1-2][0-9]{3}-[0-1][0-9]|[1-2][0-9]{3})$',
};
const span = { startDate: date, endDate: date };

function object(properties: object, others = true): object {
  return { type: 'object', properties, additionalProperties: others };
}

function list(properties: object): object {
  return { type: 'array', items: object(properties) };
}

export const jsonResumeSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  ...object(
    {
      $schema: uri,
      basics: object({
        name: text,
        label: text,
        image: text,
        email: { type: 'string', format: 'email' },
        phone: text,
        url: uri,
        summary: text,
        location: object({
          address: text,
          postalCode: text,
          city: text,
          countryCode: text,
          region: text,
        }),
        profiles: list({ network: text, username: text, url: uri }),
      }),
      work: list({
        name: text,
        location: text,
        description: text,
        position: text,
        url: uri,
        ...span,
        summary: text,
        highlights: texts,
      }),
      volunteer: list({
        organization: text,
        position: text,
        url: uri,
        ...span,
        summary: text,
        highlights: texts,
      }),
      education: list({
        institution: text,
        url: uri,
        area: text,
        studyType: text,
        ...span,
        score: text,
        courses: texts,
      }),
      awards: list({ title: text, date, awarder: text, summary: text }),
      certificates: list({ name: text, date, url: uri, issuer: text }),
      publications: list({
        name: text,
        publisher: text,
        releaseDate: date,
        url: uri,
        summary: text,
      }),
      skills: list({ name: text, level: text, keywords: texts }),
      languages: list({ language: text, fluency: text }),
      interests: list({ name: text, keywords: texts }),
      references: list({ name: text, reference: text }),
      projects: list({
        name: text,
        description: text,
        highlights: texts,
        keywords: texts,
        ...span,
        url: uri,
        roles: texts,
        entity: text,
        type: text,
      }),
      meta: object({ canonical: uri, version: text, lastModified: text }),
    },
    false,
  ),
};
