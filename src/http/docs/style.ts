/** The look of the page about the API; light and dark, from phones to wide screens, and on paper. */
export const apiStyle = `
:root { color-scheme: light dark; --page: #fff; --ink: #1b1b1f; --quiet: #5b5b66; --line: #dcdce3;
  --panel: #f6f6f9; --link: #005a94; }
@media (prefers-color-scheme: dark) { :root { --page: #16161a; --ink: #ececf1; --quiet: #a6a6b3;
  --line: #35353f; --panel: #1f1f25; --link: #7cc0f0; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 64rem; padding: 1rem clamp(0.8rem, 3vw, 2rem) 4rem;
  background: var(--page); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
a { color: var(--link); text-underline-offset: 0.15em; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 0.5rem; background: var(--page); padding: 0.4rem; }
h1 { font-size: clamp(1.5rem, 4vw, 2.1rem); line-height: 1.2; margin: 0.4rem 0; }
h2 { margin: 2.5rem 0 0.6rem; }
h3 { margin: 0; font-size: 1.05rem; overflow-wrap: anywhere; }
h4 { margin: 0.8rem 0 0.2rem; }
nav { display: grid; gap: 0 1.5rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr)); }
nav h2 { font-size: 1rem; margin: 0.8rem 0 0.2rem; }
nav ul { list-style: none; margin: 0; padding: 0; font-size: 0.9rem; }
nav a { display: inline-block; padding: 0.2rem 0; overflow-wrap: anywhere; }
article { border-top: 1px solid var(--line); padding: 1rem 0; scroll-margin-top: 1rem; }
.method { display: inline-block; min-width: 3.6em; font: 600 0.85em ui-monospace, monospace; }
.quiet { color: var(--quiet); }
code, pre, textarea { font: 0.9em/1.4 ui-monospace, monospace; }
pre { background: var(--panel); padding: 0.8rem; border-radius: 0.4rem; overflow: auto;
  max-height: 30rem; }
table { border-collapse: collapse; font-size: 0.9rem; display: block; overflow-x: auto; }
caption { text-align: left; font-weight: 600; padding: 0.4rem 0; }
th, td { text-align: left; vertical-align: top; padding: 0.25rem 0.8rem 0.25rem 0;
  border-bottom: 1px solid var(--line); }
details { margin: 0.5rem 0; }
summary { cursor: pointer; padding: 0.2rem 0; }
.try { background: var(--panel); border-radius: 0.4rem; padding: 0.4rem 0.8rem; }
label { display: block; font-size: 0.9rem; font-weight: 600; }
input, textarea { width: 100%; padding: 0.4rem 0.5rem; border: 1px solid var(--quiet);
  border-radius: 0.3rem; background: var(--page); color: var(--ink); }
button { padding: 0.5rem 1.2rem; border: 0; border-radius: 0.3rem; background: var(--link);
  color: var(--page); font: inherit; font-weight: 600; cursor: pointer; }
@media print { nav, .try { display: none; } }
`;
