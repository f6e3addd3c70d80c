import { expect, test } from "vitest";
import { clusterSources } from "../../../../src/engine/coreference/cluster-sources.ts";
import { readText } from "../../../../src/engine/quotation/reading.ts";
import { articleOfPlainText } from "../../../../src/engine/text/plain.ts";
import { told } from "../source-how/evidence-of.ts";

/** Source, cue and content of what is told, as number and kind of each source. */
function sourcesOf(text: string, said: readonly (readonly [string, string, string])[]): string[] {
	const found = said.map(([source, cue, content]) => told(text, source, cue, content));
	const { clusters, clusterOf } = clusterSources(readText(articleOfPlainText(text)), found);
	return clusterOf.map((id) => `${id} ${clusters[id!]!.kind}`);
}

test("I within quotation marks is whoever is quoted, also where the name comes later", () => {
	const text = "“I told him that it was over,” said Carl Brandt. He left.";
	const said = [
		["I", "told", "that it was over"],
		["Carl Brandt", "said", "“I told him that it was over,”"],
	] as const;
	expect(sourcesOf(text, said)).toEqual(["0 person", "0 person"]);
});

test("we within quotation marks are those who are quoted", () => {
	const text = "“We said that it would fail,” two port officials said.";
	const said = [
		["We", "said", "that it would fail"],
		["two port officials", "said", "“We said that it would fail,”"],
	] as const;
	expect(sourcesOf(text, said)).toEqual(["0 unnamed-group", "0 unnamed-group"]);
});

test("I that nobody is quoted with is the writer, whom the byline names", () => {
	const text = "I believe that the port will fail. An aide said that it rained.";
	const said = [
		["I", "believe", "that the port will fail"],
		["An aide", "said", "that it rained"],
	] as const;
	expect(sourcesOf(text, said)).toEqual(["0 person", "1 unnamed-person"]);
});

test("I within a quotation in another is whom the inner one quotes", () => {
	const text = "“Ola Berg told me: ‘I said no,’” Carl Brandt recalled.";
	const said = [
		["I", "said", "no"],
		["Ola Berg", "told", "‘I said no,’"],
		["Carl Brandt", "recalled", "“Ola Berg told me: ‘I said no,’”"],
	] as const;
	const [i, berg, brandt] = sourcesOf(text, said);
	expect(i).toBe(berg);
	expect(brandt).not.toBe(berg);
});

test("I outside quotation marks is nobody who is cited there", () => {
	const text = "An aide said I believe that the port will fail. “It rained,” Ola Berg said.";
	const said = [
		["I", "believe", "that the port will fail"],
		["An aide", "said", "I believe that the port will fail"],
		["Ola Berg", "said.", "“It rained,”"],
	] as const;
	const [i, aide] = sourcesOf(text, said);
	expect(i).not.toBe(aide);
});

test("I is whoever is quoted there, whatever else is quoted", () => {
	const text = "“Rain came,” Ola Berg said. “I told him that it was over,” said Carl Brandt.";
	const said = [
		["Ola Berg", "said", "“Rain came,”"],
		["I", "told", "that it was over"],
		["Carl Brandt", "said Carl", "“I told him that it was over,”"],
	] as const;
	const [berg, i, brandt] = sourcesOf(text, said);
	expect(i).toBe(brandt);
	expect(i).not.toBe(berg);
});
