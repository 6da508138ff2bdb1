/**
 * Branded numbers: values of different units cannot be mixed by accident.
 * They are plain numbers at run time.
 */
declare const unit: unique symbol;
type Branded<Unit extends string> = number & { readonly [unit]: Unit };

export type SquareMetres = Branded<'m2'>;
export type Hectares = Branded<'ha'>;
export type Metres = Branded<'m'>;

export const squareMetres = (value: number): SquareMetres => value as SquareMetres;
export const hectares = (value: number): Hectares => value as Hectares;
export const metres = (value: number): Metres => value as Metres;

/** 1 ha = 10,000 m². */
export const toHectares = (area: SquareMetres): Hectares => hectares(area / 10_000);
