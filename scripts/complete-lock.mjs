// Adds to package-lock.json the builds for other platforms that the registry at hand did not answer for.
//
// npm 11 leaves such optional packages out of the lock, and `npm ci` then refuses that lock everywhere. Run this
// after `npm install`. See docs/decisions/0004-lock-file.md.
import { readFileSync, writeFileSync } from 'node:fs';

const systems = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64'];

/** `os`, `cpu` and `libc` as the names of such packages tell them: `@rollup/rollup-linux-x64-musl`. */
function platformOf(/** @type {string} */ name) {
  const words = name.split('/').at(-1)?.split('-') ?? [];
  const last = words.at(-1) ?? '';
  const os = systems.find((system) => words.includes(system));
  const cpu = processors.find((processor) => words.includes(processor));
  if (os === undefined || cpu === undefined) return null;
  const libc = last.startsWith('musl') ? 'musl' : last.startsWith('gnu') ? 'glibc' : null;
  return { os: [os], cpu: [cpu], ...(os === 'linux' && libc !== null ? { libc: [libc] } : {}) };
}

const lockFile = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(lockFile, 'utf8'));
const added = [];

for (const parent of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
    const path = `node_modules/${name}`;
    const platform = platformOf(name);
    if (path in lock.packages || platform === null) continue;
    lock.packages[path] = { version, ...(parent.dev ? { dev: true } : {}), optional: true, ...platform };
    added.push(name);
  }
}

lock.packages = Object.fromEntries(
  Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')),
);
writeFileSync(lockFile, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added.length} packages for other platforms added to package-lock.json`);
