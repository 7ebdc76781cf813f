import type { MiddlewareHandler } from 'hono';
import { mayIn, type Access } from '../../domain/account.js';
import type { HttpEnv } from '../env.js';
import { HttpProblem } from '../problem.js';

/**
 * Lets a request pass only where its viewer has the access that the route states. For `reader`,
 * `editor` and `owner` that is a permission in the organisation that the path names; whoever does
 * not belong to it is told that there is none.
 */
export function enforceAccess(access: Access): MiddlewareHandler<HttpEnv> {
  return async (c, next) => {
    const viewer = c.get('viewer');
    if (access === 'public') return next();
    if (viewer.kind === 'anonymous') {
      throw new HttpProblem(401, 'Sign in to do this.');
    }
    if (access === 'person') return next();
    if (access === 'operator') {
      if (viewer.operator) return next();
      throw new HttpProblem(403, 'Only operators may do this.');
    }
    const organisation = c.req.param('organisation') ?? '';
    if (!mayIn(viewer, organisation, 'reader')) {
      throw new HttpProblem(404, 'There is no such organisation.');
    }
    if (mayIn(viewer, organisation, access)) return next();
    throw new HttpProblem(403, `This needs the permission "${access}" in the organisation.`);
  };
}
