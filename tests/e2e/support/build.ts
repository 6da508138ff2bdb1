import { ensureBuilt } from '../../../scripts/support/build.mjs';

/** Before all browser tests: what they open is the built app. */
export default ensureBuilt;
