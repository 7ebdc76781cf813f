/** The entry of the worker that reads files, apart from the engine's, so that it may be ended. */
import { serve, type WorkerScope } from '../rpc/serve.js';
import { documentMethods } from './document-methods.js';

serve(globalThis as unknown as WorkerScope, documentMethods);
