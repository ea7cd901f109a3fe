import { describe, expect, it } from 'vitest';
import { filterOf, pageOf, partsOf, readWish } from '../../client/desk/audit/model.js';
import { sayBrowser } from '../../client/desk/security/browser-name.js';

describe('What is asked of the audit', () => {
  it('stands in the address and is read back', () => {
    const wish = readWish(new URLSearchParams('loai=READ&viec=RegistrationOpened&tu=2026-03-01&nguoi=a1&sau=c'));
    expect(wish).toEqual({
      ...{ kind: 'READ', act: 'RegistrationOpened', from: '2026-03-01', to: '' },
      ...{ accountId: 'a1', subjectId: '', after: 'c' },
    });
    expect(partsOf({ act: '', subjectId: 'x' })).toEqual({ sau: null, viec: null, 'doi-tuong': 'x' });
    expect(partsOf({ after: 'c2' })).toEqual({ sau: 'c2' });
  });

  it('is nothing where the address makes no sense', () => {
    expect(filterOf(readWish(new URLSearchParams('loai=X&tu=hôm qua&den=2026-13')))).toEqual({});
  });

  it('takes local days whole, the last one too', () => {
    expect(filterOf(readWish(new URLSearchParams('tu=2026-03-01&den=2026-03-01')))).toEqual({
      from: '2026-02-28T17:00:00.000Z',
      to: '2026-03-01T17:00:00.000Z',
    });
  });

  it('leads to what can be looked at', () => {
    expect(pageOf('SESSION', '1')).toBe('/buoi/1');
    expect(pageOf('NOTICE', '2')).toBe('/thong-bao/2');
    expect(pageOf('ACCOUNT', '3')).toBeNull();
  });
});

describe('A browser', () => {
  it.each([
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
      'Chrome · Windows',
    ],
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Edg/140.0',
      'Edge · Windows',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1',
      'Safari · iPhone',
    ],
    [
      'Mozilla/5.0 (Linux; Android 14; SM-S911B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/25.0 Chrome/121.0 Mobile Safari/537.36',
      'Samsung Internet · Android',
    ],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox · Linux'],
    ['curl/8.5.0', 'curl/8.5.0'],
  ])('%s is called %s', (agent, name) => expect(sayBrowser(agent)).toBe(name));

  it('that does not say what it is has no name', () => {
    expect(sayBrowser(null)).toBeNull();
    expect(sayBrowser('')).toBeNull();
  });
});
