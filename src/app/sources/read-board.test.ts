import { describe, expect, it } from 'vitest';
import type { HttpRequest } from '../../base/http-request.js';
import type { Fetcher } from '../../fetch/fetcher.js';
import { refuse } from '../../fetch/fetch-problem.js';
import { toPayload } from '../../feeds/payload.js';
import { adapterOf, detectAdapter } from './find-adapter.js';
import { parseSource } from './parse-source.js';
import { readBoard, type BoardPart, type BoardRequest, type ReadTools } from './read-board.js';

/** What a source is read as, named `Acme Labs`. */
function requestOf(text: string): BoardRequest {
  const source = parseSource(text);
  if (source.kind === 'board') {
    return { ...source, company: 'Acme Labs', first: source.adapter.request(source.board)! };
  }
  const adapter = adapterOf('schema-org')!;
  const board = new URL(text).host;
  return { adapter, board, posting: null, company: null, first: { url: text, page: true } };
}

/** Reads a source from answers by address; `null` is an address that is not there. */
async function read(
  source: string,
  answers: Readonly<Record<string, unknown>>,
): Promise<{ readonly parts: readonly BoardPart[]; readonly asked: readonly string[] }> {
  const asked: string[] = [];
  const fetch: Fetcher['fetch'] = ({ url }: HttpRequest) => {
    asked.push(url);
    const answer = answers[url];
    if (answer === undefined) return Promise.resolve(refuse('not-found', url, 'nothing here'));
    const text = typeof answer === 'string' ? answer : JSON.stringify(answer);
    return Promise.resolve({ ok: true, value: { url, text, unchanged: false } });
  };
  const choose: ReadTools['choose'] = ({ text, url }) => detectAdapter(toPayload(text, url))!;
  const isPage = parseSource(source).kind === 'page';
  const tools = { fetch, pace: {}, ...(isPage ? { choose } : {}) };
  const parts: BoardPart[] = [];
  for await (const part of readBoard(requestOf(source), tools)) parts.push(part);
  return { parts, asked };
}

const GREENHOUSE =
  'https://boards-api.greenhouse.io/v1/boards/acme/jobs?content=true&pay_transparency=true';
const job = (id: number) => ({
  id,
  title: `Job ${id}`,
  absolute_url: `https://job-boards.greenhouse.io/acme/jobs/${id}`,
  internal_job_id: id,
});

describe('readBoard', () => {
  it('reads a board of one answer, and names its employer', async () => {
    const { parts } = await read('greenhouse:acme', { [GREENHOUSE]: { jobs: [job(1), job(2)] } });
    expect(parts.map(({ complete }) => complete)).toEqual([true]);
    expect(parts[0]?.postings.map(({ company }) => company)).toEqual(['Acme Labs', 'Acme Labs']);
  });

  it('gives the one posting that was asked for, and then closes nothing', async () => {
    const { parts } = await read('https://job-boards.greenhouse.io/acme/jobs/2', {
      [GREENHOUSE]: { jobs: [job(1), job(2)] },
    });
    expect(parts[0]?.postings.map(({ externalId }) => externalId)).toEqual(['2']);
    expect(parts[0]?.complete).toBe(false);
  });

  it('is not complete where a page is missing, and keeps the others', async () => {
    const page = (number: number) => ({
      data: [{ slug: `s${number}`, title: 'A', job_types: [], url: 'https://a.example/' }],
      links: { next: `https://www.arbeitnow.com/api/job-board-api?page=${number + 1}` },
    });
    const { parts, asked } = await read('arbeitnow', {
      'https://www.arbeitnow.com/api/job-board-api?page=1': page(1),
      'https://www.arbeitnow.com/api/job-board-api?page=2': page(2),
    });
    expect(asked).toHaveLength(3);
    expect(parts.map(({ postings, complete }) => [postings.length, complete])).toEqual([
      [1, true],
      [1, true],
      [0, false],
    ]);
  });

  it('asks no address twice, whatever an answer says', async () => {
    const url = 'https://www.arbeitnow.com/api/job-board-api?page=1';
    const { asked } = await read('arbeitnow', {
      [url]: { data: [{ slug: 's', title: 'A', job_types: [] }], links: { next: url } },
    });
    expect(asked).toEqual([url]);
  });

  it('holds a posting until its text has come, and leaves it out where it does not', async () => {
    const list = 'https://api.smartrecruiters.com/v1/companies/acme/postings';
    const entry = (id: string) => ({ id, name: `Job ${id}`, refNumber: id });
    const text = { jobDescription: { title: 'Work', text: '<p>Do it.</p>' } };
    const { parts } = await read('smartrecruiters:acme', {
      [`${list}?limit=100&offset=0`]: { totalFound: 2, content: [entry('1'), entry('2')] },
      [`${list}/1`]: { ...entry('1'), jobAd: { sections: text } },
    });
    expect(parts.map(({ postings, complete }) => [postings.length, complete])).toEqual([
      [0, true],
      [1, true],
      [0, false],
    ]);
    expect(parts[1]?.postings[0]?.description.text).toContain('Do it.');
  });

  it.each([
    ['an HTML page', '<!doctype html><title>Hi</title>', 'not-json'],
    ['another shape', { vacancies: [] }, 'changed-shape'],
    ['half of it', '{"jobs":[{"id":1', 'not-json'],
  ])('says what is wrong when a board answers with %s', async (_, answer, code) => {
    const { parts } = await read('greenhouse:acme', { [GREENHOUSE]: answer });
    expect(parts[0]?.problems[0]?.code).toBe(code);
    expect(parts[0]?.complete).toBe(false);
  });

  it('reads a feed of a known kind on a host of its own', async () => {
    const { parts } = await read('https://jobs.acme.example/all', {
      'https://jobs.acme.example/all': { jobs: [job(1)] },
    });
    expect(parts[0]?.postings[0]).toMatchObject({
      source: 'greenhouse',
      board: 'jobs.acme.example',
    });
  });
});
