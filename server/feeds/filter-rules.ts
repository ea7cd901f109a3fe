/** A filter as it stands in the address of the calendar, still in its words. */
export interface AddressFilter {
  agency: string | undefined;
  /** With the agencies below. */
  subordinate: boolean;
  leader: string | undefined;
  point: string | undefined;
  unit: string | undefined;
  kinds: readonly string[] | undefined;
  freeOnly: boolean;
  from: string | undefined;
  to: string | undefined;
  text: string | undefined;
}

const kinds: Readonly<Record<string, readonly string[]>> = {
  'tiep-cong-dan': ['REGULAR', 'PERIODIC', 'AD_HOC'],
  'dinh-ky': ['PERIODIC'],
  'thuong-xuyen': ['REGULAR'],
  'dot-xuat': ['AD_HOC'],
  'doi-thoai': ['PUBLIC_DIALOGUE', 'BUSINESS_DIALOGUE'],
};

/** Reads a filter as the calendar's page reads its own address: what is not understood is left out. */
export function readAddressFilter(search: { get(name: string): string | null }): AddressFilter {
  const word = (name: string) => search.get(name)?.trim().slice(0, 120) || undefined;
  const day = (name: string) => {
    const text = search.get(name) ?? '';
    const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
    return isDay && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text) ? text : undefined;
  };
  const kind = search.get('loai') ?? '';
  const agency = word('co-quan');
  return {
    agency,
    subordinate: agency === undefined || search.get('cap-duoi') === '1',
    leader: word('lanh-dao'),
    point: word('noi'),
    unit: word('don-vi'),
    kinds: Object.hasOwn(kinds, kind) ? kinds[kind] : undefined,
    freeOnly: search.get('con-cho') === '1',
    from: day('tu'),
    to: day('den'),
    text: word('q'),
  };
}
