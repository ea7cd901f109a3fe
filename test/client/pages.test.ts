import { describe, expect, it } from 'vitest';
import type { Answer } from '../../client/api/execute.js';
import { assetsOf, type Manifest } from '../../client/pages/assets.js';
import { isPagePath, renderPage } from '../../client/pages/render.js';
import { matchRoute } from '../../client/pages/route.js';

const assets: Manifest = {
  'client/pages/browser.ts': { file: 'assets/public-1.js', css: ['assets/public-1.css'], imports: ['_shared.js'] },
  '_shared.js': { file: 'assets/shared-1.js' },
  'client/words/vi.ts': { file: 'assets/vi-1.js' },
};

const silent = async (): Promise<Answer> => ({ data: { session: null, changeCursor: '1' } });
const broken = async (): Promise<Answer> => ({
  errors: [{ message: 'secret detail', extensions: { code: 'INTERNAL' } }],
});

const ask = (path: string, execute = silent) =>
  renderPage({ path, search: '', now: '2026-11-22T01:00:00.000Z', execute, assets, origin: 'https://tiepdan.example' });

describe('An address', () => {
  it('is matched part by part', () => {
    expect(matchRoute('/buoi/:slug', '/buoi/x')).toEqual({ slug: 'x' });
    expect(matchRoute('/buoi/:slug', '/buoi/')).toBeUndefined();
    expect(matchRoute('/buoi/:slug', '/buoi/x/y')).toBeUndefined();
  });

  it('is a page in both languages, with or without a last slash', () => {
    for (const path of ['/', '/en', '/en/', '/huong-dan', '/en/huong-dan/', '/buoi/x', '/co-quan/x'])
      expect(isPagePath(path), path).toBe(true);
    for (const path of ['/graphql', '/english', '/assets/x.js', '/%E0%A4%A', '/buoi'])
      expect(isPagePath(path), path).toBe(false);
  });
});

describe('A page', () => {
  it('arrives whole: title, language, canonical, both languages, nothing inline', async () => {
    const { status, html, cacheable } = await ask('/en/huong-dan');
    expect({ status, cacheable }).toEqual({ status: 200, cacheable: true });
    expect(html).toMatch(/^<!doctype html><html lang="en">/);
    expect(html).toContain('<title>How it works – Tiếp Dân</title>');
    expect(html).toContain('rel="canonical" href="https://tiepdan.example/en/huong-dan"');
    expect(html).toContain('hreflang="vi" href="https://tiepdan.example/huong-dan"');
    expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*(src=|type="application\/(ld\+)?json"))/);
  });

  it('that is not there says so and is not kept', async () => {
    const answers = await Promise.all([ask('/nowhere'), ask('/buoi/nobody')]);
    for (const { status, html, cacheable } of answers) {
      expect({ status, cacheable }).toEqual({ status: 404, cacheable: false });
      expect(html).toContain('Không tìm thấy trang');
      expect(html).toContain('noindex');
    }
  });

  it('that could not be made tells the reader what to do and the log why', async () => {
    const { status, html, fault } = await ask('/buoi/x', broken);
    expect(status).toBe(500);
    expect(html).toContain('Tải lại trang');
    expect(html).not.toContain('secret detail');
    expect(fault).toMatchObject({ message: 'secret detail' });
  });
});

describe('The files of a page', () => {
  it('are named with everything they import', () => {
    expect(assetsOf(assets, ['client/words/vi.ts'])).toEqual({
      script: '/assets/public-1.js',
      styles: ['/assets/public-1.css'],
      modules: ['/assets/shared-1.js', '/assets/vi-1.js'],
      fonts: [],
    });
  });
});
