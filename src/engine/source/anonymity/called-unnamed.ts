import { veilPattern } from "../../veil/veil.ts";

/**
 * Words within a mention that call the source unnamed, or named by role only: "an unnamed
 * official", "identified only as a senior official". Looked for in a source's own words alone,
 * since elsewhere they speak of others.
 */
export const calledUnnamed = veilPattern(
	new RegExp(
		[
			"\\b(?:as[- ]yet[- ])?(?:un-?named|anonymous|unidentified|undisclosed|unspecified|nameless)\\b",
			"\\b(?:only|merely|simply) (?:identified|named|described|referred to|known) (?:as|by)\\b",
			"\\b(?:identified|named|described|known|referred to) (?:by [\\w'’ ]{1,40} )?(?:only|merely|simply|solely) (?:as|by)\\b",
			"\\b(?:not|n['’]t) (?:named|identified)\\b",
		].join("|"),
		"gi",
	),
);
