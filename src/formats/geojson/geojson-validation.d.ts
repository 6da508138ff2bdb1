/** The part of geojson-validation 1.0.2 that is used; the package has no types of its own. */
declare module 'geojson-validation' {
  interface Validator {
    /** Not always a boolean: see structure.ts. */
    isFeature(feature: unknown, trace?: boolean): unknown;
  }
  const validator: Validator;
  export default validator;
}
