// Written by "npm run gen" from the folders of src/feeds/; do not edit.
import type { FeedAdapter } from '../../feeds/contract.js';
import { arbeitnow } from '../../feeds/arbeitnow/adapter.js';
import { ashby } from '../../feeds/ashby/adapter.js';
import { csv } from '../../feeds/csv/adapter.js';
import { greenhouse } from '../../feeds/greenhouse/adapter.js';
import { hackernews } from '../../feeds/hackernews/adapter.js';
import { himalayas } from '../../feeds/himalayas/adapter.js';
import { json } from '../../feeds/json/adapter.js';
import { lever } from '../../feeds/lever/adapter.js';
import { ndjson } from '../../feeds/ndjson/adapter.js';
import { personio } from '../../feeds/personio/adapter.js';
import { recruitee } from '../../feeds/recruitee/adapter.js';
import { remoteok } from '../../feeds/remoteok/adapter.js';
import { remotive } from '../../feeds/remotive/adapter.js';
import { schemaOrg } from '../../feeds/schema-org/adapter.js';
import { smartrecruiters } from '../../feeds/smartrecruiters/adapter.js';
import { teamtailor } from '../../feeds/teamtailor/adapter.js';
import { usajobs } from '../../feeds/usajobs/adapter.js';
import { weworkremotely } from '../../feeds/weworkremotely/adapter.js';
import { workable } from '../../feeds/workable/adapter.js';

/** All feed adapters, in order of their ids. */
export const adapters: readonly FeedAdapter[] = [
  arbeitnow,
  ashby,
  csv,
  greenhouse,
  hackernews,
  himalayas,
  json,
  lever,
  ndjson,
  personio,
  recruitee,
  remoteok,
  remotive,
  schemaOrg,
  smartrecruiters,
  teamtailor,
  usajobs,
  weworkremotely,
  workable,
];
