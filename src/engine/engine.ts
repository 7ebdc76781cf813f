import type { Analysis } from '../domain/analysis.js';
import type { PostingInput } from '../domain/posting.js';
import { schemaVersion } from '../domain/schema-version.js';
import { parseDocument } from '../document/parse-document.js';
import { extractPay } from '../extract/pay/extract-pay.js';
import { extractSeniority } from '../extract/seniority/extract-seniority.js';
import { extractSkills } from '../extract/skills/extract-skills.js';
import { extractTerms } from '../extract/terms/extract-terms.js';
import { classifyRoles } from '../judge/classify/classify-roles.js';
import { loadRoleModel, type RoleModelParts } from '../judge/classify/role-model.js';
import type { LexiconAsset } from '../lexicon/asset.js';
import { loadLexicon } from '../lexicon/lexicon.js';
import type { PackedLexicon } from '../lexicon/packed-lexicon.js';
import { contentHash64 } from '../text/content-hash.js';
import { toCanonicalText } from '../text/to-canonical-text.js';
import { engineVersion } from './version.js';

/** What the engine needs to know, compiled by `npm run gen`; the caller loads it. */
export interface EngineAssets {
  readonly lexicon: LexiconAsset | PackedLexicon;
  readonly roleModel: RoleModelParts;
}

/** How one analysis is wanted. */
export interface AnalyzeOptions {
  /** Carry the canonical text in the analysis, so that its spans can be shown. */
  readonly keepText?: boolean;
}

/** Reads postings. Pure: the same posting gives the same analysis, byte for byte. */
export interface Engine {
  readonly versions: Analysis['versions'];
  analyze(posting: PostingInput, options?: AnalyzeOptions): Analysis;
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
  return {
    versions,
    analyze(posting, options = {}) {
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
      return {
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
        ...(options.keepText === true ? { text: document.text } : {}),
      };
    },
  };
}

/** A field that is empty or blank was not given. */
function given(field: string | undefined): string | null {
  return field === undefined || field.trim() === '' ? null : field.trim();
}
