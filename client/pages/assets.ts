/** The browser build's manifest, as far as pages need it. */
export type Manifest = Readonly<
  Record<
    string,
    { file: string; css?: string[]; imports?: string[]; dynamicImports?: string[]; assets?: string[]; name?: string }
  >
>;

/** What a page of ours loads: one script, its style, and what will be asked for next. */
export interface PageAssets {
  script: string | undefined;
  styles: string[];
  modules: string[];
  fonts: string[];
}

const browserEntry = 'client/pages/browser.ts';
/** What begins a page that other sites frame. */
export const embedEntry = 'client/embed/browser.ts';
const firstFonts = ['latin-400', 'vietnamese-400', 'latin-700', 'vietnamese-700'];

/**
 * Names the files of a page.
 *
 * @param wanted sources whose chunks the page is going to import at once, such as `client/words/vi.ts`
 * @param first the source that begins everything; that of the public pages when left out
 */
export function assetsOf(manifest: Manifest, wanted: readonly string[], first = browserEntry): PageAssets {
  const entry = manifest[first];
  const chunks = new Set<string>();
  for (const source of [first, ...wanted]) gather(manifest, source, chunks);
  const entries = [...chunks].map((source) => manifest[source]).filter((chunk) => chunk !== undefined);
  return {
    script: entry && `/${entry.file}`,
    styles: [...new Set(entries.flatMap(({ css }) => css ?? []))].map((file) => `/${file}`),
    modules: entries.filter((chunk) => chunk !== entry).map(({ file }) => `/${file}`),
    fonts: fontsOf(manifest),
  };
}

function gather(manifest: Manifest, source: string, into: Set<string>): void {
  const chunk = manifest[source];
  if (!chunk || into.has(source)) return;
  into.add(source);
  for (const imported of chunk.imports ?? []) gather(manifest, imported, into);
}

function fontsOf(manifest: Manifest): string[] {
  const files = Object.values(manifest).flatMap(({ file, assets }) => [file, ...(assets ?? [])]);
  return firstFonts.flatMap((font) => {
    const found = files.find((file) => file.includes(`be-vietnam-pro-${font}-normal`) && file.endsWith('.woff2'));
    return found ? [`/${found}`] : [];
  });
}
