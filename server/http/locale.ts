/** The first of our two languages in an `Accept-Language`, by weight; Vietnamese when neither is named. */
export function localeOf(acceptLanguage: string | undefined): 'vi' | 'en' {
  const wanted = (acceptLanguage ?? '')
    .slice(0, 200)
    .split(',')
    .map((part, order) => ({ language: part.trim().slice(0, 2).toLowerCase(), weight: weightOf(part), order }))
    .filter(({ language, weight }) => (language === 'vi' || language === 'en') && weight > 0)
    .sort((one, other) => other.weight - one.weight || one.order - other.order);
  return wanted[0]?.language === 'en' ? 'en' : 'vi';
}

function weightOf(part: string): number {
  const [, weight] = /;\s*q=([\d.]+)/.exec(part) ?? [];
  return weight === undefined ? 1 : Number(weight) || 0;
}
