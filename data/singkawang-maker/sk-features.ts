import type { Ring } from '../../src/geo/column.ts';
import type { DemoFeature } from './geojson.ts';
import { adminAttributes, KELURAHAN } from './kelurahan-list.ts';
import { geodesicHectares } from './plane.ts';
import type { ClearedLetters, QuarterPlan } from './quarter-plan.ts';
import { between, randomFrom } from './random.ts';

/** Lowest and highest score of the classes a ruleset gives here (ringan, sedang). */
interface Ruleset {
  readonly light: readonly [number, number];
  readonly medium: readonly [number, number];
}

/** One decree and how its table is filled in. */
interface DecreeSheet {
  readonly year: number;
  /** Permen 2/2016 scores 19–44 ringan, 45–70 sedang; Permen 14/2018 16–37 and 38–59. */
  readonly ruleset: Ruleset;
}

export const SHEET_2016: DecreeSheet = { year: 2016, ruleset: { light: [19, 44], medium: [45, 70] } };
export const SHEET_2020: DecreeSheet = { year: 2020, ruleset: { light: [16, 37], medium: [38, 59] } };

/** Days of the minutes: made up, each at the end of its year. */
const MINUTE_DATES: Readonly<Record<string, string>> = {
  'BA 2017': '2017-12-15',
  'BA 2018': '2018-12-14',
  'BA 2019': '2019-12-18',
  'BA 2020': '2020-12-16',
};

const RT_PER_RW = 4;
const SHARE_MEDIUM = 0.3;

const threeDigits = (number: number): string => String(number).padStart(3, '0');

const rtRw = ({ firstRt, firstRw }: QuarterPlan, letter: string): string => {
  const order = letter >= 'a' ? letter.charCodeAt(0) - 97 + 26 : letter.charCodeAt(0) - 65;
  return `RT${threeDigits(firstRt + order)}-RW${threeDigits(firstRw + Math.floor(order / RT_PER_RW))}`;
};

const score = (seed: string, { light, medium }: Ruleset) => {
  const random = randomFrom(seed);
  const isMedium = random() < SHARE_MEDIUM;
  const [low, high] = isMedium ? medium : light;
  return {
    Skor_Kumuh: Math.floor(between(random, low, high + 1)),
    Kumuh: isMedium ? 'KUMUH SEDANG' : 'KUMUH RINGAN',
  };
};

const clearedBy = (cleared: ClearedLetters, letter: string): string | null =>
  Object.keys(cleared).find((minute) => cleared[minute].includes(letter)) ?? null;

/** The rows of one quarter in one decree, in the fields of `Delineasi_Kumuh_AR` with the class and the BA added. */
export const skFeatures = (
  plan: QuarterPlan,
  sheet: DecreeSheet,
  decree: { readonly kawasan: string; readonly cleared: ClearedLetters },
  rings: ReadonlyMap<string, Ring>,
): DemoFeature[] => {
  const facts = KELURAHAN.find(({ code }) => code === plan.kelurahanCode);
  if (facts === undefined) throw new Error(`No kelurahan ${plan.kelurahanCode}`);
  return [...rings].map(([letter, ring]) => {
    const minute = clearedBy(decree.cleared, letter);
    return {
      ring,
      properties: {
        ...adminAttributes(facts),
        Kode_RT_RW: rtRw(plan, letter),
        Luas_Kumuh: Number(geodesicHectares(ring).toFixed(4)),
        ...score(`${plan.id}/${letter}/${sheet.year}`, sheet.ruleset),
        SK_Kumuh: `SK Kumuh Kota Singkawang ${sheet.year} (ilustratif)`,
        Kawasan: decree.kawasan,
        Smbr_Data: 'Geometri ilustratif',
        BA: minute,
        Tgl_BA: minute === null ? null : MINUTE_DATES[minute],
      },
    };
  });
};
