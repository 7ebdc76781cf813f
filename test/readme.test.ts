import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

/** What the built command prints for a line such as `npx rolescope explain RAG`. */
function output(command: string): string {
  const [, , ...words] = command.split(' ');
  const program = join(root, 'bin', 'rolescope.js');
  const { status, stdout } = spawnSync(process.execPath, [program, ...words], {
    cwd: root,
    encoding: 'utf8',
  });
  // 1 says that the linter found an error, which the example is there for.
  expect([0, 1]).toContain(status);
  return stdout.trim();
}

it('prints what the README shows', { timeout: 60_000 }, async () => {
  const page = readFileSync(join(root, 'README.md'), 'utf8');
  const renewed = page.replace(
    /(```console\n\$ )([^\n]+)\n[^]*?```/g,
    (_, opening: string, command: string) => `${opening}${command}\n${output(command)}\n\`\`\``,
  );
  // "npx vitest run test/readme -u" puts the real output into the page.
  await expect(renewed).toMatchFileSnapshot(join(root, 'README.md'));
});
