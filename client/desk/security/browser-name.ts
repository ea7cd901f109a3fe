const browsers: readonly (readonly [mark: RegExp, name: string])[] = [
  [/\bEdg(e|A|iOS)?\//, 'Edge'],
  [/\bCoc_Coc_Browser|\bcoc_coc/i, 'Cốc Cốc'],
  [/\bOPR\/|\bOpera/, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\bFirefox\/|\bFxiOS\//, 'Firefox'],
  [/\bHeadlessChrome\/|\bChrome\/|\bCriOS\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
];

const systems: readonly (readonly [mark: RegExp, name: string])[] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'macOS'],
  [/\bLinux\b/, 'Linux'],
];

/** What people call the browser that calls itself so, such as “Chrome · Windows”; its own words when nobody knows it; null for none. */
export function sayBrowser(userAgent: string | null): string | null {
  if (!userAgent) return null;
  const found = [browsers, systems].map((names) => names.find(([mark]) => mark.test(userAgent))?.[1]);
  return found.filter(Boolean).join(' · ') || userAgent.slice(0, 40);
}
