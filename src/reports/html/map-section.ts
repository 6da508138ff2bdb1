import { CHANGE_COLOURS } from '../../domain/change-colours.ts';
import { cityMap, RING_WORDS } from '../city-map.ts';
import type { Fonts } from '../drawing/fonts.ts';
import { svgOf } from '../drawing/svg.ts';
import { lightDrawing } from '../light-drawing.ts';
import type { Report } from '../report.ts';
import type { MapView } from '../sheet/map-drawing.ts';
import { WORDS } from '../words.ts';
import { MAP_DATA, MAP_NOTE } from './map-data.ts';
import { both, html, type Markup, raw } from './markup.ts';
import { PAGE_FONTS } from './page-fonts.ts';
import { cardFigures } from './viewer-content.ts';
import { PAGE_WORDS } from './words.ts';

/** The map that moves, with its data; and the same as pictures, for paper and where no script runs. */
export function mapSection(report: Report, fonts: Fonts): Markup {
  const { heading, language } = report;
  return html`<section aria-labelledby="map-title">
<h2 id="map-title">${both(PAGE_WORDS.map)}</h2>
<div id="map" class="viewer" data-mode="swipe">
<div class="controls">
<fieldset><legend>${both(PAGE_WORDS.mode)}</legend>
<label><input type="radio" name="map-mode" value="swipe" checked> ${both(PAGE_WORDS.swipe)}</label>
<label><input type="radio" name="map-mode" value="change"> ${both(PAGE_WORDS.change)}</label>
</fieldset>
<fieldset class="kinds"><legend>${both(PAGE_WORDS.kinds)}</legend>${kindChecks()}</fieldset>
</div>
<div class="stage">
<canvas id="map-canvas" tabindex="0" role="application" aria-label="${PAGE_WORDS.map[language]}" aria-describedby="map-help"></canvas>
<span class="side before">${heading.before}</span><span class="side after">${heading.after}</span>
<input id="map-split" type="range" min="0" max="100" step="0.5" value="50" aria-label="${heading.before} | ${heading.after}">
<div class="zoom"><button id="map-in" type="button" aria-label="+">+</button><button id="map-out" type="button" aria-label="−">−</button></div>
<div id="map-scale" class="scale" aria-hidden="true"></div>
</div>
<aside class="card" aria-live="polite" aria-label="${PAGE_WORDS.numbers[language]}">
<div id="map-city"><h3>${heading.title}</h3><p class="place">${heading.before} → ${heading.after}</p><dl class="figures">${cityFigures(report)}</dl><p class="remark">${both(PAGE_WORDS.chooseHint)}</p></div>
<div id="map-card" hidden></div>
<button id="map-all" type="button">${both(PAGE_WORDS.wholeCity)}</button>
</aside>
<p id="map-help" class="help">${both(PAGE_WORDS.mapHelp)}</p>
${MAP_NOTE}
</div>
${staticMaps(report, fonts)}
${MAP_DATA}
</section>`;
}

const cityFigures = (report: Report): readonly Markup[] =>
  cardFigures(report, report.balance.totals).map(
    ({ kind, name, figure }) => html`<dt>${both(name)}</dt><dd class="${kind}">${figure}</dd>`,
  );

const kindChecks = (): readonly Markup[] =>
  (['reduced', 'remaining', 'added'] as const).map(
    (kind) =>
      html`<label class="${kind}"><input type="checkbox" name="map-kind" value="${kind}" checked> ${swatch(kind)}${both(WORDS[kind])}</label>`,
  );

/** Colour and hatch of a kind, as on the map. */
function swatch(kind: 'reduced' | 'remaining' | 'added'): Markup {
  const colour = CHANGE_COLOURS[kind];
  const hatch = {
    reduced: html`<path d="M-2 14L14-2M4 16L20 0M12 16L26 2" stroke="${colour}" stroke-width="2"/>`,
    remaining: html``,
    added: html`<path d="M4 4h.01M11 4h.01M18 4h.01M7.5 10h.01M14.5 10h.01" stroke="${colour}" stroke-width="3" stroke-linecap="round"/>`,
  }[kind];
  return html`<svg class="swatch" viewBox="0 0 22 14" width="22" height="14" aria-hidden="true"><rect width="22" height="14" fill="${colour}" fill-opacity="${kind === 'remaining' ? 0.6 : 0.22}"/>${hatch}<rect x=".5" y=".5" width="21" height="13" fill="none" stroke="${colour}"/></svg>`;
}

/** Millimetres: two side by side on A4. */
const STATIC = { width: 150, height: 110 };
/** A third of a pixel of a good printer. */
const FINEST = 0.06;

function staticMaps(report: Report, fonts: Fonts): Markup {
  const { heading, language } = report;
  const figure = (view: MapView, title: string): Markup => {
    const { drawing, hasRings } = cityMap(report, { view, ...STATIC, typeScale: 1 }, fonts);
    const rings = hasRings ? html` <span class="quiet">○ ${both(RING_WORDS)}</span>` : html``;
    return html`<figure>${raw(svgOf(lightDrawing(drawing, FINEST), { fontFamily: PAGE_FONTS, title, idPrefix: `map-${view}`, fonts }))}<figcaption>${title}${rings}</figcaption></figure>`;
  };
  return html`<div class="pictures">${figure('before', heading.before)}${figure('after', heading.after)}${figure('change', PAGE_WORDS.change[language])}</div>`;
}
