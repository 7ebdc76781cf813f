import { describe, expect, it } from 'vitest';
import { checkUrl, isPublicAddress } from './check-url.js';

/** The spellings of inner addresses that are used to slip past a check. */
const INNER = [
  'http://127.0.0.1/',
  'http://127.1/',
  'http://127.0.0.1./',
  'http://2130706433/',
  'http://0x7f000001/',
  'http://0x7f.0.0.1/',
  'http://0177.0.0.1/',
  'http://017700000001/',
  'http://0/',
  'http://0.0.0.0/',
  'http://localhost/',
  'http://LOCALHOST./',
  'http://api.localhost/',
  'http://10.0.0.8/',
  'http://172.16.3.4/',
  'http://192.168.1.1/',
  'http://100.64.0.1/',
  'http://169.254.169.254/latest/meta-data',
  'http://metadata.google.internal/',
  'http://[::1]/',
  'http://[::]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:7f00:1]/',
  'http://[fe80::1]/',
  'http://[fc00::1]/',
  'http://[64:ff9b::7f00:1]/',
  'http://[2002:7f00:1::]/',
  'http://224.0.0.1/',
  'http://255.255.255.255/',
  'http://１２７.０.０.１/',
  'http://127。0。0。1/',
  'http://%31%32%37.0.0.1/',
  'http://198.18.0.1/',
  'http://printer.local/',
];

describe('checkUrl', () => {
  it.each(INNER)('refuses %s', (source) => {
    const outcome = checkUrl(source, false);
    expect(outcome.ok ? 'allowed' : outcome.problem.code).toBe('refused-address');
  });

  it.each(INNER)('lets %s pass where the settings allow it', (source) => {
    expect(checkUrl(source, true).ok).toBe(true);
  });

  it.each(['https://boards.example.com/a', 'http://93.184.216.34/', 'https://[2606:4700::1111]/'])(
    'lets %s pass',
    (source) => expect(checkUrl(source, false).ok).toBe(true),
  );

  it.each([
    ['ftp://example.com/', 'bad-url'],
    ['file:///etc/passwd', 'bad-url'],
    ['data:text/html,hi', 'bad-url'],
    ['http://user:secret@example.com/', 'bad-url'],
    ['not a url', 'bad-url'],
    ['', 'bad-url'],
    ['http://example.com:8080/', 'refused-address'],
    ['https://example.com:22/', 'refused-address'],
  ])('refuses %s as %s', (source, code) => {
    const outcome = checkUrl(source, false);
    expect(outcome.ok ? 'allowed' : outcome.problem.code).toBe(code);
  });

  it('does not repeat a password in its message', () => {
    const outcome = checkUrl('http://user:secret@example.com/', false);
    expect(JSON.stringify(outcome.ok || outcome.problem.message)).not.toContain('secret');
  });
});

describe('isPublicAddress', () => {
  it.each(['8.8.8.8', '2606:4700::1111'])('knows %s as public', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each(['127.0.0.1', '::1', '::ffff:10.0.0.1', 'fe80::1%eth0', '169.254.169.254', 'x', ''])(
    'knows %s as not public',
    (address) => expect(isPublicAddress(address)).toBe(false),
  );
});
