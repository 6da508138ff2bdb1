import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { columnFromFeatures, type MultiPolygonRings } from '../../src/geo/column.ts';
import { loadOverlayEngine, OverlayEngine } from '../../src/geo/overlay/engine.ts';
import { turnedRings } from '../../src/geo/overlay/rings.ts';
import { nastyPairs } from '../../tests/support/nasty.ts';
import { withoutEval } from './without-eval.mjs';

const glue = join(
  dirname(createRequire(import.meta.url).resolve('clipper2-wasm/package.json')),
  'dist/es/clipper2z.js',
);

async function engineWithoutEval(): Promise<OverlayEngine> {
  const folder = mkdtempSync(join(tmpdir(), 'deliniasi-'));
  try {
    const rewritten = join(folder, 'clipper2z.mjs');
    writeFileSync(rewritten, withoutEval(readFileSync(glue, 'utf8')));
    copyFileSync(glue.replace(/\.js$/, '.wasm'), join(folder, 'clipper2z.wasm'));
    const { default: create } = await import(/* @vite-ignore */ pathToFileURL(rewritten).href);
    return new OverlayEngine(await create());
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const ringsOf = (shape: MultiPolygonRings) => turnedRings(columnFromFeatures([shape]), [0]);

/** One of every call that the program makes. */
const overlaid = (engine: OverlayEngine, [a, b]: readonly [MultiPolygonRings, MultiPolygonRings]) =>
  engine.scope(() => {
    const one = engine.union([engine.ground(ringsOf(a))]);
    const other = engine.resolve(ringsOf(b), 'even-odd');
    return [
      engine.rings(engine.union([one, other])),
      engine.rings(engine.intersection(one, other)),
      engine.rings(engine.difference(one, other)),
      engine.offset(ringsOf(a), 1e-5, 1e11),
    ];
  });

it('answers as the engine does that makes its callers from text', async () => {
  const [usual, other] = [await loadOverlayEngine(), await engineWithoutEval()];
  for (const pair of nastyPairs(7, 200)) expect(overlaid(other, pair)).toEqual(overlaid(usual, pair));
});

it('does not pass over a glue that it does not know', () => {
  expect(() => withoutEval('new Function(args1,invokerFnBody)')).toThrow('has changed');
});
