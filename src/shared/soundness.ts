/**
 * What became of what storage held: all was understood, something was not and was left out, or a later
 * version of the extension kept it.
 */
export type Soundness = "sound" | "damaged" | "newer";
