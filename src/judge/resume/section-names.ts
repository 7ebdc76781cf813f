import type { ResumeSectionKind } from '../../domain/resume.js';
import { fold } from '../../text/fold.js';

/**
 * What the sections of résumés are called, by kind. Names are compared by their letters alone, so
 * that `W O R K  E X P E R I E N C E`, `WorkExperience` and `Work experience:` are the same.
 */
const NAMES: Readonly<Record<Exclude<ResumeSectionKind, 'other'>, string>> = {
  basics: `contact, contacts, contact information, contact info, contact details, personal information,
    personal details, personal info, personal data, details, profiles, social, contact me, contact me at, about contact, get in touch, kontakt,
    kontaktdaten, persönliche daten, persönliche angaben, coordonnées, datos personales, contacto,
    dati personali, contatti, persoonlijke gegevens, dados pessoais, контакты, личные данные`,
  summary: `summary, executive profile, professional summary, executive summary, career summary, profile, professional
    profile, personal profile, about, about me, objective, career objective, carrier objective,
    professional objective, overview, professional overview, career overview, introduction, bio,
    biography, personal statement, statement, who i am, description, career profile, summary of
    qualifications, qualifications summary, career focus, in short, profile summary, profile details,
    experience summary, relevant experience summary, core profile, branding statement,
    profil, kurzprofil, über mich, zusammenfassung, à propos, resume, résumé professionnel, profil professionnel,
    perfil, perfil profesional, resumen, sobre mí, profilo, profilo professionale, chi sono, sommario, profiel, over mij,
    sobre mim, resumo, о себе, обо мне, цель`,
  work: `experience, work experience, professional experience, employment, employment history, work
    history, career history, professional history, job history, professional background, career,
    relevant experience, relevant work experience, related experience, industry experience, positions,
    positions held, work, where i worked, where i have worked, what i have done, engagements, jobs,
    experiences, work experiences, professional experiences, work expirience, expirience, working experience,
    internships, internship, internship experience, internships and courses, military experience, military service,
    military, technical experience, engineering experience, research experience, teaching experience,
    management experience, freelance experience, consulting experience, leadership experience, experience highlights,
    career experience, professional work experience, employment experience, employment record, current position,
    previous positions, prior experience, earlier experience, earlier career, other experience, additional experience,
    web dev positions, roles, career path, selected experience, accounting experience, sales experience,
    berufserfahrung, beruflicher werdegang, werdegang, praktische erfahrung, erfahrung, arbeitserfahrung, praktika,
    berufspraxis, berufliche erfahrung, expérience, expériences, expérience professionnelle, expériences professionnelles,
    parcours professionnel, parcours, stages, experiencia, experiencia laboral, experiencia profesional, trayectoria profesional,
    esperienza, esperienze, esperienza lavorativa, esperienze lavorative, esperienza professionale, esperienze professionali, werkervaring, ervaring,
    loopbaan, experiência, experiência profissional, doświadczenie, doświadczenie zawodowe, опыт работы, опыт, erhvervserfaring,
    arbetslivserfarenhet, arbeidserfaring`,
  education: `education, academic background, academics, academic qualifications, educational
    background, education background, academic history, education and training, education and qualifications, qualifications and education, studies,
    academic education, formal education, schooling, degrees, academic credentials, educational qualifications,
    education details, training and education, academic profile, educations, where i studied, education and courses,
    educations and curses, further education, additional education, academic training, education training,
    ausbildung, bildung, studium, bildungsweg, akademische ausbildung, schulbildung, ausbildung und studium, akademischer werdegang,
    formation, formations, éducation, diplômes, études, formation académique, formación, educación, formación académica, estudios,
    istruzione, formazione, istruzione e formazione, opleiding, opleidingen, educação, formação, formação acadêmica, formação académica,
    wykształcenie, edukacja, образование, uddannelse, utbildning, utdanning`,
  skills: `skills, technical skills, summary of skills, tools and tech, tech, technicals skills, key skills, core skills, skill set, skillset, skills summary, core
    competencies, core competences, competencies, competences, areas of expertise, expertise, technologies,
    technical expertise, technical proficiencies, technical competencies, technical summary, proficiencies, technology, tech
    stack, tools, tools and technologies, technologies and tools, technical knowledge, professional skills,
    hard skills, soft skills, computer skills, it skills, programming, programming skills, software,
    software skills, programming languages, skills and expertise, skills and tools, skills and technologies, strengths, core strengths,
    key strengths, core qualifications, key qualifications, qualifications, highlights, skill highlights, capabilities,
    technical toolbox, toolbox, what i know, what i work with, what i use, my stack, stack, areas of strength, areas of
    knowledge, knowledge, specialties, specialities, additional skills, other skills, relevant skills, technical profile,
    technical strengths, skills and abilities, abilities, skills and interests, technical qualifications, skills and strengths,
    software proficiency, technical tools, programming languages and tools, data skills, core expertise,
    kenntnisse, fähigkeiten, kompetenzen, fachkenntnisse, it kenntnisse, edv kenntnisse, technische kenntnisse, technische fähigkeiten, kenntnisse und fähigkeiten,
    fachliche kompetenzen, compétences, compétences techniques, compétences informatiques, competencias, habilidades, aptitudes, conocimientos,
    competencias técnicas, habilidades técnicas, competenze, capacità, competenze tecniche, competenze informatiche, vaardigheden, competenties, competências,
    umiejętności, навыки, ключевые навыки, технические навыки, kompetencer, färdigheter, ferdigheter`,
  projects: `projects, participated projects, project examples, personal projects, selected projects, key projects, side projects, academic
    projects, notable projects, open source, open source projects, open source contributions, open source work, pet projects, other
    projects, project experience, implemented projects, portfolio, project work, research projects, university projects, course projects,
    major projects, relevant projects, things i built, what i have built, technical projects, data science projects, featured projects, hackathons,
    projekte, ausgewählte projekte, eigene projekte, projets, projets personnels, proyectos, proyectos personales, progetti, projecten, projetos, projekty,
    проекты, projekter, projekt`,
  certificates: `certifications, certificates, certification, certificate, licenses, licences, licenses and
    certifications, certifications and licenses, professional certifications, courses, training, trainings, courses and
    certificates, certificates and courses, certifications and training, training and certifications, professional development, online courses, continuing education, credentials,
    courses and training, additional training, professional training, relevant courses, courses and certifications, certifications and courses,
    professional certificates, licenses and certificates, moocs,
    zertifikate, zertifizierungen, weiterbildung, weiterbildungen, fortbildung, fortbildungen, certificats, certifications et formations,
    certificaciones, certificados, cursos, certificazioni, corsi, certificaten, cursussen, certificações, certyfikaty, kursy, сертификаты, курсы`,
  languages: `languages, language, language skills, spoken languages, foreign languages, human languages, languages
    knowledge, languages spoken, language proficiency, natural languages, linguistic skills, sprachen, sprachkenntnisse, fremdsprachen, langues, idiomas, lenguas, lingue, talen,
    línguas, języki, języki obce, языки, иностранные языки, знание языков, sprog, språk`,
  volunteer: `volunteer, volunteering, volunteer experience, volunteer work, voluntary work, community
    service, community involvement, community, community engagement, civic engagement, ehrenamt, ehrenamtliches engagement, engagement, bénévolat, voluntariado, volontariato,
    vrijwilligerswerk, волонтёрство, волонтерство, extracurricular activities, extracurriculars, leadership, activities, leadership and activities`,
  awards: `awards, honors, honours, awards and honors, honors and awards, awards and honours, achievements, key
    achievements, accomplishments, recognition, prizes, scholarships, awards and achievements, awards and recognition, honors and achievements, fellowships,
    grants, fellowships and awards, major achievements, career highlights, auszeichnungen, preise, stipendien, prix, distinctions, premios, logros, premi, riconoscimenti,
    prijzen, prêmios, nagrody, награды, достижения`,
  publications: `publications, papers, selected publications, patents, talks, presentations, conferences,
    publications and talks, talks and publications, publications and patents, patents and publications, publications and presentations, conference talks, speaking, writing, articles, peer reviewed publications,
    journal articles, conference papers, invited talks, publikationen, veröffentlichungen, vorträge, patente, publicaciones, pubblicazioni, publicaties, publicações, publikacje, публикации`,
  interests: `interests, hobbies, hobbies and interests, interests and hobbies, personal interests, other interests, personal, interessen,
    hobbys, freizeit, centres d'intérêt, loisirs, intereses, aficiones, interessi, interesses, zainteresowania, хобби, интересы, увлечения`,
  references: `references, recommendations, referees, referenzen, références, referencias, referenze,
    referenties, referências, referencje, рекомендации, references available upon request, references available on request, recommendations available upon request`,
};

