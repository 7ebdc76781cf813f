import { Monitor, Moon, Sun } from 'lucide-react';

/** What can be chosen, and how it is shown. */
export const THEMES = [
  { theme: 'light', label: 'Light', Icon: Sun },
  { theme: 'dark', label: 'Dark', Icon: Moon },
  { theme: 'system', label: 'As the system', Icon: Monitor },
] as const;
