const shapes = {
  check: 'M4 10.5l4 4 8-9',
  few: 'M10 3v8M10 15.2v.6',
  full: 'M5 10h10',
  clock: 'M10 5.5V10l3 2M10 2.5a7.5 7.5 0 100 15 7.5 7.5 0 000-15z',
  moved: 'M3 10h12M11 5.5l4.5 4.5-4.5 4.5',
  cross: 'M5 5l10 10M15 5L5 15',
  pause: 'M7 4.5v11M13 4.5v11',
  place:
    'M10 17.5s5.5-5 5.5-9A5.5 5.5 0 004.5 8.500c0 4 5.500 9 5.500 9zM10 10.200a1.900 1.900 0 100-3.800 1.900 1.900 0 000 3.800z',
  person:
    'M10 9.500a3.200 3.200 0 100-6.400 3.200 3.200 0 000 6.400zM3.500 17c.6-3.200 3.200-5 6.500-5s5.900 1.800 6.500 5',
  screen: 'M3 4.500h14v9H3zM7 16.500h6',
  next: 'M7.500 4.500L13 10l-5.500 5.500',
  previous: 'M12.500 4.500L7 10l5.500 5.500',
  filter: 'M3 5.500h14M5.500 10h9M8 14.500h4',
  search: 'M8.700 3.200a5.500 5.500 0 100 11 5.500 5.500 0 000-11zM13 13l4 4',
  print: 'M6 7V3h8v4M6 14H3.500V7.500h13V14H14M6 11.500h8v5.500H6z',
  walk: 'M4 17V7l6-4 6 4v10M8 17v-5h4v5',
} as const;

export type IconName = keyof typeof shapes;

/** A small drawing beside a word. It never stands alone, so it is hidden from those who listen. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg class="icon" width={size} height={size} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path
        d={shapes[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.8"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
