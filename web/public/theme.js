// Sets the theme before the first paint, so that nothing flashes. See web/src/app/theme.ts.
(() => {
  let chosen = null;
  try {
    chosen = localStorage.getItem('rolescope.theme');
  } catch {
    // Storage may be refused; then the system decides.
  }
  const dark =
    chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
})();
