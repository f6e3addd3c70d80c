/**
 * Cues in the passive that end with one of these participles: "was asked", "have been closely asked".
 *
 * @param participles parted by "|"
 */
export function doneTo(participles: string): RegExp {
	return new RegExp(
		String.raw`\b(?:are|been|being|is|was|were)\s(?:\S+\s)?(?:${participles})$`,
		"i",
	);
}
