import { z } from '@hono/zod-openapi';
import type { CandidacyInput } from '../../app/candidacies/write-candidacy.js';
import type { CandidacyPreview } from '../../app/candidacies/own-candidacies.js';
import {
  candidacyKinds,
  candidacyStates,
  type AcceptancePreview,
  type CandidacyComparison,
  type CandidacyContent,
  type CandidacyTarget,
  type ComparisonCell,
  type EvidenceLine,
  type HistoryEntry,
  type OwnCandidacy,
  type ShownCandidacy,
} from '../../domain/candidacy.js';
import type { ProposalTerms } from '../../domain/proposal.js';
import { idSchema } from './account.js';
import { describes, list } from './describes.js';
import { currencySchema, rateKindSchema } from './project.js';

/** Sizes at which a body is refused unread; what fits is told more kindly by the use case. */
const LINE = 2_000;
const LINES = 200;
const TEXT = 50_000;

const instant = z.iso.datetime().describe('ISO 8601');

const termsSchema = describes<ProposalTerms>()(
  z.object({
    rate: z
      .object({ kind: rateKindSchema, amount: z.number(), currency: currencySchema })
      .nullable()
      .describe('null where it is to be agreed'),
    startOn: z.string().max(LINE).nullable().describe('YYYY-MM-DD'),
    weeks: z.number().nullable(),
  }),
).openapi('ProposalTerms');

const contentShape = {
  text: z.string().max(TEXT).describe('The plan of a proposal, or the letter of an application'),
  terms: termsSchema.nullable().describe('Of a proposal; null for an application'),
};

/** What a person sends of a proposal or an application. */
export const candidacyInputSchema = describes<CandidacyInput>()(
  z.strictObject({
    ...contentShape,
    lines: z
      .array(z.string().max(LINE))
      .max(LINES)
      .readonly()
      .describe('Lines of the own résumé to show; nothing else of it is sent'),
  }),
).openapi('CandidacyInput');

const contentSchema = describes<CandidacyContent>()(z.object(contentShape)).openapi(
  'CandidacyContent',
);

const lineSchema = describes<EvidenceLine>()(
  z.object({ number: z.int(), text: z.string(), skills: list(z.string()) }),
).openapi('EvidenceLine');

const targetSchema = describes<CandidacyTarget>()(
  z.object({
    organisation: idSchema,
    organisationName: z.string(),
    id: idSchema,
    title: z.string(),
    open: z.boolean(),
  }),
).openapi('CandidacyTarget');

const decided = {
  state: z.enum(candidacyStates),
  decidedBy: z
    .string()
    .nullable()
    .describe('Who decided. A person decides, always; nothing is rejected by a program'),
  decidedAt: instant.nullable(),
  reason: z.string().nullable().describe('Why it was declined or withdrawn'),
};

/** A proposal or application as whoever made it sees it. */
export const ownCandidacySchema = describes<OwnCandidacy>()(
  z.object({
    id: idSchema,
    kind: z.enum(candidacyKinds),
    target: targetSchema,
    ...decided,
    content: contentSchema,
    lines: list(lineSchema),
    opened: instant.nullable().describe('When the other side first saw the name'),
    version: z.int(),
    created: instant,
    updated: instant,
    sent: instant.nullable(),
  }),
).openapi('OwnCandidacy');

/** A proposal or application as the other side sees it. */
export const shownCandidacySchema = describes<ShownCandidacy>()(
  z.object({
    id: idSchema,
    kind: z.enum(candidacyKinds),
    name: z.string().nullable().describe('null while it is blind, and once the account is gone'),
    email: z.string().nullable().describe('Only once it is accepted'),
    blind: z.boolean(),
    left: z.boolean().describe('Whether the account is gone'),
    ...decided,
    content: contentSchema,
    lines: list(lineSchema),
    version: z.int(),
    sent: instant,
  }),
).openapi('ShownCandidacy');

/** The other side's view, for whoever shares. */
export const previewSchema = describes<CandidacyPreview>()(
  z.object({ blind: shownCandidacySchema.nullable(), opened: shownCandidacySchema }),
).openapi('CandidacyPreview');

export const historySchema = describes<HistoryEntry>()(
  z.object({
    number: z.int(),
    type: z.string(),
    at: instant,
    by: z.enum(['person', 'client', 'nobody']),
    reason: z.string().nullable(),
  }),
).openapi('HistoryEntry');

const cellSchema = describes<ComparisonCell>()(
  z.object({
    skill: z.string(),
    candidacy: idSchema,
    lines: list(z.int()).describe('Numbers of the lines that name the skill'),
    inText: z.boolean().describe('Whether plan or letter names it: a claim, no evidence'),
  }),
).openapi('ComparisonCell');

/** All that was sent, side by side. */
export const comparisonSchema = describes<CandidacyComparison>()(
  z.object({
    requirements: list(
      z.object({
        skill: z.string(),
        label: z.string(),
        level: z.enum(['required', 'preferred']),
      }),
    ),
    candidacies: list(shownCandidacySchema),
    cells: list(cellSchema),
  }),
).openapi('CandidacyComparison');

/** What accepting would do. */
export const acceptanceSchema = describes<AcceptancePreview>()(
  z.object({
    version: z.int(),
    targetVersion: z.int(),
    placesLeft: z.int().nullable(),
    waiting: z.int().describe('Others that wait; a person decides on each'),
    says: list(z.string()),
  }),
).openapi('AcceptancePreview');
