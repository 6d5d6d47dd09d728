/**
 * The trained weights and lists that `annotate` needs, loaded from bytes. The engine does no reading of its own: who
 * calls it hands over the files of `models/`.
 */
export interface Models {
  readonly version: string;
}

/** Names of the files in `models/` that {@link loadModels} wants. */
export const modelFiles: readonly string[] = [];

/**
 * Builds the models from the contents of the files named in {@link modelFiles}.
 * @throws Error where a file is missing or is no model of this version.
 */
export function loadModels(files: ReadonlyMap<string, Uint8Array>): Models {
  for (const name of modelFiles) if (!files.has(name)) throw new Error(`model file ${name} is missing`);
  return { version: '1' };
}
