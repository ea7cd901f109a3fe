/** Light or dark as somebody wants it, or as the device says. */
export type Theme = 'system' | 'light' | 'dark';

const key = 'ban-lam-viec.nen';

export function savedTheme(): Theme {
  const saved = localStorage.getItem(key);
  return saved === 'light' || saved === 'dark' ? saved : 'system';
}

export function saveTheme(theme: Theme): void {
  if (theme === 'system') localStorage.removeItem(key);
  else localStorage.setItem(key, theme);
  applyTheme(theme);
}

/**
 * Makes the style sheets' own rules for dark devices hold always, never, or when the device says so.
 *
 * The tokens are thus written once, for the public pages and for the desk.
 */
export function applyTheme(theme: Theme): void {
  const media = { system: '(prefers-color-scheme: dark)', light: 'not all', dark: 'all' }[theme];
  for (const sheet of document.styleSheets) for (const rule of sheet.cssRules) turn(rule, media);
  document.documentElement.style.colorScheme = theme === 'system' ? '' : theme;
}

const turned = new WeakSet<CSSRule>();

function turn(rule: CSSRule, media: string): void {
  if (!(rule instanceof CSSMediaRule)) return;
  if (!turned.has(rule) && rule.media.mediaText !== '(prefers-color-scheme: dark)') return;
  turned.add(rule);
  rule.media.mediaText = media;
}
