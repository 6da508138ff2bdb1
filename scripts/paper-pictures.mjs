// npm run paper-pictures: makes the pictures of sheets and slides in docs/gambar anew, from the files that `deliniasi report` makes of
// the example city. Needs poppler (pdftoppm) and LibreOffice (soffice).
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './support/paths.mjs';

const pictures = join(root, 'docs', 'gambar');
const folder = mkdtempSync(join(tmpdir(), 'deliniasi-'));
const demo = (/** @type {string} */ name) => join(root, 'data', 'singkawang', `${name}.geojson`);

const papers = join(folder, 'kop.json');
writeFileSync(
  papers,
  JSON.stringify({
    government: 'Pemerintah Kota Singkawang',
    agency: 'Contoh: bentuk ilustratif, bukan dokumen resmi',
    place: 'Singkawang',
    signatories: [{ role: 'Ketua Pokja PKP', name: '', number: '' }],
  }),
);

/** What the terminal makes of the example city. */
function report(/** @type {readonly string[]} */ ...options) {
  const inputs = ['--before', demo('sk-2016'), '--after', demo('sk-2020'), '--units', demo('kelurahan')];
  const words = ['--title', 'Kota Singkawang', '--papers', papers, '--out', folder, '--force', '--quiet'];
  const program = ['--import', 'tsx', join(root, 'src', 'cli', 'main.ts'), 'report'];
  execFileSync(process.execPath, [...program, ...inputs, ...words, ...options], {
    cwd: root,
    stdio: 'inherit',
  });
}

/** One page of the only file of a kind that lies in the folder, as a picture. */
function picture(/** @type {string} */ name, /** @type {number} */ page, /** @type {number} */ width) {
  const file = readdirSync(folder).find((each) => each.endsWith('.pdf'));
  if (file === undefined) throw new Error(`There is no PDF for ${name}`);
  const size = ['-scale-to-x', String(width), '-scale-to-y', '-1'];
  const pages = ['-f', String(page), '-l', String(page), '-singlefile'];
  execFileSync('pdftoppm', ['-png', ...size, ...pages, join(folder, file), join(pictures, name)]);
  console.log(`docs/gambar/${name}.png`);
}

const forget = () => {
  for (const name of readdirSync(folder)) if (name.endsWith('.pdf')) rmSync(join(folder, name));
};

report('--pdf', '--template', 'change', '--of', 'Kuala', '--paper', 'A3');
picture('lembar-perubahan', 1, 1600);
forget();
report('--pdf', '--template', 'decree', '--of', 'Kuala', '--paper', 'A4', '--portrait');
picture('lembar-deliniasi', 1, 1100);
forget();
report('--pdf', '--template', 'atlas', '--paper', 'A3');
picture('lembar-atlas', 1, 1600);
forget();
report('--pptx');
const slides = readdirSync(folder).find((each) => each.endsWith('.pptx'));
if (slides === undefined) throw new Error('There are no slides');
const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
execFileSync('soffice', [
  profile,
  '--headless',
  '--convert-to',
  'pdf',
  '--outdir',
  folder,
  join(folder, slides),
]);
picture('salindia-pembuka', 1, 1280);
picture('salindia-lini-masa', 4, 1280);
picture('salindia-kelurahan', 10, 1280);
rmSync(folder, { recursive: true, force: true });
