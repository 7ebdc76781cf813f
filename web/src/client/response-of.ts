/** What a call of the typed client answers with: `ResponseOf<typeof api.roles.$get, 200>`. */
export type { InferResponseType as ResponseOf } from 'hono/client';
