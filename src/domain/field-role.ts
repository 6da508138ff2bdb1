/** What a field of a file can mean to the program. */
export type FieldRole =
  | 'kawasan'
  | 'rtRw'
  | 'rt'
  | 'rw'
  | 'kelurahan'
  | 'kelurahanCode'
  | 'kecamatan'
  | 'statedArea'
  | 'score'
  | 'slumClass'
  | 'decreeNumber'
  /** Number or name of the BA that cleared the area. */
  | 'clearedBy'
  /** Date or year from which the area is cleared. */
  | 'clearedOn';
