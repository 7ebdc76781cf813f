import type { Diagnostic } from '../base/diagnostic.js';
import type { Analysis, RoleShare } from '../domain/analysis.js';
import type { MarketSnapshot } from '../domain/market.js';
import type { RoleSplit } from '../domain/role-split.js';
import type { PostingInput } from '../domain/posting.js';
import type { Fit } from '../domain/fit.js';
import type { ResumeReading } from '../domain/resume.js';
import { schemaVersion } from '../domain/schema-version.js';
import { parseDocument } from '../document/parse-document.js';
import { extractPay } from '../extract/pay/extract-pay.js';
import { extractSeniority } from '../extract/seniority/extract-seniority.js';
import { extractSkills } from '../extract/skills/extract-skills.js';
import { extractTerms } from '../extract/terms/extract-terms.js';
import { classifyRoles, judgeRoles } from '../judge/classify/classify-roles.js';
import type { RoleInput } from '../judge/classify/role-input.js';
import { loadRoleModel, type RoleModelParts } from '../judge/classify/role-model.js';
import { weighSentences } from '../judge/classify/sentence-roles.js';
import type { LintConfig } from '../judge/lint/config.js';
import { lint } from '../judge/lint/lint.js';
import type { LintInput } from '../judge/lint/rule.js';
import type { ParsedResume } from '../judge/resume/parse-resume.js';
import type { LexiconAsset } from '../lexicon/asset.js';
import { loadLexicon } from '../lexicon/lexicon.js';
import type { PackedLexicon } from '../lexicon/packed-lexicon.js';
import { contentHash64 } from '../text/content-hash.js';
import { toCanonicalText } from '../text/to-canonical-text.js';
import { fitResume, makeApplicant, type Applicant, type FitTools } from './fit-resume.js';
import { readResume, type ResumeOptions } from './read-resume.js';
import { rolesToSplit, splitRoles } from './split-roles.js';
import { engineVersion } from './version.js';

/** What the engine needs to know, compiled by `npm run gen`; the caller loads it. */
export interface EngineAssets {
  readonly lexicon: LexiconAsset | PackedLexicon;
  readonly roleModel: RoleModelParts;
  /** Figures that the linter compares with; without them the rules that need them rest. */
  readonly market?: MarketSnapshot | undefined;
}

/** How a posting is to be linted. */
export interface LintOptions {
  /** Which rules, how severe and with which options; their defaults where it is not given. */
  readonly config?: LintConfig;
  /** ISO date that deadlines are compared with. */
  readonly today?: string;
  /** Lint what does not look like a posting all the same, because somebody says that it is one. */
  readonly anyText?: boolean;
}

/** How one analysis is wanted. */
export interface AnalyzeOptions {
  /** Carry the canonical text in the analysis, so that its spans can be shown. */
  readonly keepText?: boolean;
  /** How to lint; `false` leaves the diagnostics empty. */
  readonly lint?: LintOptions | false;
}

/** Reads postings. Pure: the same posting gives the same analysis, byte for byte. */
export interface Engine {
  readonly versions: Analysis['versions'];
  analyze(posting: PostingInput, options?: AnalyzeOptions): Analysis;
  /** The diagnostics alone, of any English text. */
  lint(posting: PostingInput, options?: LintOptions): readonly Diagnostic[];
  /** Divides a posting of several roles; `null` where it describes only one. */
  splitRoles(posting: PostingInput): RoleSplit | null;
  /** The roles in any text about work, without asking whether it is a posting: a brief, a project. */
  judgeWork(text: string): readonly RoleShare[];
  /** Reads a résumé's canonical text, or one that has its structure already, and judges it. */
  readResume(resume: string | ParsedResume, options?: ResumeOptions): ResumeReading;
  /** Reads a résumé and makes it ready to be held against postings. */
  makeApplicant(resume: string | ParsedResume, options?: ResumeOptions): Applicant;
  /** Holds a résumé against an analysed posting that carries its text. */
  fit(applicant: Applicant, posting: Analysis): Fit;
}

/** The rules read English; and of what is no posting they would only say what it lacks. */
function isLinted({ abstained }: Analysis, wanted: LintOptions | false | undefined): boolean {
  if (wanted === false || abstained === 'empty' || abstained === 'language') return false;
  return abstained !== 'not-a-posting' || wanted?.anyText === true;
}

