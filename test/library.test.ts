import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

it('is a library: the engine reads a posting by the package’s own name', () => {
  const program = `
    import { createEngine } from 'rolescope/engine';
    import { loadAssets } from 'rolescope/assets';
    import { analysisSchema } from 'rolescope/schema';
    const engine = createEngine(loadAssets());
    const analysis = engine.analyze({
      title: 'AI Engineer',
      text: 'You will build retrieval pipelines with LangChain. Requirements: Python and 3+ years of experience with large language models.',
    });
    analysisSchema.parse(analysis);
    console.log(analysis.roles[0].role, analysis.experience.minYears);
  `;
  const printed = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(printed.trim()).toBe('ai-engineer 3');
});
