import { nameTarget } from '../../answers/name-target.js';
import { planHiring } from '../../answers/plan-hiring.js';
import { reviewPosting } from '../../answers/review-posting.js';
import type { Diagnostic } from '../../base/diagnostic.js';
import type { HiringPlan, PostingReview } from '../../domain/hiring.js';
import type { LintedPosting } from '../../domain/lint-report.js';
import type { PostingInput } from '../../domain/posting.js';
import type { RoleSplit } from '../../domain/role-split.js';
import type { Engine } from '../../engine/engine.js';
import { ConfigError, readConfig } from '../../judge/lint/config.js';
import { rules } from '../../judge/lint/rules/index.js';
import { lintPosting } from '../lint/lint-posting.js';
import { knowledge } from '../knowledge.js';
import { ok, type Outcome } from '../outcome.js';

/** A posting to be linted. */
export interface LintInput {
  readonly posting: PostingInput;
  /** As a `.rolescoperc.json` has them. */
  readonly settings?: unknown;
  /** ISO day that deadlines are compared with. */
  readonly today: string;
  /** Also divide a posting of several roles. */
  readonly split: boolean;
}

/** What the linter has to say, and how the posting could be divided. */
export interface LintOutcome {
  readonly linted: LintedPosting;
  /** `null` where it was not asked for, or there is only one role. */
  readonly split: RoleSplit | null;
}

/** A brief as it is sent; the place as people write it. */
export interface BriefInput {
  readonly brief: string;
  readonly company?: string;
  readonly place?: string;
}

/** Whom to hire, and what the linter says to the draft. */
export interface HiringAnswer {
  readonly plan: HiringPlan;
  readonly diagnostics: readonly Diagnostic[];
}

/** What is done for whoever writes a posting. */
export const postingTasks = {
  lintPosting(
    engine: Engine,
    { posting, settings, today, split }: LintInput,
  ): Outcome<LintOutcome> {
    try {
      const config = readConfig(settings ?? {}, rules);
      const whole = { text: posting.text, bodyAt: 0, title: null };
      const source = { file: 'posting' };
      const { linted } = lintPosting({ posting, source, whole }, engine, { config, today });
      return ok({ linted, split: split ? engine.splitRoles(posting) : null });
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      const errors = [{ pointer: '/settings', detail: error.message }];
      return { kind: 'invalid', message: error.message, errors };
    }
  },

  planHiring(engine: Engine, { brief, company, place }: BriefInput): Outcome<HiringAnswer> {
    const target = nameTarget({ role: undefined, level: undefined, place }, knowledge);
    if ('unknown' in target) {
      const errors = [{ pointer: '/place', detail: target.unknown }];
      return { kind: 'invalid', message: target.unknown, errors };
    }
    const { plan, diagnostics } = planHiring(
      {
        text: brief,
        company: company ?? null,
        place: target.place ?? null,
        location: place ?? null,
      },
      engine,
      knowledge,
    );
    return ok({ plan, diagnostics });
  },

  reviewPosting(engine: Engine, posting: PostingInput): PostingReview {
    return reviewPosting(engine.analyze(posting, { lint: false }), knowledge);
  },
};
