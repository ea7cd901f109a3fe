import type { ComponentChildren } from 'preact';
import { SiteFooter } from '../ui/site-footer.js';
import { SiteHeader } from '../ui/site-header.js';
import { addressIn, type Reader } from '../words/reader.js';
import type { PageAssets } from './assets.js';
import type { Head } from './route.js';

interface ShellProps {
  head: Head;
  reader: Reader;
  assets: PageAssets;
  island: { name: string; data: unknown } | undefined;
  /** Nothing stands around it: the page fills a screen on a wall. */
  isBare?: boolean;
  children: ComponentChildren;
}

/** One whole HTML document: head for machines, header, the page, footer, and the data its living part wakes with. */
export function Shell({ head, reader, assets, island, isBare = false, children }: ShellProps) {
  return (
    <html lang={reader.language}>
      <HeadOf head={head} reader={reader} assets={assets} />
      <body>
        {!isBare && (
          <a class="skip" href="#noi-dung">
            {reader.words.frame.skip}
          </a>
        )}
        {!isBare && <SiteHeader />}
        <main id="noi-dung" class={isBare ? 'bare-main' : undefined} tabIndex={-1}>
          <div data-island={island?.name}>{children}</div>
        </main>
        {!isBare && <SiteFooter />}
        {island && <Json id="island" value={{ ...island, now: reader.now, path: reader.path }} />}
      </body>
    </html>
  );
}

function HeadOf({ head, reader, assets }: Pick<ShellProps, 'head' | 'reader' | 'assets'>) {
  const canonical = head.canonical ?? reader.path;
  const here = (language: Reader['language']) => `${reader.origin}${addressIn(language, canonical)}`;
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${head.title} – ${reader.words.frame.siteName}`}</title>
      <meta name="description" content={head.description} />
      {head.hidden && <meta name="robots" content="noindex" />}
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content="#fbfaf7" media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content="#171512" media="(prefers-color-scheme: dark)" />
      <meta name="format-detection" content="telephone=no" />
      <meta property="og:title" content={head.title} />
      <meta property="og:description" content={head.description} />
      <meta property="og:locale" content={reader.language === 'vi' ? 'vi_VN' : 'en_GB'} />
      <link rel="canonical" href={here(reader.language)} />
      <link rel="alternate" hreflang="vi" href={here('vi')} />
      <link rel="alternate" hreflang="en" href={here('en')} />
      <link rel="alternate" hreflang="x-default" href={here('vi')} />
      <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      {assets.fonts.map((font) => (
        <link key={font} rel="preload" href={font} as="font" type="font/woff2" crossorigin="anonymous" />
      ))}
      {assets.styles.map((style) => (
        <link key={style} rel="stylesheet" href={style} />
      ))}
      {assets.script && <script type="module" src={assets.script} />}
      {assets.modules.map((module) => (
        <link key={module} rel="modulepreload" href={module} />
      ))}
      {head.jsonLd && <Json type="application/ld+json" value={head.jsonLd} />}
    </head>
  );
}

function Json({ id, type = 'application/json', value }: { id?: string; type?: string; value: unknown }) {
  const text = JSON.stringify(value).replaceAll('<', '\\u003c');
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with every "<" escaped; as a text child it would be entity-coded.
  return <script id={id} type={type} dangerouslySetInnerHTML={{ __html: text }} />;
}
