/** A classifier as it is written to disk: whole numbers of one byte, in Base64. */
export interface Written {
  classes: string[];
  places: number;
  scales: number[];
  bias: number[];
  weights: string;
}
