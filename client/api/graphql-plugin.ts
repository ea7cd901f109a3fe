import type { Plugin } from 'vite';

/** Folds the blanks of documents of the graphs: nobody reads them in a browser, and every page carries some. */
export function foldedDocuments(): Plugin {
  return {
    name: 'folded-documents',
    transform(code, id) {
      if (!/\/client\/.*\.tsx?$/.test(id) || !code.includes('graphql(')) return null;
      const folded = code.replace(
        /((?:staffGraphql|graphql)\(\s*)`([^`]*)`/g,
        (_, call: string, text: string) => `${call}\`${fold(text)}\``,
      );
      return { code: folded, map: null };
    },
  };
}

function fold(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ ?([{}():,!]) ?/g, '$1')
    .trim();
}
