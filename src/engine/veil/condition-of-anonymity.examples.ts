import type { VeilExamples } from "./veil.ts";

export const conditionExamples: VeilExamples = {
	hits: [
		"The official, speaking on condition of anonymity, said the port would close.",
		"She spoke on the strict condition of anonymity.",
		"Two nurses talked on condition that their names not be used.",
		"A diplomat told the paper on condition he not be named that talks had failed.",
		"An aide briefed reporters on background before the vote.",
		"The clerk, who requested anonymity, kept a copy.",
		"A former guard was granted anonymity to describe the cells.",
		"One board member, speaking anonymously, called it a mess.",
		"A top clerk spoke on condition on anonymity to discuss a private meeting.",
		"One clerk, speaking to the paper on anonymity, called it a mess.",
		"Palace insiders anonymously told the Northfield Times that he would go.",
		"The engineer agreed to talk in exchange for anonymity.",
		"A clerk, on grounds of anonymity, said so.",
		"He told the paper on the basis of anonymity that it leaked.",
		"“It broke,” said a guard on the condition that his name be withheld.",
		"A trader, wishing anonymity, said prices rose.",
	],
	nearMisses: [
		"Victory there is a condition of entry to the final.",
		"The board let him go on the grounds of age.",
		"He paid on the condition that his debts be cancelled.",
		"The leader would meet them on condition that all sanctions be lifted.",
		"Music played in the background as she spoke.",
		"The judge spoke on a law of anonymity for witnesses.",
		"The tip was sent in anonymously in March.",
		"Lawmakers debated a bill on anonymity for witnesses.",
	],
};
