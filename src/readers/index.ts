/** What documents are read into; the readers themselves are imported where they are needed, since they are heavy. */
export {
  READ_LIMITS,
  type DocumentKind,
  type HiddenReason,
  type HiddenText,
  type ReadLimits,
  type ReadLine,
  type ReadLink,
  type ReadText,
  type Reading,
} from './read-text.js';
