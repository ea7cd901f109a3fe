import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../db/root.js';

const tokens = readFileSync(join(projectRoot, 'client/styles/tokens.css'), 'utf8');
const [light = '', dark = ''] = tokens.split('prefers-color-scheme: dark');

function coloursOf(css: string): Map<string, string> {
  return new Map([...css.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name = '', value = '']) => [name, value]));
}

const schemes = { light: coloursOf(light), dark: coloursOf(dark) };

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [bright = 0, dim = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (bright + 0.05) / (dim + 0.05);
}

const grounds = ['paper', 'surface', 'sunken'];
const texts = ['ink', 'soft', 'accent', 'accent-strong', 'free', 'few', 'full', 'moved', 'cancelled'];
const pairs = [
  ...texts.flatMap((text) => grounds.map((ground) => [text, ground])),
  ...['free', 'few', 'moved', 'cancelled'].flatMap((state) => [
    [state, `${state}-wash`],
    ['ink', `${state}-wash`],
    ['accent', `${state}-wash`],
  ]),
  ['accent', 'accent-wash'],
  ['on-accent', 'accent-fill'],
  ['on-accent', 'accent-fill-strong'],
];

describe.each(Object.entries(schemes))('The %s scheme', (_name, colours) => {
  const colour = (name: string) => {
    const found = colours.get(name);
    if (!found) throw new Error(`tokens.css has no --${name} in this scheme`);
    return found;
  };

  it.each(pairs)('lets %s be read on %s (4.5 to 1)', (text = '', ground = '') => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['focus', 'edge'].flatMap((mark) => grounds.map((ground) => [mark, ground])))(
    'lets %s be seen on %s (3 to 1)',
    (mark = '', ground = '') => {
      expect(contrast(colour(mark), colour(ground))).toBeGreaterThanOrEqual(3);
    },
  );
});
