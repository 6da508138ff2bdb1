import { fileURLToPath } from 'node:url';

/** Root of the repository, with a trailing separator. */
export const root = fileURLToPath(new URL('../../', import.meta.url));
