import type { Plugin } from 'vite';

const pages = { 'explorer.html': 'Tiếp Dân – GraphQL', 'staff-explorer.html': 'Tiếp Dân – GraphQL (staff)' };

/** Writes the explorer's two pages beside the browser build, naming its hashed files. The path says which graph is meant. */
export function explorerPages(): Plugin {
  return {
    name: 'explorer-pages',
    enforce: 'pre',
    // GraphiQL brings its letters inside its style sheet, which our content policy forbids; the system's do as well.
    transform: (code, id) => (/graphiql.*\.css$/.test(id) ? code.replace(/@font-face\s*\{[^}]*\}/g, '') : undefined),
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const entry = chunks.find(({ isEntry, name }) => isEntry && name === 'explorer');
      if (!entry) return;
      const styles = new Set([entry.fileName, ...entry.imports].flatMap((name) => stylesOf(chunks, name)));
      for (const [fileName, title] of Object.entries(pages))
        this.emitFile({ type: 'asset', fileName, source: documentOf(title, entry.fileName, [...styles]) });
    },
  };
}

function stylesOf(chunks: { fileName: string; viteMetadata?: { importedCss: Set<string> } }[], name: string): string[] {
  return [...(chunks.find(({ fileName }) => fileName === name)?.viteMetadata?.importedCss ?? [])];
}

function documentOf(title: string, script: string, styles: string[]): string {
  const links = styles.map((style) => `<link rel="stylesheet" href="/${style}">`).join('');
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
${links}
<script type="module" src="/${script}"></script>
</head>
<body>
<noscript>Trang này cần JavaScript. / This page needs JavaScript.</noscript>
<div id="explorer"></div>
</body>
</html>
`;
}
