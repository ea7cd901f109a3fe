export interface Element {
  name: string;
  /** Text within, all of it, or of the first element of that name below. */
  text(name?: string): string;
  attribute(name: string, attribute: string): string;
  /** Elements of that name below, at any depth, in order. */
  all(name: string): Element[];
}

interface Node {
  name: string;
  attributes: Record<string, string>;
  children: (Node | string)[];
}

const token = /<\?[^>]*\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|[^<]+/gy;

/** Reads a document that must be well-formed: every tag closed in order, every sign escaped. Comments and DTDs are not for us. */
export function readXml(text: string): Element {
  const root: Node = { name: '', attributes: {}, children: [] };
  const open = [root];
  token.lastIndex = 0;
  for (let at = 0; at < text.length; at = token.lastIndex) {
    const found = token.exec(text);
    if (found === null) throw new Error(`Not well-formed at: ${text.slice(at, at + 60)}`);
    const [whole, isEnd, name, attributes = '', isEmpty] = found;
    const parent = open.at(-1) ?? root;
    if (name === undefined) {
      if (!whole.startsWith('<?')) parent.children.push(plain(whole));
    } else if (isEnd) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes something else`);
    } else {
      const node = { name, attributes: attributesOf(attributes), children: [] };
      parent.children.push(node);
      if (!isEmpty) open.push(node);
    }
  }
  if (open.length !== 1) throw new Error(`<${open.at(-1)?.name}> is never closed`);
  const [element] = root.children.filter((child) => typeof child !== 'string');
  if (!element) throw new Error('No element');
  return elementOf(element);
}

function elementOf(node: Node): Element {
  const all = (name: string) => below(node, name).map(elementOf);
  return {
    name: node.name,
    all,
    text: (name) => (name === undefined ? textOf(node) : (all(name)[0]?.text() ?? '')),
    attribute: (name, attribute) => below(node, name)[0]?.attributes[attribute] ?? '',
  };
}

function below(node: Node, name: string): Node[] {
  return node.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...below(child, name)],
  );
}

const textOf = (node: Node): string =>
  node.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, plain(value)]),
  );
}

const signs: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' };

function plain(text: string): string {
  return text.replace(/&[^;]*;?/g, (entity) => {
    const sign = signs[entity];
    if (sign === undefined) throw new Error(`${entity} is no sign of XML`);
    return sign;
  });
}
