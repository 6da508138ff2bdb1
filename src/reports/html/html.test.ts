import { beforeAll, describe, expect, it } from 'vitest';
import { pekalonganReport } from '../../../tests/support/pekalongan-report.ts';
import { describeWithSharedData } from '../../../tests/support/shared-data.ts';
import { formatTwoDecimals } from '../../domain/format.ts';
import { testFonts } from '../drawing/testing/fonts.ts';
import type { Report } from '../report.ts';
import { HOSTILE, sampleReport } from '../testing/sample-report.ts';
import { htmlOf } from './html.ts';
import { escapeHtml, html, jsonBlock } from './markup.ts';

const FONTS = testFonts();
const pageOf = async (report: Report): Promise<string> =>
  new TextDecoder().decode((await htmlOf(report, FONTS)).bytes);

describe('markup', () => {
  it('escapes whatever is put into it, and markup not twice', () => {
    const name = '<b title="x">&\'';
    expect(html`<p>${name}</p>`.markup).toBe('<p>&lt;b title=&quot;x&quot;&gt;&amp;&#39;</p>');
    expect(html`<ul>${[html`<li>${name}</li>`, 2]}</ul>`.markup).toBe(
      '<ul><li>&lt;b title=&quot;x&quot;&gt;&amp;&#39;</li>2</ul>',
    );
  });

  it('keeps no character that no text has', () => {
    expect(escapeHtml('a\u0000b\u0007\uD800c\td\n')).toBe('a\uFFFDb\uFFFD\uFFFDc\td\n');
  });

  it('holds data that cannot end its script', () => {
    const data = { name: '</script><!--<script>\u2028', '&': '&amp;' };
    const { markup } = jsonBlock('x', data);
    expect(markup.match(/<\/?script/gi)).toHaveLength(2);
    expect(markup).not.toContain('<!--');
    const json = markup.replace(/^<script[^>]*>|<\/script>$/g, '');
    expect(JSON.parse(json)).toEqual(data);
  });
});

describe('the page of a small report with hostile texts', () => {
  let page: string;
  beforeAll(async () => {
    page = await pageOf(await sampleReport());
  });

  it('has two scripts, its data and its viewer, and nothing that a text brought', () => {
    expect(page.match(/<script/gi)).toHaveLength(2);
    expect(page.match(/<\/script/gi)).toHaveLength(2);
    expect(page).not.toMatch(/<img|<b>|onerror=alert\(2\)>/);
    expect(page).toContain(escapeHtml(HOSTILE.kelurahan));
    expect(page).toContain(escapeHtml(HOSTILE.title));
  });

  it('asks nothing of any host', () => {
    const addresses = page.match(/(?:src|href|action|url\()\s*=?\s*["']?(?:https?:)?\/\/[^"' )]+/gi) ?? [];
    expect(addresses).toEqual([]);
    expect(page).toContain("default-src 'none'; script-src 'sha256-");
  });

  it('names the method and warns of illustrative shapes, in both languages', () => {
    expect(page).toContain('UTM (cara SK)');
    expect(page).toContain('Geometri ilustratif');
    expect(page).toContain('Illustrative geometry');
  });
});

describeWithSharedData('the page of Pekalongan', () => {
  it('is under 3 MB, and says every figure of the balance', async () => {
    const report = await pekalonganReport();
    const { bytes } = await htmlOf(report, FONTS);
    expect(bytes.length).toBeLessThan(3_000_000);
    const page = new TextDecoder().decode(bytes);
    const rows = page.slice(page.indexOf('<tbody>'), page.indexOf('</tfoot>')).split('<tr>');
    for (const unit of report.balance.units) {
      const row = rows.find((candidate) => candidate.includes(`>${unit.name}</a>`)) ?? '';
      for (const hectares of [unit.beforeHa, unit.reducedHa, unit.remainingHa, unit.addedHa, unit.afterHa])
        expect(row, unit.name).toContain(`>${formatTwoDecimals(hectares)}</td>`);
    }
    const total = rows.at(-1) ?? '';
    for (const hectares of Object.values(report.balance.totals).slice(0, 5))
      expect(total).toContain(`>${formatTwoDecimals(hectares)}</td>`);
  });
});
