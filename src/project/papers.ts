/** A PNG or JPEG picture, as it came from the user's file. */
export interface Logo {
  readonly name: string;
  readonly mime: 'image/png' | 'image/jpeg';
  readonly base64: string;
}

/** One who signs a sheet or a minute, in the order of the block. */
export interface Signatory {
  /** "Kepala Dinas Perumahan dan Kawasan Permukiman". */
  readonly role: string;
  readonly name: string;
  /** "NIP 19700101 199503 1 001", or empty. */
  readonly number: string;
}

/** What the official papers of a city carry besides the figures; kept with the project. Empty texts are left blank on paper. */
export interface PaperSettings {
  /** "Pemerintah Kota Pekalongan". */
  readonly government: string;
  /** "Dinas Perumahan Rakyat dan Kawasan Permukiman". */
  readonly agency: string;
  readonly logo: Logo | null;
  /** Where papers are signed: "Pekalongan". */
  readonly place: string;
  readonly signatories: readonly Signatory[];
  /** Edition year of the maps; null: the year of the day they are made. */
  readonly edition: number | null;
  /** Source and history of the map, in the user's words; the files they came from are listed anyway. */
  readonly source: string;
}

export const NO_PAPERS: PaperSettings = {
  government: '',
  agency: '',
  logo: null,
  place: '',
  signatories: [],
  edition: null,
  source: '',
};
