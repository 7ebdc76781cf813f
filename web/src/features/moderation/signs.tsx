import type { SpamSign } from '@rolescope/domain/moderation.js';
import type { JSX } from 'react';

/** Signs of spam, each with the words or facts that show it. */
export function Signs({ signs }: { readonly signs: readonly SpamSign[] }): JSX.Element | null {
  if (signs.length === 0) return null;
  return (
    <div className="mt-3">
      <h3 className="text-[0.9375rem]">Signs of spam</h3>
      <ul className="mt-1 grid gap-1.5 text-[0.9375rem]">
        {signs.map(({ code, message, evidence }) => (
          <li key={code}>
            {message}{' '}
            {evidence.map(({ place, text }, at) => (
              <span key={at}>
                {at > 0 && ' · '}
                {place === null ? (
                  <span className="text-quiet">{text}</span>
                ) : (
                  <span data-tone="warning" className="mark font-serif">
                    {text}
                  </span>
                )}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}
