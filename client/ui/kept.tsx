/** Nothing to write: what the server wrote stays, since waking does not touch the inside of such an element. */
const asWritten = { __html: '' };

interface KeptProps {
  as: 'section' | 'noscript';
}

/**
 * Leaves a part of the page as the server wrote it. For parts that never change, so that their words and code stay there:
 * `{import.meta.env.SSR ? <Part /> : <Kept as="section" />}`, where `Part` has that element outermost.
 */
export function Kept({ as: Element }: KeptProps) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: nothing is set; it is how Preact is told to leave the inside alone.
  return <Element dangerouslySetInnerHTML={asWritten} />;
}
