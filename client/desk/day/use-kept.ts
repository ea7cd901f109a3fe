import { useState } from 'preact/hooks';

/** Something this browser remembers about where one works, such as one's desk. */
export function useKept(name: string): [string, (value: string) => void] {
  const key = `ban-lam-viec.${name}`;
  const [value, setValue] = useState(() => localStorage.getItem(key) ?? '');
  return [
    value,
    (next) => {
      localStorage.setItem(key, next);
      setValue(next);
    },
  ];
}
