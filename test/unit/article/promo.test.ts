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
		"PUBLISHED: March 6, 2025 at 4:56 p.m. | UPDATED: March 6, 2025 at 6:00 p.m.",
		"Posted: Thursday, March 6, 2025. 10:11 pm CST.",
		"Last updated on 6 March 2025",
		"Don’t miss:",
		"See also: What the engineers found",
		"Register",
		"Receive our daily newsletter",
		"Join us on Facebook",
		"Download the Gazette app",
		"Story continues below advertisement",
		"Sponsored content",
		"3 of 12",
		"Image 3 of 12",
		"Have a tip? Email the newsroom",
		"This website uses cookies",
		"Updated at 9:05 am",
		"All rights reserved",
		"This article contains affiliate links",
		"If you buy through these links we may earn a small commission.",
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
		"Published March 6, 2025, the report names two officials",
		"Published in 2025, the report names two officials. It was never read in court.",
		"Posted to the quay in 2019, he saw the cracks himself, he told divers! Nobody asked.",
		"Updated plans show a second quay, the board said.",
		"A",
		"145.47",
		"Ad hoc repairs will not do, the engineer said.",
		"The commission may earn the trust of dockworkers, she said.",
		"READ: The quay stays open. — Harbour Authority (@harbour_auth) March 6, 2025",
	])("not: %s", (line) => {
		expect(isPromo(line)).toBe(false);
	});
});

describe("credits of pictures", () => {
	it.each([
		"The eastern quay on Tuesday (Image: Sam Orrin)",
		"Photo: Sam Orrin",
		"Photographs by Sam Orrin",
		"Featured image: the eastern quay",
		"The eastern quay on Tuesday. AFP",
		"Mayor Ines Calder speaks to dockworkers at the gate on Monday. (Sam Orrin/Harbour Gazette)",
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
		"The board met twice (on Monday/Tuesday)",
		"The ferry has two captains (Ann Lee and Mae Lindqvist)",
	])("not: %s", (line) => {
		expect(isCredit(line)).toBe(false);
	});
});
