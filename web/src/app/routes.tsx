/**
 * Every page and its address: the only place that joins features. A page is a chunk of its own, and
 * is loaded when it is asked for; what reads its address (`validateSearch`) comes with the entry.
 */
import { createRootRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readSignInSearch } from '../features/account/account-search.js';
import { readClaimsSearch } from '../features/claims/claims-search.js';
import { readCompareSearch } from '../features/compare/compare-search.js';
import { readJobsSearch } from '../features/jobs/jobs-search.js';
import { readListingSearch, readListingsSearch } from '../features/listings/listings-search.js';
import { readModerationSearch } from '../features/moderation/moderation-search.js';
import { LoadingState } from '../ui/states.js';
import { readHireSearch } from '../features/hire/hire-search.js';
import { readYouSearch } from '../features/you/you-search.js';
import { FailedPage } from './failed-page.js';
import { MissingPage } from './missing-page.js';
import { Shell } from './shell.js';

const root = createRootRoute({ component: Shell, notFoundComponent: MissingPage });

/** What all pages draw while they load and when they fail. */
const states = {
  pendingComponent: () => (
    <div className="mx-auto max-w-7xl px-4 py-12 sm:px-6">
      <LoadingState label="Loading the page" lines={6} />
    </div>
  ),
  errorComponent: FailedPage,
};

const read = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('../features/read/read-page.js'), 'ReadPage'),
  ...states,
});

const quality = createRoute({
  getParentRoute: () => root,
  path: '/quality',
  component: lazyRouteComponent(() => import('../features/quality/quality-page.js'), 'QualityPage'),
  ...states,
});

const you = createRoute({
  getParentRoute: () => root,
  path: '/you',
  validateSearch: readYouSearch,
  component: lazyRouteComponent(() => import('../features/you/you-page.js'), 'YouPage'),
  ...states,
});

const hire = createRoute({
  getParentRoute: () => root,
  path: '/hire',
  validateSearch: readHireSearch,
  component: lazyRouteComponent(() => import('../features/hire/hire-page.js'), 'HirePage'),
  ...states,
});

const compare = createRoute({
  getParentRoute: () => root,
  path: '/compare',
  validateSearch: readCompareSearch,
  component: lazyRouteComponent(() => import('../features/compare/compare-page.js'), 'ComparePage'),
  ...states,
});

const roles = createRoute({
  getParentRoute: () => root,
  path: '/roles',
  component: lazyRouteComponent(() => import('../features/roles/roles-page.js'), 'RolesPage'),
  ...states,
});

const role = createRoute({
  getParentRoute: () => root,
  path: '/roles/$role',
  component: lazyRouteComponent(() => import('../features/roles/role-page.js'), 'RolePage'),
  ...states,
});

const claims = createRoute({
  getParentRoute: () => root,
  path: '/claims',
  validateSearch: readClaimsSearch,
  component: lazyRouteComponent(() => import('../features/claims/claims-page.js'), 'ClaimsPage'),
  ...states,
});

const sources = createRoute({
  getParentRoute: () => root,
  path: '/sources',
  component: lazyRouteComponent(() => import('../features/sources/sources-page.js'), 'SourcesPage'),
  ...states,
});

const jobs = createRoute({
  getParentRoute: () => root,
  path: '/jobs',
  validateSearch: readJobsSearch,
  component: lazyRouteComponent(() => import('../features/jobs/jobs-page.js'), 'JobsPage'),
  ...states,
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: readSignInSearch,
  component: lazyRouteComponent(() => import('../features/account/sign-in-page.js'), 'SignInPage'),
  ...states,
});

const signUp = createRoute({
  getParentRoute: () => root,
  path: '/sign-up',
  component: lazyRouteComponent(() => import('../features/account/sign-up-page.js'), 'SignUpPage'),
  ...states,
});

const resetPassword = createRoute({
  getParentRoute: () => root,
  path: '/reset-password',
  component: lazyRouteComponent(
    () => import('../features/account/reset-password-page.js'),
    'ResetPasswordPage',
  ),
  ...states,
});

const join = createRoute({
  getParentRoute: () => root,
  path: '/join',
  component: lazyRouteComponent(() => import('../features/account/join-page.js'), 'JoinPage'),
  ...states,
});

const account = createRoute({
  getParentRoute: () => root,
  path: '/account',
  component: lazyRouteComponent(() => import('../features/account/account-page.js'), 'AccountPage'),
  ...states,
});

