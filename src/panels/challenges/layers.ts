/** Whose the cells are: the paper's evidence, or the readers' own assessment. Never both. */
export const layers = ["evidence", "ours"] as const;
export type Layer = (typeof layers)[number];

export function layerIn({ layer }: { readonly layer: string }): Layer {
  return layers.find((each) => each === layer) ?? "evidence";
}

/** Two rows side by side take the grid's place. */
export const isComparing = ({ compare }: { readonly compare: readonly string[] }) =>
  compare.length === 2;
