/** What people agree to, in the words they were shown. A change of words is a new version. */
export const consentTexts = {
  'share-lines': {
    version: 1,
    text: 'The lines I have chosen, my text and my name are shown to the members of this organisation. I can take lines back at any time; what was read or copied before cannot be called back.',
  },
} as const satisfies Readonly<Record<string, { readonly version: number; readonly text: string }>>;
export type ConsentKind = keyof typeof consentTexts;
export const consentKinds = Object.keys(consentTexts) as readonly ConsentKind[];

/** That somebody agreed to something, and when. */
export interface Consent {
  readonly id: string;
  readonly kind: ConsentKind;
  readonly version: number;
  /** What it was for: the id of a proposal or an application. */
  readonly subject: string;
  readonly given: string;
  /** When it was taken back; `null` while it holds. */
  readonly revoked: string | null;
}

/** That somebody saw something of a person. */
export interface AuditEntry {
  readonly id: string;
  readonly at: string;
  /** What was seen, such as `proposal-opened`. */
  readonly what: AuditedAct;
  /** Id of the proposal or application; `null` for the person as a whole. */
  readonly subject: string | null;
  /** The organisation on whose behalf; `null` where it was the person or the operator. */
  readonly organisation: string | null;
  readonly organisationName: string | null;
}

/** What is written down. */
export const auditedActs = [
  'candidacy-listed',
  'candidacy-read',
  'candidacy-opened',
  'candidacy-decided',
  'data-exported',
] as const;
export type AuditedAct = (typeof auditedActs)[number];
