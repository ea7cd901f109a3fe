import { renderToString } from 'preact-render-to-string';
import { assetsOf, type Manifest } from '../pages/assets.js';
import { shellWords } from './words/shell.js';

export interface DeskRequest {
  /** Path of the address, with `/en` for English. */
  path: string;
  /** ISO 8601. */
  now: string;
  isSignedIn: boolean;
  /** Where the stream of changes is. */
  cursor: string | null;
  assets: Manifest;
}

/** What the document tells its script. */
export type DeskGiven = Pick<DeskRequest, 'now' | 'isSignedIn' | 'cursor'>;

const entry = 'client/desk/browser.tsx';

/** The one HTML document of the desk: no data of anybody, only the room in which the script opens it. */
export function renderDesk({ path, now, isSignedIn, cursor, assets: manifest }: DeskRequest): string {
  const language = path === '/en' || path.startsWith('/en/') ? 'en' : 'vi';
  const words = shellWords[language];
  const { script, styles, modules, fonts } = assetsOf(manifest, [`client/words/${language}.ts`], entry);
  const html = renderToString(
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${words.title} – ${words.product}`}</title>
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <meta name="format-detection" content="telephone=no" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        {fonts.map((font) => (
          <link key={font} rel="preload" href={font} as="font" type="font/woff2" crossorigin="anonymous" />
        ))}
        {styles.map((style) => (
          <link key={style} rel="stylesheet" href={style} />
        ))}
        {script && <script type="module" src={script} />}
        {modules.map((module) => (
          <link key={module} rel="modulepreload" href={module} />
        ))}
      </head>
      <body class="desk-body">
        <div id="ban">
          <noscript>
            <p class="desk-opening">{words.noScript}</p>
          </noscript>
        </div>
        <Given value={{ now, isSignedIn, cursor }} />
      </body>
    </html>,
  );
  return `<!doctype html>${html}`;
}

/** The instant of the server, so that a wrong clock on a desk changes nothing, and whether anybody is signed in. */
function Given({ value }: { value: DeskGiven }) {
  return (
    <script
      id="ban-du-lieu"
      type="application/json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON without anybody's words; as a text child it would be entity-coded.
      dangerouslySetInnerHTML={{ __html: JSON.stringify(value) }}
    />
  );
}
