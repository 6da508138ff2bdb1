import validator from 'geojson-validation';

/**
 * First structural pass over a Feature, by geojson-validation: null where the Feature is well formed, else the first
 * fault in the validator's own (English) words.
 *
 * The validator throws on `coordinates: [[]]` and on very deep nesting, answers with an object on a type such as
 * `constructor`, and lets NaN and empty coordinates pass; hence the comparison with `true`, the catch, and our own
 * checks in geometry.ts.
 */
export function structureFault(feature: unknown): string | null {
  try {
    if (validator.isFeature(feature) === true) return null;
    const faults = validator.isFeature(feature, true);
    const first: unknown = Array.isArray(faults) ? faults[0] : undefined;
    return typeof first === 'string' ? first : 'the structure cannot be checked';
  } catch {
    return 'the structure cannot be checked';
  }
}
