/**
 * Every page and its address: the only place that joins features. A page is a chunk of its own, and
 * is loaded when it is asked for; what reads its address (`validateSearch`) comes with the entry.
 */
import { createRootRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readSignInSearch } from '../features/account/account-search.js';
import { readClaimsSearch } from '../features/claims/claims-search.js';
import { readCompareSearch } from '../features/compare/compare-search.js';
import { readJobsSearch } from '../features/jobs/jobs-search.js';
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
]);
