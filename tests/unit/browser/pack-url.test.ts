import { describe, expect, it } from 'vitest';
import { originPattern } from '@/lib/browser/pack-url';
import { packUrl } from '@/lib/pack-url';

describe('a pack may be taken', () => {
  it.each([
    ['https://packs.example/team.yaml', 'https://packs.example/team.yaml'],
    [' HTTPS://Packs.Example:8443/a?b=c#part ', 'https://packs.example:8443/a?b=c'],
    ['http://localhost:8080/p', 'http://localhost:8080/p'],
    ['http://127.0.0.1/p', 'http://127.0.0.1/p'],
    ['https://[2001:db8::1]/p', 'https://[2001:db8::1]/p'],
  ])('from %s', (given, url) => {
    expect(packUrl(given)).toBe(url);
  });

  it.each([
    'http://packs.example/team.yaml',
    'http://localhost.example/p',
    'http://127.0.0.2/p',
    'http://[::1]/p',
    'https://ana:secret@packs.example/p',
    'file:///etc/passwd',
    'data:text/plain,format: 1',
    'javascript:alert(1)',
    'packs.example/team.yaml',
    '',
  ])('but not from %s', (given) => {
    expect(packUrl(given)).toBeNull();
  });
});

it('the site of an address is asked for whatever its port, which Firefox has no pattern for', () => {
  expect(originPattern('https://packs.example:8443/team.yaml?a=b')).toBe('https://packs.example/*');
  expect(originPattern('http://localhost:8080/p')).toBe('http://localhost/*');
});
