/** A sentence in both languages of the program; Indonesian is the first. */
export interface Text {
  readonly id: string;
  readonly en: string;
}

export type Language = keyof Text;
