import { DEFAULT_THEME, ThemeProvider } from '@zendeskgarden/react-theming';
import type { ReactNode } from 'react';
import { createGlobalStyle } from 'styled-components';
import { color } from './color';

export type Scheme = 'light' | 'dark';

// Built once: a new theme object would restyle everything on each render.
const THEMES = {
  light: { ...DEFAULT_THEME, colors: { ...DEFAULT_THEME.colors, base: 'light' as const } },
  dark: { ...DEFAULT_THEME, colors: { ...DEFAULT_THEME.colors, base: 'dark' as const } },
};

const Page = createGlobalStyle`
  :root { color-scheme: ${({ theme }) => theme.colors.base}; }
  *, *::before, *::after { box-sizing: border-box; }
  body {
    margin: 0;
    background: ${({ theme }) => color.ground({ theme })};
    color: ${({ theme }) => color.text({ theme })};
    font: 400 12px/16px ${({ theme }) => theme.fonts.system};
    -webkit-font-smoothing: antialiased;
  }
  button, input, textarea, select { font: inherit; color: inherit; }
  @media (prefers-reduced-motion: reduce) {
    *, *::before, *::after { animation: none !important; transition: none !important; }
  }
`;

/** Garden's theme in the scheme the host shows, with the page's own ground. Wraps a whole location. */
export function ThemeRoot({ scheme, children }: { scheme: Scheme; children: ReactNode }) {
  return (
    <ThemeProvider theme={THEMES[scheme]}>
      <Page />
      {children}
    </ThemeProvider>
  );
}
