import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../base/problem.js';
import { extensionOf, kindByName } from './input-kind.js';
import { DEEPEST_FOLDER } from './limits.js';
import { STDIN } from './open-input.js';

/** A file to read, or why there is none. */
export type Input =
  | { readonly path: string; readonly bytes: number | null }
  | { readonly problem: Problem };

/** What the arguments of the command come to. */
export interface InputList {
  readonly inputs: readonly Input[];
  /** Whether the user named exactly one file (or standard input), and no folder. */
  readonly single: boolean;
}

/**
 * The files to read, in order: arguments as given, folders as all their posting files below, in
 * order of name by code unit. Hidden files, links to folders and other kinds of file are left out.
 *
 * @param also further extensions that the caller reads, without the dot
 */
export function listInputs(paths: readonly string[], also: readonly string[] = []): InputList {
  let folders = 0;
  const inputs = paths.flatMap((path): Input[] => {
    if (path === STDIN.argument) return [{ path, bytes: null }];
    try {
      const status = statSync(path);
      if (!status.isDirectory()) return [{ path, bytes: status.isFile() ? status.size : null }];
    } catch (error) {
      return [{ problem: unreadable(path, error) }];
    }
    folders++;
    const found = listFolder(path, 0, also);
    if (found.length > 0) return found;
    const kinds = ['txt', 'md', 'html', 'json', 'jsonl', 'ndjson', ...also];
    const message = `no posting files in this folder (${kinds.map((kind) => `.${kind}`).join(', ')})`;
    return [{ problem: { code: 'unreadable', message, file: path } }];
  });
  return { inputs, single: paths.length === 1 && folders === 0 };
}

function listFolder(folder: string, depth: number, also: readonly string[]): Input[] {
  if (depth > DEEPEST_FOLDER) {
    const message = `folders deeper than ${DEEPEST_FOLDER} levels are not read`;
    return [{ problem: { code: 'too-deep', message, file: folder } }];
  }
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !entry.name.startsWith('.') && entry.name !== 'node_modules')
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry): Input[] => {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) return listFolder(path, depth + 1, also);
        const extension = extensionOf(entry.name);
        const isRead = kindByName(entry.name) !== null || also.includes(extension ?? '');
        return isRead ? listFile(path) : [];
      });
  } catch (error) {
    return [{ problem: unreadable(folder, error) }];
  }
}

function listFile(path: string): Input[] {
  try {
    const status = statSync(path);
    return status.isFile() ? [{ path, bytes: status.size }] : [];
  } catch (error) {
    return [{ problem: unreadable(path, error) }];
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  EISDIR: 'it is a folder',
  ELOOP: 'its links go round in a circle',
  ENAMETOOLONG: 'the name is too long',
};

/** Why a file could not be read, in words. Damaged gzip counts as a problem of the content. */
export function unreadable(file: string, error: unknown): Problem {
  const { code = '', message = String(error) } = error as Partial<NodeJS.ErrnoException>;
  if (code.startsWith('Z_')) {
    return { code: 'damaged-gzip', message: `the gzip data is damaged (${message})`, file };
  }
  const reason = Object.hasOwn(REASONS, code) ? REASONS[code]! : message;
  return { code: 'unreadable', message: `cannot be read: ${reason}`, file };
}
