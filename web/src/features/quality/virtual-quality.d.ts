/** Made by `web/build/quality-plugin.ts` when the app is built; `measured.ts` gives it its type. */
declare module 'virtual:quality' {
  export const quality: unknown;
}