/**
 * Makes an engine from its assets. The stages stand here from top to bottom, and nowhere else.
 *
 * @throws {Error} when an asset is damaged or of another version than this code.
 */
export function createEngine(assets: EngineAssets): Engine {
  const lexicon = loadLexicon(assets.lexicon);
  const roleModel = loadRoleModel(assets.roleModel, lexicon);
  const versions = {
    engine: engineVersion,
    lexicon: lexicon.version,
    model: roleModel.version,
  };

  function read(posting: PostingInput): Reading {
    const title = given(posting.title);
    const location = given(posting.location);
    const document = parseDocument(toCanonicalText(posting.text, posting.format).text);
    const { skills, soft, alternatives, mentions } = extractSkills(document, lexicon);
    const terms = extractTerms({ document, title, location });
    const { minYears, evidence } = terms.experience;
    const seniority = extractSeniority({
      document,
      title,
      location,
      experience: terms.experience,
    });
    const judged = classifyRoles({ document, title, mentions }, roleModel, lexicon);
    const analysis: Analysis = {
      schemaVersion,
      id: posting.id ?? contentHash64(`${title ?? ''}\n${document.text}`),
      language: document.language,
      versions,
      roles: judged.roles,
      confidence: judged.confidence,
      variant: judged.variant,
      abstained: judged.abstained,
      title: { text: title, role: judged.titleRole },
      mismatch: judged.mismatch,
      seniority,
      experience: { minYears, evidence },
      education: terms.education,
      workplace: terms.workplace,
      employment: terms.employment,
      location: terms.location,
      pay: extractPay(document, location ?? ''),
      skills,
      soft,
      alternatives,
      diagnostics: [],
    };
    return { document, analysis, location, company: given(posting.company), mentions };
  }

  function judge(reading: Reading, { config, today }: LintOptions = {}): Diagnostic[] {
    const { document, analysis, location, company, mentions } = reading;
    const untitled = { document, title: null, mentions };
    const input: LintInput = {
      document,
      analysis,
      location,
      company,
      today: today ?? null,
      weighSentences: (roles) => weighSentences(untitled, roles, roleModel, lexicon),
      // These only when a rule asks: they cost something, and most postings need none of them.
      get textAlone() {
        return judgeRoles(untitled, roleModel, lexicon);
      },
      get market() {
        return assets.market ?? null;
      },
    };
    return lint(input, config);
  }

  const fitting: FitTools = {
    read: (source, options) => readResume(source, options, roleModel, lexicon),
    lexicon,
  };

  function analyze(posting: PostingInput, options: AnalyzeOptions = {}): Analysis {
    const { keepText = false, lint: wanted } = options;
    const reading = read(posting);
    const { analysis, document } = reading;
    const diagnostics =
      wanted !== false && isLinted(analysis, wanted) ? judge(reading, wanted) : [];
    return { ...analysis, diagnostics, ...(keepText ? { text: document.text } : {}) };
  }

  return {
    versions,
    analyze,
    lint: (posting, options) =>
      analyze(posting, { lint: { ...options, anyText: true } }).diagnostics,
    splitRoles(posting) {
      const { analysis, document, mentions } = read(posting);
      const roles = rolesToSplit(analysis);
      if (roles.length < 2) return null;
      const input = { document, title: null, mentions };
      const ids = roles.map(({ role }) => role);
      return splitRoles(document, roles, weighSentences(input, ids, roleModel, lexicon));
    },
    judgeWork(text) {
      const document = parseDocument(toCanonicalText(text).text);
      const { mentions } = extractSkills(document, lexicon);
      return judgeRoles({ document, title: null, mentions }, roleModel, lexicon).roles;
    },
    readResume: (resume, options = {}) => readResume(resume, options, roleModel, lexicon),
    makeApplicant: (resume, options = {}) => makeApplicant(resume, options, fitting),
    fit: (applicant, posting) => fitResume(applicant, posting, fitting),
  };
}

/** A posting read and judged, but not yet linted. */
interface Reading extends Pick<LintInput, 'document' | 'analysis' | 'location' | 'company'> {
  readonly mentions: RoleInput['mentions'];
}

/** A field that is empty or blank was not given. */
function given(field: string | undefined): string | null {
  return field === undefined || field.trim() === '' ? null : field.trim();
}
