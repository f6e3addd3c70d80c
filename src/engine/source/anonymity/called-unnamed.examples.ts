import type { VeilExamples } from "../../veil/veil.ts";

export const calledUnnamedExamples: VeilExamples = {
	hits: [
		"two unnamed officials",
		"an anonymous caller",
		"an unspecified source",
		"one of the sources, only identified by the Herald as a senior aide",
		"a man identified by police only as Karl",
		"an unidentified gunman",
	],
	nearMisses: [
		"a witness identified as Karl Mertens",
		"officials named to the board",
		"the only identified victim",
	],
};
