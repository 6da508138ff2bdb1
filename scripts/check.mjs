// npm run check: types, style, import rules and unused code.

import { runChecks } from './support/checks.mjs';
import { ensureInstalled } from './support/install.mjs';
import { requireNode } from './support/node.mjs';

requireNode();
await ensureInstalled();
process.exitCode = (await runChecks()) === 0 ? 0 : 1;
