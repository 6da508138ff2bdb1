import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { root } from './paths.mjs';

/**
 * Runs a program in the root of the repository and waits for it.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ readonly capture?: boolean, readonly shell?: boolean, readonly timeout?: number, readonly env?: Readonly<Record<string, string>> }} [options]
 *   `capture` keeps the output instead of showing it; `timeout` in milliseconds; `env` is added to this program's
 * @returns {Promise<{ readonly code: number, readonly output: string }>} code −1: it could not be started or was stopped
 */
export function run(program, args, { capture = false, shell = false, timeout = 0, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      shell,
      timeout,
      env: { ...process.env, ...env },
      stdio: capture ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    });
    let output = '';
    child.stdout?.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr?.on('data', (chunk) => {
      output += chunk;
    });
    child.on('error', (error) => resolve({ code: -1, output: output + error.message }));
    child.on('close', (code) => resolve({ code: code ?? -1, output }));
  });
}

/**
 * Runs a command of an installed package with this Node, whatever the platform's shell.
 *
 * @param {string} packageName
 * @param {string} command name under `bin` in the package's package.json
 * @param {readonly string[]} args
 * @param {{ readonly capture?: boolean, readonly timeout?: number, readonly env?: Readonly<Record<string, string>> }} [options]
 */
export function runTool(packageName, command, args, options = {}) {
  const manifest = join(root, 'node_modules', packageName, 'package.json');
  const { bin } = createRequire(import.meta.url)(manifest);
  const script = join(dirname(manifest), typeof bin === 'string' ? bin : bin[command]);
  return run(process.execPath, [script, ...args], options);
}
