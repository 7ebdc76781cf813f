import { OpenAPIHono } from '@hono/zod-openapi';
import type { Hono } from 'hono';
import type { Service } from '../app/service/service.js';
import type { HttpEnv } from './env.js';
import { keepKnowledge } from './knowledge-answers.js';
import { refuseInvalid } from './refuse-invalid.js';
import { accountRoutes } from './routes/account.js';
import { adviseRoutes } from './routes/advise.js';
import { analyzeRoutes } from './routes/analyze.js';
import { claimRoutes } from './routes/claims.js';
import { compareRoutes } from './routes/compare.js';
import { exportRoutes } from './routes/export.js';
import { fitRoutes } from './routes/fit.js';
import { hireRoutes } from './routes/hire.js';
import { importRoutes } from './routes/imports.js';
import { lintRoutes } from './routes/lint.js';
import { listingRoutes } from './routes/listings.js';
import { moderationRoutes } from './routes/moderation.js';
import { organisationRoutes } from './routes/organisations.js';
import { ownCandidacyRoutes } from './routes/own-candidacies.js';
import { payRoutes } from './routes/pay.js';
import { personalDataRoutes } from './routes/personal-data.js';
import { postingRoutes } from './routes/postings.js';
import { projectRoutes } from './routes/projects.js';
import { publicListingRoutes } from './routes/public-listings.js';
import { quizRoutes } from './routes/quiz.js';
import { resumeRoutes } from './routes/resume.js';
import { roleMarketRoutes } from './routes/role-market.js';
import { roleRoutes } from './routes/roles.js';
import { savedSearchRoutes } from './routes/saved-searches.js';
import { sentCandidacyRoutes } from './routes/sent-candidacies.js';
import { skillRoutes } from './routes/skills.js';
import { trackerRoutes } from './routes/tracker.js';

/** Every resource of the API, one line each. */
function makeResources(service: Service) {
  const give = keepKnowledge();
  return {
    account: accountRoutes(service),
    organisation: organisationRoutes(service),
    project: projectRoutes(service),
    ownCandidacy: ownCandidacyRoutes(service),
    sentCandidacy: sentCandidacyRoutes(service),
    tracker: trackerRoutes(service),
    personalData: personalDataRoutes(service),
    listing: listingRoutes(service),
    publicListing: publicListingRoutes(service),
    moderation: moderationRoutes(service),
    analyze: analyzeRoutes(service),
    roleMarket: roleMarketRoutes(service, give),
    lint: lintRoutes(service),
    resume: resumeRoutes(service),
    fit: fitRoutes(service),
    advise: adviseRoutes(service),
    quiz: quizRoutes(service, give),
    compare: compareRoutes(service, give),
    role: roleRoutes(service, give),
    skill: skillRoutes(service, give),
    claim: claimRoutes(service, give),
    pay: payRoutes(service, give),
    hire: hireRoutes(service),
    posting: postingRoutes(service),
    savedSearch: savedSearchRoutes(service),
    import: importRoutes(service),
    export: exportRoutes(service),
  };
}

type SchemaOf<App> = App extends Hono<HttpEnv, infer Schema> ? Schema : never;
type AllOf<Union> = (Union extends unknown ? (one: Union) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never;
type Resources = ReturnType<typeof makeResources>;

/**
 * What the typed client is made of. Put together from the resources by hand: Hono's own type of a
 * chain of twenty takes the compiler many times as long.
 */
export type Api = OpenAPIHono<
  HttpEnv,
  AllOf<{ [Name in keyof Resources]: SchemaOf<Resources[Name]> }[keyof Resources]> & {}
>;

/** The API alone. */
export function createApi(service: Service): Api {
  const api = new OpenAPIHono<HttpEnv>({ defaultHook: refuseInvalid });
  for (const resource of Object.values(makeResources(service))) api.route('/', resource as never);
  return api as unknown as Api;
}
