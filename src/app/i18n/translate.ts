import { integer } from '../format/numbers.ts';

export type ParameterValue = string | number;

type NameOf<Inside extends string> = Inside extends `${infer Name}|${string}` ? Name : Inside;

/** Names between braces: "{count} area" → "count"; "{count|area|areas}" → "count". */
export type ParameterNames<Sentence extends string> =
  Sentence extends `${string}{${infer Inside}}${infer Rest}` ? NameOf<Inside> | ParameterNames<Rest> : never;

export type Parameters<Sentence extends string> = {
  readonly [Name in ParameterNames<Sentence>]: ParameterValue;
};

/**
 * Fills `{name}` with its value (whole numbers as "1.234") and `{name|one|many}` with the word that suits the number.
 * A name without a value stays as written, so that a mistake is seen.
 */
export function fill(sentence: string, values: Readonly<Record<string, ParameterValue>>): string {
  return sentence.replaceAll(/\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/g, (whole, name: string, one, many) => {
    const value = values[name];
    if (value === undefined) return whole;
    if (one !== undefined) return value === 1 ? one : many;
    return typeof value === 'number' ? integer(value) : value;
  });
}
