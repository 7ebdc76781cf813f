#!/usr/bin/env node
import { existsSync } from 'node:fs';

const program = new URL('../dist/command/main.js', import.meta.url);

if (existsSync(program)) {
  const { main } = await import(program.href);
  process.exitCode = await main(process.argv.slice(2));
} else {
  console.error(
    'rolescope: the program is not built yet. Run "npm run build" in its folder first.',
  );
  process.exitCode = 70;
}
