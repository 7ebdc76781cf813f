import { z } from '@hono/zod-openapi';

/** Both ways: whatever the one allows, the other allows too. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? unknown : never) : never;

/**
 * Gives a schema the type of the domain that it describes; where the two differ, it does not
 * compile.
 *
 * @example const spanSchema = describes<Span>()(z.object({ start: z.int(), end: z.int() }));
 */
export function describes<T>() {
  return <S extends z.ZodType>(schema: S & Same<z.output<S>, T>): z.ZodType<T> =>
    schema as unknown as z.ZodType<T>;
}

/** A list as the domain has them. */
export function list<S extends z.ZodType>(item: S): z.ZodReadonly<z.ZodArray<S>> {
  return z.array(item).readonly();
}
