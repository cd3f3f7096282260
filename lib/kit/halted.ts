/** Another item has stopped the node before anything was requested for this one. */
export class Halted extends Error {
  override readonly name = 'Halted';
}
