import { quality } from 'virtual:quality';
import type { Quality } from './quality.js';

/** What was measured, as it lay in the repository when the app was built. */
export const measured = quality as Quality;
