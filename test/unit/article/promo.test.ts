import { describe, expect, it } from "vitest";
import { isCredit, isPromo } from "../../../src/article/promo.ts";

describe("lines that lead elsewhere", () => {
	it.each([
		"Read more: Timber prices climb, traders say",
		"RELATED: Council to meet on Monday",
		"Sign up for our morning newsletter",
		"CLICK HERE TO GET THE GAZETTE APP",
		"Follow us on Instagram and Facebook",
		"Advertisement",
		"© 2025 Harbour Gazette. All rights reserved.",
		"12:40 pm GMT",
	])("%s", (line) => {
		expect(isPromo(line)).toBe(true);
	});

	it.each([
		"Read aloud in court, the letter named two officials.",
		"Related charges were dropped in May, prosecutors said.",
		"Sign up or be left behind, the minister told dockworkers at the gate.",
		"Follow the money, said one of the people who had seen the accounts.",
		"More than 40 people have told the Gazette the same story.",
		"Share prices fell on Monday, two traders said.",
		"READ: The quay stays open. — Harbour Authority (@harbour_auth) March 6, 2025",
	])("not: %s", (line) => {
		expect(isPromo(line)).toBe(false);
	});
});

describe("credits of pictures", () => {
	it.each([
		"The eastern quay on Tuesday (Image: Sam Orrin)",
		"Photo: Sam Orrin",
		"Mayor Ines Calder outside the town hall. Sam Orrin/Getty Images",
		"Dockworkers at the gate Photographer: Sam Orrin/Bloomberg via Getty Images",
	])("%s", (line) => {
		expect(isCredit(line)).toBe(true);
	});

	it.each([
		"Quay to close within days: Reuters",
		"“The quay is not safe,” a port official told Reuters",
		"Photographs seen by the Gazette show cracks in the wall.",
		"Traffic rose by a tenth (source: port statistics)",
		"Image is everything, the mayor said.",
	])("not: %s", (line) => {
		expect(isCredit(line)).toBe(false);
	});
});
