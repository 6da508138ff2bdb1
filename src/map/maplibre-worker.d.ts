declare module 'maplibre-gl/dist/maplibre-gl-worker.mjs' {
  /** Started by the module itself, as `self.worker`. */
  export default class MapLibreWorker {}
}
