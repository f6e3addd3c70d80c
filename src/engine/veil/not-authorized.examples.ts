import type { VeilExamples } from "./veil.ts";

export const notAuthorizedExamples: VeilExamples = {
	hits: [
		"The officer was not authorized to speak publicly about the case.",
		"The clerks weren’t authorised to brief the media.",
		"A guard who is not allowed to talk to reporters confirmed it.",
		"The envoy lacked permission to discuss the letter.",
		"An engineer who did not have authorization to speak to the press showed the plans.",
		"Staff are barred from speaking to journalists, one said.",
	],
	nearMisses: [
		"The nurse was not allowed to travel on the plane.",
		"Troops were not authorized to cross the river.",
		"The bank is authorized to speak for its members.",
		"Shops were not permitted to open.",
	],
};
