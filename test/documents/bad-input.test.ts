import { afterAll, describe, expect, it } from 'vitest';
import { closeDocuments, readDocument } from '../../src/app/documents/read-document.js';
import { badFiles } from './bad-files.js';
import { makePdf, write } from './make-pdf.js';

afterAll(closeDocuments);

describe('a bad document', () => {
  it.each(badFiles)('$what is answered with $code', async ({ name, code, isRead, make }) => {
    const reading = await readDocument(make(), { name });
    const problems = 'unreadable' in reading ? [reading.unreadable] : reading.read.problems;
    expect(problems.map((problem) => problem.code)).toContain(code);
    expect(problems[0]).toMatchObject({ file: name, message: expect.stringMatching(/\w/) });
    expect('read' in reading).toBe(isRead === true);
  });

  it('does not keep the next one from being read', async () => {
    const content = write(50, 50, 'All is well again');
    const reading = await readDocument(makePdf({ pages: [{ content }] }), { name: 'good.pdf' });
    expect(reading).toMatchObject({ read: { text: 'All is well again', problems: [] } });
  });

  it('is named when there is no such file', async () => {
    const reading = await readDocument('/nowhere/at-all.pdf');
    expect(reading).toMatchObject({ unreadable: { code: 'not-found', file: 'at-all.pdf' } });
  });
});
