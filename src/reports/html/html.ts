import type { Fonts } from '../drawing/fonts.ts';
import { fileName } from '../file-name.ts';
import type { Report, ReportFile } from '../report.ts';
import { WORDS } from '../words.ts';
import { balanceSection } from './balance-section.ts';
import { lineageSection } from './lineage-section.ts';
import { withMapData } from './map-data.ts';
import { mapSection } from './map-section.ts';
import { both, html, type Markup, raw } from './markup.ts';
import { methodSection } from './method-section.ts';
import { issuesSection, numbersSection } from './sections.ts';
import { timelineSection } from './timeline-section.ts';
import { SCRIPT, SCRIPT_HASH, STYLE, STYLE_HASH } from './viewer-bundle.ts';
import { PAGE_WORDS } from './words.ts';

/**
 * The report as one HTML file that opens offline by double click: figures, a map that moves, tables, findings, sources. It asks
 * nothing of any host, and its own policy forbids it to; without scripts the tables and pictures of the map remain. The lines of a map
 * too rich for a file of 3 MB are simplified, and a note says so.
 *
 * @param fonts measure the texts of its charts and maps; none is embedded
 */
export async function htmlOf(report: Report, fonts: Fonts): Promise<ReportFile> {
  const { heading } = report;
  const { page, notes } = withMapData(`<!doctype html>\n${frame(report, fonts).markup}\n`, report);
  return {
    name: fileName([heading.title, heading.before, heading.after], 'html'),
    mime: 'text/html',
    bytes: new TextEncoder().encode(page),
    notes,
  };
}

/** Nothing from outside; of scripts and styles, only the page's own. */
const POLICY = [
  "default-src 'none'",
  `script-src '${SCRIPT_HASH}'`,
  `style-src '${STYLE_HASH}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The page without the geometry of its map. */
function frame(report: Report, fonts: Fonts): Markup {
  const { heading, language, timeline } = report;
  const title = `${WORDS.title[language]}: ${heading.title}, ${heading.before} → ${heading.after}`;
  return html`<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${raw(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Deliniasi">
<title>${title}</title>
<style>${raw(STYLE)}</style>
</head>
<body>
<a class="skip" href="#balance">${both(PAGE_WORDS.skip)}</a>
${header(report)}
<main>
${numbersSection(report, fonts)}
${mapSection(report, fonts)}
${balanceSection(report)}
${timeline === null || timeline.states.length < 3 ? '' : timelineSection(report, timeline, fonts)}
${lineageSection(report)}
${issuesSection(report)}
${methodSection(report)}
</main>
<footer><p>${both(PAGE_WORDS.footer)}</p></footer>
<script>${raw(SCRIPT)}</script>
</body>
</html>`;
}

function header({ heading, papers }: Report): Markup {
  const agency = [papers.government, papers.agency].filter((name) => name !== '').join(' · ');
  return html`<header>
<div><p class="kicker">${both(WORDS.title)}${agency === '' ? '' : html` · ${agency}`}</p>
<h1>${heading.title}</h1>
<p class="states">${heading.before} → ${heading.after}</p>
${heading.illustrative ? html`<p class="illustrative">${both(WORDS.illustrative)}</p>` : ''}</div>
<button id="language" type="button" hidden></button>
</header>`;
}
