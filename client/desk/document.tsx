import { renderToString } from 'preact-render-to-string';
import { assetsOf, type Manifest } from '../pages/assets.js';
import { shellWords } from './words/shell.js';

export interface DeskRequest {
  /** Path of the address, with `/en` for English. */
  path: string;
  /** Null in the frame that browsers keep to be opened without a link: it knows neither the time nor anybody. */
  given: DeskGiven | null;
  assets: Manifest;
}

/** What the document tells its script. */
export interface DeskGiven {
  /** ISO 8601. */
  now: string;
  isSignedIn: boolean;
  /** Where the stream of changes is. */
  cursor: string | null;
}

const entry = 'client/desk/browser.tsx';
/** What opens without a link too: its files stand in the frame, by which the browser knows what to keep. */
const openable = ['client/desk/day/page.tsx', 'client/desk/day/read-qr.ts'];

/** The one HTML document of the desk: no data of anybody, only the room in which the script opens it. */
export function renderDesk({ path, given, assets: manifest }: DeskRequest): string {
  const language = path === '/en' || path.startsWith('/en/') ? 'en' : 'vi';
  const words = shellWords[language];
  const wanted = [`client/words/${language}.ts`, ...(given === null ? openable : [])];
  const { script, styles, modules, fonts } = assetsOf(manifest, wanted, entry);
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
        <Given value={given} />
      </body>
    </html>,
  );
  return `<!doctype html>${html}`;
}

/** The instant of the server, so that a wrong clock on a desk changes nothing, and whether anybody is signed in. */
function Given({ value }: { value: DeskGiven | null }) {
  return (
    <script
      id="ban-du-lieu"
      type="application/json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON without anybody's words; as a text child it would be entity-coded.
      dangerouslySetInnerHTML={{ __html: JSON.stringify(value) }}
    />
  );
}
