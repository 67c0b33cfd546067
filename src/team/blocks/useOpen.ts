import { useCallback, useState } from 'react';

/** One open thing per level: which, and what turns it. */
export function useOpen(): [open: string | null, toggle: (key: string) => void] {
  const [open, setOpen] = useState<string | null>(null);
  const toggle = useCallback((key: string) => setOpen((before) => (before === key ? null : key)), []);
  return [open, toggle];
}
