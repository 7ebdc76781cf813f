/** The style of a saved report; colours as in `ui/tokens.css`, on light and on dark. */
export const reportStyle = `
:root { color-scheme: light dark; --page: #fff; --ink: #12191d; --quiet: #515d64; --line: #d9dee0;
  --ai-engineer: #1a63b8; --ml-engineer: #b4460c; --ai-researcher: #66379b; --data-scientist: #0b7355;
  --data-engineer: #856000; --data-analyst: #b52d74; --mlops-engineer: #0b5560;
  --software-engineer: #4c5b66; --other: #6c6f73; }
@media (prefers-color-scheme: dark) { :root { --page: #0e1214; --ink: #e7ecee; --quiet: #a3afb5; --line: #2b3439;
  --ai-engineer: #77b0f5; --ml-engineer: #f39a62; --ai-researcher: #c49df0; --data-scientist: #56cba4;
  --data-engineer: #dcb54a; --data-analyst: #f291c0; --mlops-engineer: #62c7d6;
  --software-engineer: #a9bac6; --other: #a4a8ad; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 2rem clamp(1rem, 4vw, 2.5rem) 4rem; background: var(--page);
  color: var(--ink); font: 1rem/1.5 -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif;
  overflow-wrap: anywhere; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0.2rem 0 0; }
h2 { font-size: 1.25rem; margin: 2.2rem 0 0.6rem; }
p { margin: 0.4rem 0; }
.quiet { color: var(--quiet); font-size: 0.9rem; }
table { border-collapse: collapse; width: 100%; font-size: 0.95rem; }
th, td { text-align: left; vertical-align: top; padding: 0.4rem 1rem 0.4rem 0; border-bottom: 1px solid var(--line); }
th { font-weight: 600; white-space: nowrap; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
q, .text { font-family: Charter, Georgia, 'Liberation Serif', serif; }
.text { white-space: pre-wrap; line-height: 1.75; border: 1px solid var(--line); border-radius: 0.5rem; padding: 1.5rem; }
ol { padding-left: 1.4rem; } li { margin-bottom: 0.7rem; }
mark { background: none; color: inherit; text-decoration: underline 2px; text-underline-offset: 0.22em; }
sup { font: 600 0.62em/1 sans-serif; margin-left: 0.2em; }
${[
  'ai-engineer',
  'ml-engineer',
  'ai-researcher',
  'data-scientist',
  'data-engineer',
  'data-analyst',
  'mlops-engineer',
  'software-engineer',
  'other',
]
  .map(
    (role) =>
      `mark.${role} { text-decoration-color: var(--${role}); } tr.${role} b { color: var(--${role}); }`,
  )
  .join('\n')}
@media (max-width: 40rem) { th { white-space: normal; } }
`;
