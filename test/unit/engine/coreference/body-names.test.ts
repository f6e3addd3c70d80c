import { expect, test } from "vitest";
import { speakersOf } from "./marked-text.ts";

const numbersOf = (marked: string) =>
	speakersOf(marked)
		.map((line) => line[0])
		.join(" ");

test.each([
	["[[The Centers for Disease Control and Prevention]] left. [[The CDC]] spoke.", "0 0"],
	["[[The Health and Safety Executive]] left. [[The HSE]] spoke.", "0 0"],
	["[[HM Revenue and Customs]] left. [[HMRC]] spoke.", "0 0"],
	["[[The Department of Justice]] left. [[The DOJ]] spoke.", "0 0"],
	["[[The Department of Justice]] left. [[The Justice Department]] spoke.", "0 0"],
	["[[The U.S. Department of Justice]] left. [[The Justice Department]] spoke.", "0 0"],
	["[[The Department of Health and Human Services]] left. [[HHS]] spoke.", "0 0"],
	["[[U.S. Customs and Border Protection]] left. [[CBP]] spoke.", "0 0"],
	["[[The Australian Competition and Consumer Commission]] left. [[The ACCC]] spoke.", "0 0"],
	["[[The Department for Environment, Food and Rural Affairs]] left. [[Defra]] spoke.", "0 0"],
	["[[The Norna Group of Welders (Nogrow)]] left. [[Nogrow]] spoke.", "0 0"],
	["[[The Welders Department (DOW)]] left. [[The DOW]] spoke.", "0 0"],
	["[[The Met Police]] left. [[Scotland Yard]] ran. [[The Metropolitan Police]] spoke.", "0 0 0"],
	["[[The RCMP]] left. [[The Mounties]] spoke.", "0 0"],
	["[[Iran]] left. [[Tehran]] spoke.", "0 0"],
	["[[The United Kingdom]] left. [[Britain]] spoke.", "0 0"],
	["[[Turkey]] left. [[The Turkish government]] spoke.", "0 0"],
	["[[The UK government]] left. Britain slept. [[The government]] spoke.", "0 0"],
	["[[South Korea]] left. [[The South Korean government]] spoke.", "0 0"],
	["[[South Korea]] left. [[The North Korean government]] spoke.", "0 1"],
	["[[Turkey]] left. [[The interim Turkish government]] spoke.", "0 1"],
	["[[The U.S. Geological Survey]] left. [[The USGS]] spoke.", "0 0"],
	["[[The Centers for Medicare and Medicaid Services]] left. [[CMS]] spoke.", "0 0"],
	["[[Scotland]] left. [[Britain]] spoke.", "0 1"],
	["[[Iran]] left. [[Baghdad]] spoke.", "0 1"],
	["[[The Department of Justice]] left. [[The State Department]] spoke.", "0 1"],
	["[[The Department of Justice]] left. [[The Department of State]] spoke.", "0 1"],
	["[[The Ministry of Trade]] left. [[The Trade Council]] spoke.", "0 1"],
	["[[The Welders Department (AP)]] left. [[AP]] spoke.", "0 1"],
	["[[The Centers for Disease Control and Prevention]] left. [[The CDP]] spoke.", "0 1"],
])("bodies by other names: %s", (marked, numbers) => {
	expect(numbersOf(marked)).toBe(numbers);
});
