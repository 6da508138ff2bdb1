import * as v from 'valibot';
import { create } from 'zustand';
import { parseJson } from './parse-json.ts';
import { readPreference, writePreference } from './preferences.ts';

/** As printers ask for it: enough for street plans, for photographs, and for both read from near. */
export const BACKDROP_DPI = [150, 200, 300] as const;

const KEY = 'print-backdrop';

const schema = v.object({ isPrinted: v.boolean(), dpi: v.picklist(BACKDROP_DPI) });

/** Whether the backdrops that the map shows are printed, and how finely. */
export type BackdropPrinting = v.InferOutput<typeof schema>;

const DEFAULT: BackdropPrinting = { isPrinted: true, dpi: 150 };

/** What was last chosen on this machine. */
export const useBackdropPrinting = create<BackdropPrinting>()(() => {
  const parsed = v.safeParse(schema, parseJson(readPreference(KEY)));
  return parsed.success ? parsed.output : DEFAULT;
});

export function setBackdropPrinting(changes: Partial<BackdropPrinting>): void {
  useBackdropPrinting.setState(changes);
  writePreference(KEY, JSON.stringify(useBackdropPrinting.getState()));
}
