import { activitiesJson } from './activities.ts';
import { type DemoFeature, featureCollection } from './geojson.ts';
import { makeKelurahan } from './kelurahan.ts';
import { adminAttributes, KELURAHAN } from './kelurahan-list.ts';
import { makeQuarter, type Quarter } from './quarter.ts';
import { NEW_QUARTERS } from './quarters-new.ts';
import { OLD_QUARTERS } from './quarters-old.ts';
import { drawn2016, drawn2020, type Scales, sizeNewQuarters, sizeOldQuarters } from './sizes.ts';
import { SHEET_2016, SHEET_2020, skFeatures } from './sk-features.ts';

const SEED = 'singkawang';

const kelurahanFeatures = (seed: string): DemoFeature[] => {
  const rings = makeKelurahan(seed);
  return KELURAHAN.map((facts) => {
    const ring = rings.get(facts.code);
    if (ring === undefined) throw new Error(`${facts.name} has no ground`);
    return { ring, properties: { ...adminAttributes(facts), Smbr_Data: 'Geometri ilustratif' } };
  });
};

const sk2016Features = (quarters: readonly Quarter[], scales: Scales): DemoFeature[] =>
  quarters.flatMap((quarter) => {
    const { plan } = quarter;
    const rings = drawn2016(quarter, scales.get(plan.id) ?? 1);
    return plan.sk2016 === null ? [] : skFeatures(plan, SHEET_2016, plan.sk2016, rings);
  });

const sk2020Features = (quarters: readonly Quarter[], scales: Scales, seed: string): DemoFeature[] =>
  quarters.flatMap((quarter) => {
    const { plan } = quarter;
    const rings = drawn2020(quarter, scales.get(plan.id) ?? 1, seed);
    return plan.sk2020 === null ? [] : skFeatures(plan, SHEET_2020, plan.sk2020, rings);
  });

/** Every generated file of the demo city, name → text. The same seed gives the same bytes. */
export const makeSingkawang = (seed: string = SEED): ReadonlyMap<string, string> => {
  const quarters = [...OLD_QUARTERS, ...NEW_QUARTERS].map((plan) => makeQuarter(plan, seed));
  const oldScales = sizeOldQuarters(quarters);
  const scales = sizeNewQuarters(quarters, oldScales, seed);
  return new Map([
    ['kelurahan.geojson', featureCollection('Kelurahan Kota Singkawang', kelurahanFeatures(seed))],
    ['sk-2016.geojson', featureCollection('SK 2016', sk2016Features(quarters, scales))],
    ['sk-2020.geojson', featureCollection('SK 2020', sk2020Features(quarters, scales, seed))],
    ['activities.json', activitiesJson()],
  ]);
};
