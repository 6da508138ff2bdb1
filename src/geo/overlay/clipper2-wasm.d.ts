// The package names a declaration file that it does not ship at that place.
declare module 'clipper2-wasm' {
  import type { Clipper2ZFactoryFunction } from 'clipper2-wasm/dist/clipper2z';

  export type { MainModule, PathsD } from 'clipper2-wasm/dist/clipper2z';

  const createClipper: Clipper2ZFactoryFunction;
  export default createClipper;
}
