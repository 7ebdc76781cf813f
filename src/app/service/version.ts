/** The version of this program. */
export { engineVersion } from '../../engine/version.js';
