/** What the page is set in: no font is embedded, each machine has one of these. */
export const PAGE_FONTS = 'system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';
