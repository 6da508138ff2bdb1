import { methodLine } from '../heading.ts';
import type { Report } from '../report.ts';
import { WORDS } from '../words.ts';
import type { Slide } from './deck.ts';
import { MARGIN } from './deck.ts';
import { addLogo } from './logo.ts';
import { SIZES, SLIDE_COLOURS } from './theme.ts';
import { SLIDE } from './units.ts';

const FOOT_HEIGHT = 8;
/** What lies above the foot of a slide. */
export const FOOT_TOP = SLIDE.height - FOOT_HEIGHT - 3;

/** As high as the foot; a wide logo is made smaller. */
const LOGO = { width: 26, height: 6.4 } as const;
const BESIDE_LOGO = 2.5;

/** The foot of every slide: logo, city and method, the warning of illustrative shapes, and the number of the slide. */
export function addFoot(slide: Slide, report: Report, number: number): void {
  const { heading, balance, language, papers } = report;
  const box = { y: FOOT_TOP, height: FOOT_HEIGHT };
  const look = { size: SIZES.small, colour: SLIDE_COLOURS.quiet } as const;
  const warning = heading.illustrative ? ` · ${WORDS.illustrative[language].replace(/:.*$/, '')}` : '';
  const logo = addLogo(slide, papers.logo, {
    x: MARGIN,
    y: FOOT_TOP + (FOOT_HEIGHT - LOGO.height) / 2,
    ...LOGO,
  });
  const x = MARGIN + (logo === 0 ? 0 : logo + BESIDE_LOGO);
  slide.words(
    `${heading.title} · ${heading.before} → ${heading.after} · ${methodLine(balance, language)}${warning}`,
    { ...box, x, width: SLIDE.width - x - MARGIN - 24 },
    look,
  );
  slide.words(
    String(number),
    { ...box, x: SLIDE.width - MARGIN - 20, width: 20 },
    { ...look, align: 'right' },
  );
}
