const DATE_TIME = new Intl.DateTimeFormat('id-ID', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** "21 Nov 2026, 19.24". */
export const dateTimeText = (milliseconds: number): string => DATE_TIME.format(milliseconds);
