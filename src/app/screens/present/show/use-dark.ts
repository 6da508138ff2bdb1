import { useEffect } from 'react';
import { useTheme } from '../../../theme/theme.ts';

/** While a show is running all of the page has its theme. */
export function useDark(dark: boolean): void {
  useEffect(() => {
    document.documentElement.dataset.theme = dark ? 'dark' : 'light';
    return () => {
      document.documentElement.dataset.theme = useTheme.getState().theme;
    };
  }, [dark]);
}
