// Makes src/reports/html/viewer-bundle.ts: script and style of the HTML report as text, with the hashes that its policy names.
// Run it after a change of src/reports/html/viewer; a test tells when it was forgotten.
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bundleModule, bundleViewer } from './support/html-viewer.mjs';

const target = new URL('../src/reports/html/viewer-bundle.ts', import.meta.url);
await writeFile(fileURLToPath(target), bundleModule(await bundleViewer()));
