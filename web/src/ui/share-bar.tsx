import type { RoleId } from '@rolescope/domain/analysis.js';
import { roleNames } from '@rolescope/format/names.js';
import type { JSX } from 'react';
import { cx } from './cx.js';
import { formatShare } from './format-share.js';
import { roleCodes, type Tone } from './tone.js';

export interface ShareBarProps {
  readonly shares: readonly { readonly role: RoleId; readonly share: number }[];
  /** What is shared out, for those who listen: "Roles in this posting". */
  readonly label: string;
  readonly className?: string;
}

/** Shares of roles as one bar, largest first; each part carries its code where it fits. */
export function ShareBar({ shares, label, className }: ShareBarProps): JSX.Element {
  const told = shares.map(({ role, share }) => `${roleNames[role]} ${formatShare(share)}`);
  return (
    <div
      role="img"
      aria-label={`${label}: ${told.join(', ')}`}
      className={cx('flex h-8 w-full gap-[2px] overflow-hidden rounded-md', className)}
    >
      {shares.map(({ role, share }) => (
        <div
          key={role}
          data-tone={role}
          title={`${roleNames[role]} ${formatShare(share)}`}
          className="swatch flex min-w-[3px] items-center overflow-hidden text-xs font-bold tracking-wide text-surface"
          style={{ flexGrow: share, flexBasis: 0 }}
        >
          {share >= 0.1 && <span className="px-2">{roleCodes[role]}</span>}
        </div>
      ))}
    </div>
  );
}

export interface MeterProps {
  /** 0 to 1. */
  readonly value: number;
  readonly label: string;
  /** How the value is written; a percentage unless given. */
  readonly text?: string;
  readonly tone?: Tone;
  readonly className?: string;
}

/** One part of a whole as a thin bar. Write the figure beside it. */
export function Meter({ value, label, text, tone = 'accent', className }: MeterProps): JSX.Element {
  const share = Math.min(1, Math.max(0, value));
  return (
    <div
      role="meter"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={1}
      aria-valuenow={share}
      aria-valuetext={text ?? formatShare(share)}
      className={cx('h-2 w-full overflow-hidden rounded-full bg-sunken', className)}
    >
      <div
        data-tone={tone}
        className="swatch h-full min-w-[2px] rounded-full print:[print-color-adjust:exact]"
        style={{ width: `${share * 100}%` }}
      />
    </div>
  );
}
