/** Scheme under which the map reads tiles of a file. */
export const ARCHIVE_SCHEME = 'deliniasi-pmtiles';

export const archiveTemplate = (archive: string): string => `${ARCHIVE_SCHEME}://${archive}/{z}/{x}/{y}`;

/** Null where it is no address of ours. */
export function splitArchiveUrl(
  url: string,
): { readonly archive: string; readonly z: number; readonly x: number; readonly y: number } | null {
  const found = /^[^:]+:\/\/([^/]+)\/(\d+)\/(\d+)\/(\d+)$/.exec(url);
  return found && { archive: found[1], z: Number(found[2]), x: Number(found[3]), y: Number(found[4]) };
}
