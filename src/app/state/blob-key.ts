let made = 0;

/** A key for map data that is never equal to another's. */
export const blobKey = (): string => `data-${++made}`;
