/**
 * The style of a comparison as HTML. The four role colours are of Okabe and Ito's set for all kinds
 * of colour vision, darkened or lightened for contrast on each ground.
 */
export const comparisonStyle = `
:root { color-scheme: light dark; --page: #fff; --ink: #1b1b1f; --quiet: #5b5b66; --line: #dcdce3;
  --panel: #f6f6f9; --role-1: #0066a6; --role-2: #b04a00; --role-3: #00795a; --role-4: #96307a;
  --good: #00694c; --bad: #a3320b; }
@media (prefers-color-scheme: dark) { :root { --page: #16161a; --ink: #ececf1; --quiet: #a6a6b3;
  --line: #35353f; --panel: #1f1f25; --role-1: #5cb3ee; --role-2: #f0954a; --role-3: #3fc79d;
  --role-4: #df8cc4; --good: #4fd0a5; --bad: #ff9a76; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 70rem; padding: 1rem clamp(0.8rem, 3vw, 2rem) 3rem;
  background: var(--page); color: var(--ink); font: 1rem/1.45 system-ui, sans-serif; }
h1 { font-size: clamp(1.5rem, 4vw, 2.1rem); line-height: 1.2; margin: 0.6rem 0; }
h2 { font-size: 1.2rem; margin: 0 0 0.6rem; }
h3 { font-size: 0.95rem; margin: 0 0 0.4rem; }
p { margin: 0.4rem 0; }
a { color: inherit; text-underline-offset: 0.15em; }
a:focus-visible, summary:focus-visible { outline: 2px solid var(--role-1); outline-offset: 2px; }
.quiet { color: var(--quiet); font-size: 0.88rem; }
.columns { display: grid; gap: 0.8rem 1.2rem;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); }
.roles { margin: 1rem 0; }
.roles dt { font-weight: 600; }
.roles dd { margin: 0.2rem 0 0; }
.role, .cell { border-top: 3px solid var(--own); padding-top: 0.5rem; min-width: 0; }
.role-1 { --own: var(--role-1); } .role-2 { --own: var(--role-2); }
.role-3 { --own: var(--role-3); } .role-4 { --own: var(--role-4); }
nav ul { display: flex; flex-wrap: wrap; gap: 0.3rem 0.9rem; list-style: none; margin: 1rem 0;
  padding: 0; font-size: 0.9rem; }
.plots { display: grid; gap: 1.2rem; align-items: start;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); }
figure { margin: 0; padding: 0.8rem; background: var(--panel); border-radius: 0.5rem; min-width: 0;
  --page: var(--panel); }
figcaption { font-weight: 600; margin-bottom: 0.3rem; }
figcaption .keys { display: block; font-weight: 400; font-size: 0.85rem; }
.key { margin-right: 0.7rem; white-space: nowrap; }
.key::before { content: ''; display: inline-block; width: 0.7em; height: 0.7em; margin-right: 0.35em;
  border-radius: 50%; background: var(--own); }
.plot { display: block; width: 100%; height: auto; overflow: visible; }
.plot text { white-space: pre; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-size: 0.85rem; font-variant-numeric: tabular-nums; }
th, td { text-align: left; padding: 0.2rem 0.6rem 0.2rem 0; border-bottom: 1px solid var(--line);
  white-space: nowrap; }
section { margin-top: 2rem; padding-top: 0.8rem; border-top: 1px solid var(--line); }
.figures { list-style: none; margin: 0; padding: 0; }
.figures li { padding: 0.15rem 0.4rem; margin-bottom: 2px; border-radius: 2px;
  overflow-wrap: anywhere; }
.figures .share { background: linear-gradient(to right,
  color-mix(in srgb, var(--own) 20%, transparent) var(--share), transparent var(--share)); }
.figures b { font-variant-numeric: tabular-nums; }
details { margin-top: 0.7rem; }
summary { cursor: pointer; font-size: 0.92rem; }
.claims ul { list-style: none; margin: 0.5rem 0 0; padding: 0; font-size: 0.92rem; }
.claims li { padding: 0.25rem 0 0.25rem 1.4rem; text-indent: -1.4rem; }
.claims li span { display: inline-block; width: 1.4rem; text-indent: 0; }
.supported span { color: var(--good); }
.contradicted span, .outdated span { color: var(--bad); }
@media print { details:not([open]) > * { display: block; } nav { display: none; } }
`;
