/** The shape between the two cells of a row: as tall on either side as the sentences there, with a notch between two sentences. */

/** Where one sentence stands in its cell, in CSS pixels from the row's top. */
export interface Stretch {
  readonly top: number;
  readonly bottom: number;
}

/** The width of the ribbon's own coordinates; the picture is stretched to its place. */
export const RIBBON_WIDTH = 40;
const NOTCH = 5;

/** @returns an SVG path, the source side at x = 0; empty when either side has no sentence. */
export function ribbonPath(source: readonly Stretch[], target: readonly Stretch[]): string {
  const [first, last] = [source[0], source.at(-1)];
  const [top, bottom] = [target[0], target.at(-1)];
  if (!first || !last || !top || !bottom) return "";
  const middle = RIBBON_WIDTH / 2;
  const down = boundaries(target).map((y) => `L${RIBBON_WIDTH} ${y - NOTCH}L${RIBBON_WIDTH - NOTCH} ${y}L${RIBBON_WIDTH} ${y + NOTCH}`);
  const up = boundaries(source).reverse().map((y) => `L0 ${y + NOTCH}L${NOTCH} ${y}L0 ${y - NOTCH}`);
  return [
    `M0 ${first.top}C${middle} ${first.top} ${middle} ${top.top} ${RIBBON_WIDTH} ${top.top}`,
    ...down,
    `L${RIBBON_WIDTH} ${bottom.bottom}C${middle} ${bottom.bottom} ${middle} ${last.bottom} 0 ${last.bottom}`,
    ...up,
    "Z",
  ].join("");
}

/** Half-way between each two sentences. */
function boundaries(stretches: readonly Stretch[]): number[] {
  return stretches.slice(1).map((stretch, index) => (stretches[index]!.bottom + stretch.top) / 2);
}
