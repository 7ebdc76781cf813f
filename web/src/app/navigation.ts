import type { LinkProps } from '@tanstack/react-router';

/** A page in the header. */
export interface NavigationEntry {
  readonly to: NonNullable<LinkProps['to']>;
  readonly label: string;
}

/** The pages in the header, from left to right. */
export const navigation: readonly NavigationEntry[] = [
  { to: '/', label: 'Read' },
  { to: '/compare', label: 'Compare' },
  { to: '/roles', label: 'Roles' },
  { to: '/you', label: 'You' },
  { to: '/hire', label: 'Hire' },
  { to: '/jobs', label: 'Jobs' },
  { to: '/projects', label: 'Projects' },
  { to: '/claims', label: 'Claims' },
  { to: '/quality', label: 'How good is this?' },
];
