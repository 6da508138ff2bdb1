import * as v from 'valibot';
import type { PaperSettings } from '../papers.ts';
import type { PresentationSettings } from '../presentation.ts';

export const papersSchema = v.object({
  government: v.string(),
  agency: v.string(),
  logo: v.nullable(
    v.object({ name: v.string(), mime: v.picklist(['image/png', 'image/jpeg']), base64: v.string() }),
  ),
  place: v.string(),
  signatories: v.array(v.object({ role: v.string(), name: v.string(), number: v.string() })),
  edition: v.nullable(v.number()),
  source: v.string(),
});

export const presentationSchema = v.object({
  order: v.nullable(v.array(v.string())),
  hidden: v.array(v.string()),
  notes: v.record(v.string(), v.string()),
  target: v.nullable(v.object({ year: v.number(), hectares: v.number() })),
});

export const storedPapers = (papers: PaperSettings): v.InferOutput<typeof papersSchema> => ({
  ...papers,
  signatories: [...papers.signatories],
});

export const storedPresentation = (
  settings: PresentationSettings,
): v.InferOutput<typeof presentationSchema> => ({
  ...settings,
  order: settings.order && [...settings.order],
  hidden: [...settings.hidden],
  notes: { ...settings.notes },
});
