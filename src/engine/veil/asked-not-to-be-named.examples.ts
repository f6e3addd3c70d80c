import type { VeilExamples } from "./veil.ts";

export const askedExamples: VeilExamples = {
	hits: [
		"The aide, who asked not to be named, called it a mistake.",
		"A dealer declined to be identified because of the inquiry.",
		"The teacher did not want to be named for fear of losing her job.",
		"A resident who wished to remain anonymous saw the fire.",
		"He asked that his name be withheld.",
		"The widow refused to give her name.",
		"A doctor whose name is being withheld treated the boys.",
		"The boy, who cannot be named for legal reasons, denied it.",
		"The man asked the paper not to use his last name.",
		"A driver, who was not identified, told police he had braked.",
	],
	nearMisses: [
		"The hall asked to be named after its founder.",
		"Police have not named the driver of the second lorry.",
		"She declined to name a successor.",
		"The virus was identified by fingerprints of its protein.",
		"He wanted the street named for his mother.",
	],
};
