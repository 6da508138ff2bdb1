/** English Metric Units in a millimetre, and slides' own paper: 16 : 9, 13.333 × 7.5 inches. */
export const EMU_PER_MM = 36_000;
export const SLIDE = { width: 338.667, height: 190.5 } as const;

export const MM_PER_INCH = 25.4;
const MM_PER_POINT = MM_PER_INCH / 72;

/** pptxgenjs takes inches, and points for text; the drawings are in millimetres. */
export const inches = (mm: number): number => mm / MM_PER_INCH;
export const points = (mm: number): number => mm / MM_PER_POINT;
export const emu = (mm: number): number => Math.round(mm * EMU_PER_MM);
