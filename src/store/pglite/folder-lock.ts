import {
  linkSync,
  mkdirSync,
  readFileSync,
  rmdirSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { StoreError } from '../store-error.js';

/** Who holds a folder: enough to tell a process from a later one with the same number. */
interface Holder {
  readonly pid: number;
  /** Id of this run of the machine; `null` where the system does not tell. */
  readonly boot: string | null;
  /** Clock ticks from the machine's start to the process's; `null` likewise. */
  readonly started: string | null;
}

/** A lock that is held. */
export interface FolderLock {
  release(): void;
}

/** Attempts to take over a stale lock while others try the same. */
const MOST_ATTEMPTS = 20;

/**
 * Takes the folder for this process by a file beside it, which is made only where there is none.
 * A file whose process is dead, or is another one by now, is taken over.
 *
 * @throws {StoreError} `held`, naming the process
 */
export function lockFolder(folder: string): FolderLock {
  const file = `${folder}.lock`;
  const own = JSON.stringify(describe(process.pid));
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    if (create(file, own)) return ownLock(file, own);
    const found = read(file);
    if (found === null) continue;
    const holder = parse(found);
    if (holder !== null && isAlive(holder)) throw held(folder, holder.pid);
    takeAway(file, found);
  }
  throw new StoreError('held', `The store in ${folder} is being opened by others. Try again.`);
}

/** A lock that is also let go of when the process ends by itself. */
function ownLock(file: string, own: string): FolderLock {
  const letGo = (): void => releaseOwn(file, own);
  process.once('exit', letGo);
  return {
    release: () => {
      process.off('exit', letGo);
      letGo();
    },
  };
}

function held(folder: string, pid: number): StoreError {
  return new StoreError(
    'held',
    pid === process.pid
      ? `The store in ${folder} is open in this process already.`
      : `The store in ${folder} is held by process ${pid}. Wait until it ends, or name another folder with --store; a Postgres server (DATABASE_URL) serves many at once.`,
  );
}

/** Makes the file with its content in one step, only where there is none. */
function create(file: string, content: string): boolean {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, content, { mode: 0o600 });
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    unlinkSync(draft);
  }
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function parse(content: string): Holder | null {
  try {
    const holder = JSON.parse(content) as Partial<Holder> | null;
    return typeof holder?.pid === 'number' ? (holder as Holder) : null;
  } catch {
    return null;
  }
}

/**
 * Takes a stale file away. A guard lets one starter at a time look and remove: no other can then
 * have put its own file in the place of the one that was looked at.
 */
function takeAway(file: string, stale: string): void {
  const guard = `${file}.takeover`;
  try {
    mkdirSync(guard);
  } catch {
    removeOldGuard(guard);
    pause();
    return;
  }
  try {
    if (read(file) === stale) unlinkSync(file);
  } finally {
    rmdirSync(guard);
  }
}

/** Milliseconds after which a guard was left behind by a process that died with it. */
const GUARD_LIFE = 5_000;

function removeOldGuard(guard: string): void {
  try {
    if (Date.now() - statSync(guard).mtimeMs > GUARD_LIFE) rmdirSync(guard);
  } catch {
    // Another starter removed it.
  }
}

/** Some milliseconds, so that whoever has the guard can finish. */
function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
}

function releaseOwn(file: string, own: string): void {
  if (read(file) === own) unlinkSync(file);
}

function isAlive(holder: Holder): boolean {
  const now = describe(holder.pid);
  if (holder.boot !== null && now.boot !== null && holder.boot !== now.boot) return false;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  return holder.started === null || now.started === null || holder.started === now.started;
}

function describe(pid: number): Holder {
  return { pid, boot: readProc('/proc/sys/kernel/random/boot_id'), started: startOf(pid) };
}

function readProc(path: string): string | null {
  return read(path)?.trim() ?? null;
}

/** Field 22 of `/proc/PID/stat`; the name before it may hold spaces and brackets. */
function startOf(pid: number): string | null {
  const stat = readProc(`/proc/${pid}/stat`);
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
}
