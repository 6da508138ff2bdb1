import { runTool } from './run.mjs';

/** @type {readonly { readonly name: string, readonly tool: readonly [string, string, ...string[]] }[]} */
const checks = [
  { name: 'tipe / types', tool: ['typescript', 'tsc', '-p', 'tsconfig.json'] },
  {
    name: 'tipe ruang inti / types of the core rooms',
    tool: ['typescript', 'tsc', '-p', 'tsconfig.core.json'],
  },
  {
    name: 'gaya dan arah impor / style and import rules',
    tool: ['@biomejs/biome', 'biome', 'ci', '--error-on-warnings', '--colors=off'],
  },
  { name: 'kode tak terpakai / unused code', tool: ['knip', 'knip', '--no-progress'] },
];

/** Runs every check at the same time, and tells what each found. @returns {Promise<number>} how many failed */
export async function runChecks() {
  let failed = 0;
  const outcomes = await Promise.all(
    checks.map(async ({ name, tool: [packageName, command, ...args] }) => ({
      name,
      ...(await runTool(packageName, command, args, { capture: true })),
    })),
  );
  for (const { name, code, output } of outcomes) {
    console.log(`${code === 0 ? '✓' : '✗'} ${name}`);
    if (code === 0) continue;
    console.error(output.trim());
    failed++;
  }
  return failed;
}
