import type { ComponentChildren } from 'preact';
import type { Reader } from '../words/reader.js';
import type { PageAssets } from './assets.js';
import type { Head } from './route.js';

interface EmbedShellProps {
  head: Head;
  reader: Reader;
  assets: PageAssets;
  children: ComponentChildren;
}

/** A document for a frame on somebody else's page: no header, no footer, one small script, and nothing for search engines. */
export function EmbedShell({ head, reader, assets, children }: EmbedShellProps) {
  return (
    <html lang={reader.language}>
      <head>
        <meta charset="utf-8" />
        <base target="_blank" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${head.title} – ${reader.words.frame.siteName}`}</title>
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        {assets.fonts.map((font) => (
          <link key={font} rel="preload" href={font} as="font" type="font/woff2" crossorigin="anonymous" />
        ))}
        {assets.styles.map((style) => (
          <link key={style} rel="stylesheet" href={style} />
        ))}
        {assets.script && <script type="module" src={assets.script} />}
      </head>
      <body class="embed">
        <main id="lich" aria-label={head.title}>
          {children}
        </main>
      </body>
    </html>
  );
}
