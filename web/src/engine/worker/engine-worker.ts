/** The entry of the worker that judges texts and answers questions. */
import { serve, type WorkerScope } from '../rpc/serve.js';
import { engineMethods } from './engine-methods.js';
import { makeLibrary } from './library.js';

serve(globalThis as unknown as WorkerScope, engineMethods(makeLibrary()));