const organisation = createRoute({
  getParentRoute: () => root,
  path: '/organisations/$organisation',
  component: lazyRouteComponent(
    () => import('../features/account/organisation-page.js'),
    'OrganisationPage',
  ),
  ...states,
});

const job = createRoute({
  getParentRoute: () => root,
  path: '/jobs/$board/$id',
  component: lazyRouteComponent(() => import('../features/jobs/job-page.js'), 'JobPage'),
  ...states,
});

const listings = createRoute({
  getParentRoute: () => root,
  path: '/organisations/$organisation/listings',
  validateSearch: readListingsSearch,
  component: lazyRouteComponent(
    () => import('../features/listings/listings-page.js'),
    'ListingsPage',
  ),
  ...states,
});

const listing = createRoute({
  getParentRoute: () => root,
  path: '/organisations/$organisation/listings/$listing',
  validateSearch: readListingSearch,
  component: lazyRouteComponent(
    () => import('../features/listings/listing-page.js'),
    'ListingPage',
  ),
  ...states,
});

const employer = createRoute({
  getParentRoute: () => root,
  path: '/employers/$slug',
  component: lazyRouteComponent(
    () => import('../features/employer/employer-page.js'),
    'EmployerPage',
  ),
  ...states,
});

const moderation = createRoute({
  getParentRoute: () => root,
  path: '/moderation',
  validateSearch: readModerationSearch,
  component: lazyRouteComponent(
    () => import('../features/moderation/moderation-page.js'),
    'ModerationPage',
  ),
  ...states,
});

const projects = createRoute({
  getParentRoute: () => root,
  path: '/projects',
  component: lazyRouteComponent(
    () => import('../features/projects/projects-page.js'),
    'ProjectsPage',
  ),
  ...states,
});

const project = createRoute({
  getParentRoute: () => root,
  path: '/projects/$project',
  component: lazyRouteComponent(
    () => import('../features/projects/project-page.js'),
    'ProjectPage',
  ),
  ...states,
});

const ownProjects = createRoute({
  getParentRoute: () => root,
  path: '/organisations/$organisation/projects',
  component: lazyRouteComponent(
    () => import('../features/projects/own-projects-page.js'),
    'OwnProjectsPage',
  ),
  ...states,
});

const editProject = createRoute({
  getParentRoute: () => root,
  path: '/organisations/$organisation/projects/$project',
  component: lazyRouteComponent(
    () => import('../features/projects/edit-project-page.js'),
    'EditProjectPage',
  ),
  ...states,
});

const proposals = createRoute({
  getParentRoute: () => root,
  path: '/organisations/$organisation/projects/$project/proposals',
  component: lazyRouteComponent(
    () => import('../features/candidacies/proposals-page.js'),
    'ProposalsPage',
  ),
  ...states,
});

const applications = createRoute({
  getParentRoute: () => root,
  path: '/organisations/$organisation/listings/$listing/applications',
  component: lazyRouteComponent(
    () => import('../features/candidacies/applications-page.js'),
    'ApplicationsPage',
  ),
  ...states,
});

const candidacies = createRoute({
  getParentRoute: () => root,
  path: '/candidacies',
  component: lazyRouteComponent(
    () => import('../features/candidacies/candidacies-page.js'),
    'CandidaciesPage',
  ),
  ...states,
});

const candidacy = createRoute({
  getParentRoute: () => root,
  path: '/candidacies/$candidacy',
  component: lazyRouteComponent(
    () => import('../features/candidacies/candidacy-page.js'),
    'CandidacyPage',
  ),
  ...states,
});

const tracker = createRoute({
  getParentRoute: () => root,
  path: '/tracker',
  component: lazyRouteComponent(() => import('../features/tracker/tracker-page.js'), 'TrackerPage'),
  ...states,
});

const privacy = createRoute({
  getParentRoute: () => root,
  path: '/privacy',
  component: lazyRouteComponent(() => import('../features/privacy/privacy-page.js'), 'PrivacyPage'),
  ...states,
});

export const routeTree = root.addChildren([
  read,
  quality,
  you,
  hire,
  compare,
  roles,
  role,
  claims,
  sources,
  jobs,
  job,
  signIn,
  signUp,
  resetPassword,
  join,
  account,
  organisation,
  listings,
  listing,
  employer,
  moderation,
  projects,
  project,
  ownProjects,
  editProject,
  proposals,
  applications,
  candidacies,
  candidacy,
  tracker,
  privacy,
]);
