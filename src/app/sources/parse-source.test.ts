import { describe, expect, it } from 'vitest';
import { parseSource } from './parse-source.js';

/** A source in a few words. */
function told(text: string): string {
  const source = parseSource(text);
  switch (source.kind) {
    case 'board': {
      const posting = source.posting === null ? '' : ` ${source.posting}`;
      return `${source.adapter.source}:${source.board}${posting}`;
    }
    case 'page':
      return `page ${source.url}`;
    case 'path':
      return `path ${source.path}`;
    case 'unknown':
      return source.message;
  }
}

describe('parseSource', () => {
  it.each([
    ['https://boards.greenhouse.io/acme', 'greenhouse:acme'],
    ['https://job-boards.greenhouse.io/acme/jobs/4012', 'greenhouse:acme 4012'],
    ['https://job-boards.eu.greenhouse.io/acme', 'greenhouse:acme'],
    ['https://boards-api.greenhouse.io/v1/boards/acme/jobs?content=true', 'greenhouse:acme'],
    ['https://boards.greenhouse.io/embed/job_board?for=acme', 'greenhouse:acme'],
    ['https://jobs.lever.co/acme', 'lever:acme'],
    ['https://jobs.eu.lever.co/acme/0a1b-2c', 'lever:acme@eu 0a1b-2c'],
    ['https://api.lever.co/v0/postings/acme?mode=json', 'lever:acme'],
    ['https://jobs.ashbyhq.com/acme%20labs', 'ashby:acme labs'],
    ['https://jobs.ashbyhq.com/acme/11-22/application', 'ashby:acme 11-22'],
    ['https://api.ashbyhq.com/posting-api/job-board/acme', 'ashby:acme'],
    ['https://jobs.smartrecruiters.com/Acme/744000-engineer', 'smartrecruiters:Acme 744000'],
    ['https://apply.workable.com/acme/', 'workable:acme'],
    ['https://apply.workable.com/acme/j/AB12/', 'workable:acme AB12'],
    ['https://acme.workable.com/', 'workable:acme'],
    ['https://acme.recruitee.com/o/data-person', 'recruitee:acme data-person'],
    ['https://acme.jobs.personio.de/', 'personio:acme'],
    ['https://acme.jobs.personio.com/job/17', 'personio:acme@com 17'],
    ['https://acme.teamtailor.com/jobs', 'teamtailor:acme'],
    ['https://news.ycombinator.com/item?id=41', 'hackernews:41'],
    ['https://remoteok.com/', 'remoteok:all'],
    ['https://remotive.com/remote-jobs?category=data', 'remotive:data'],
    ['https://www.arbeitnow.com/', 'arbeitnow:all'],
    ['https://himalayas.app/jobs', 'himalayas:all'],
    ['https://weworkremotely.com/categories/remote-data-jobs', 'weworkremotely:remote-data-jobs'],
    ['https://www.usajobs.gov/Search/?k=data%20scientist', 'usajobs:data scientist'],
    ['https://careers.example.com/jobs/1', 'page https://careers.example.com/jobs/1'],
  ])('knows the address %s', (text, result) => {
    expect(told(text)).toBe(result);
  });

  it.each([
    ['greenhouse:stripe', 'greenhouse:stripe'],
    ['lever:acme@eu', 'lever:acme@eu'],
    ['personio:acme@com', 'personio:acme@com'],
    ['usajobs:machine learning', 'usajobs:machine learning'],
    ['remoteok', 'remoteok:all'],
    ['hackernews', 'hackernews:whoishiring'],
    ['postings.jsonl', 'path postings.jsonl'],
    ['./folder', 'path ./folder'],
    ['greenhouse', 'path greenhouse'],
  ])('knows %s', (text, result) => {
    expect(told(text)).toBe(result);
  });

  it('helps with a feed that it does not know', () => {
    expect(told('grenhouse:acme')).toContain('did you mean greenhouse?');
    expect(told('facebook:acme')).toContain('known are ashby, ');
  });

  it.each(['recruitee:evil.example/#', 'recruitee:a b', 'greenhouse:../x', 'lever:', 'ashby:/'])(
    'lets no board name lead elsewhere: %s',
    (text) => expect(told(text)).toMatch(/cannot be a board/),
  );
});
