import { expect, test } from "vitest";
import { CorrectionBook } from "../../../src/background/correction-book.ts";
import { FakeBrowser } from "./fake-ports.ts";

const URL = "https://a.example/story";

const made = (at: number) => ({
	url: URL,
	source: "Two officials",
	cue: "said",
	sentence: "Two officials said that the vote would wait.",
	at,
	verdict: "outlet" as const,
	wholeSource: false,
	found: "unnamed-group" as const,
	because: "subject-verb",
	title: null,
	madeAt: 1_900_000_000_000,
});
const placesFor = async (book: CorrectionBook) =>
	(await book.holdingFor(1, URL)).map(({ correction }) => correction.at);

test("of two corrections kept at the same time none is lost", async () => {
	const book = new CorrectionBook(new FakeBrowser().ports().corrections);
	await Promise.all([book.add([made(0)]), book.add([made(7)])]);
	expect(await placesFor(book)).toEqual([0, 7]);
});

test("of two that go with their tab neither, and none outlives it", async () => {
	const book = new CorrectionBook(new FakeBrowser().ports().corrections);
	await Promise.all([book.addPassing(1, made(0)), book.addPassing(1, made(7))]);
	expect(await placesFor(book)).toEqual([0, 7]);
	await Promise.all([book.addPassing(1, made(9)), book.forgetTab(1)]);
	expect(await placesFor(book)).toEqual([]);
});
