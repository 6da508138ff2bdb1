import type { ChangeBalance } from '../comparison/balance.ts';
import type { Language } from '../domain/text.ts';
import { METHOD_NAMES } from '../project/method-names.ts';

/** What every report says of itself besides the figures. */
export interface ReportHeading {
  /** The city, or the name of the project. */
  readonly title: string;
  /** Names of the states: "SK 2016 · BA 2018". */
  readonly before: string;
  readonly after: string;
  /** ISO date of the report. */
  readonly date: string;
  /** Some of the shapes are made up to fit public figures. */
  readonly illustrative: boolean;
}

/** "UTM (cara SK), WGS 84 / UTM zona 49S (EPSG:32749)". */
export function methodLine({ method }: Pick<ChangeBalance, 'method'>, language: Language): string {
  const name = METHOD_NAMES[method.area][language];
  return method.projection === null ? name : `${name}, ${method.projection}`;
}