/** Sections that are named on résumés and hold nothing that is read. */
const OTHER = `additional information, additional info, other, other information, miscellaneous, immigration status,
  nationality, citizenship, visa status, links, affiliations, professional affiliations, memberships, professional
  memberships, professional associations, declaration, security clearance, clearance, availability, notes, also, sonstiges, divers, otros, altro, overig, publications list,
  salary expectations, hobby, memberships and affiliations, test scores, supervision, coursework, relevant coursework, date place of birth`;

/** Words before a name that leave its kind as it is: "Selected work experience". */
const QUALIFIERS = new Set(
  'my relevant selected additional key other further technical professional main general recent current previous personal academic related special basic'.split(
    ' ',
  ),
);

const kinds = new Map<string, ResumeSectionKind>();
for (const [kind, names] of Object.entries({ ...NAMES, other: OTHER })) {
  for (const name of names.split(',')) {
    const letters = lettersOf(name);
    if (!kinds.has(letters)) kinds.set(letters, kind as ResumeSectionKind);
  }
}

/** A longer line is no heading. */
const LONGEST_NAME = 80;

/** The kind of section that a line names, or `null` where it names none. */
export function nameSection(line: string): ResumeSectionKind | null {
  if (line.length > LONGEST_NAME) return null;
  // "Skills (the most important first)".
  const plain = fold(line.replace(/\([^()]*\)\s*:?$/, ''));
  const whole = kinds.get(lettersOf(plain));
  if (whole !== undefined) return whole;
  const parts = plain.split(/[&/+|,]|\band\b|\bund\b|\bet\b/);
  if (parts.length > 1 && parts.length <= 4) return nameParts(parts);
  return nameQualified(plain);
}

/** "Skills & Awards": every part is a name, and the first one rules. */
function nameParts(parts: readonly string[]): ResumeSectionKind | null {
  const named = parts.map((part) => kinds.get(lettersOf(part)) ?? nameQualified(part));
  return named.every((kind) => kind !== null) ? (named[0] ?? null) : null;
}

function nameQualified(plain: string): ResumeSectionKind | null {
  const words = plain.trim().split(/\s+/);
  let first = 0;
  while (first + 1 < words.length && QUALIFIERS.has(words[first]!)) first++;
  return first === 0 ? null : (kinds.get(lettersOf(words.slice(first).join(' '))) ?? null);
}

/** The folded letters of a text, `&` read as `and`. */
function lettersOf(text: string): string {
  return fold(text)
    .replaceAll('&', 'and')
    .replace(/[^\p{L}]/gu, '');
}
