import { writeFileSync } from 'node:fs';
import { makeSingkawang } from './singkawang-maker/city.ts';

/** Writes the demo city: `npx tsx data/make-singkawang.ts`. */
for (const [name, text] of makeSingkawang())
  writeFileSync(new URL(`singkawang/${name}`, import.meta.url), text);
