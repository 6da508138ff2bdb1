import { expect, it } from 'vitest';
import { bundleModule, bundleViewer } from '../../../scripts/support/html-viewer.mjs';
import { SCRIPT, SCRIPT_HASH, STYLE, STYLE_HASH } from './viewer-bundle.ts';

it('is what the viewer makes (else run: node scripts/make-html-viewer.mjs)', async () => {
  const { script, style } = await bundleViewer();
  expect(SCRIPT).toBe(script);
  expect(STYLE).toBe(style);
  const made = bundleModule({ script, style });
  expect(made).toContain(`SCRIPT_HASH = '${SCRIPT_HASH}'`);
  expect(made).toContain(`STYLE_HASH = '${STYLE_HASH}'`);
});

it('can stand in a page, and is small', () => {
  expect(SCRIPT).not.toMatch(/<\/script|<!--|<script/i);
  expect(STYLE).not.toMatch(/<\/style/i);
  expect(SCRIPT.length).toBeLessThan(14_000);
});
