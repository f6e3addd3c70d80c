import { expect, test } from "vitest";
import { clusterSources } from "../../../../src/engine/coreference/cluster-sources.ts";
import { clusterRelays } from "../../../../src/engine/coreference/relays.ts";
import { readText } from "../../../../src/engine/quotation/reading.ts";
import { articleOfPlainText } from "../../../../src/engine/text/plain.ts";
import { type Span, span, textOf } from "../../../../src/engine/text/span.ts";
import { readMarked } from "./marked-text.ts";

/** A text with its sources in double square brackets, and relays in the order of the text in angles. */
function relaysIn(marked: string): readonly string[] {
	const relays: Span[] = [];
	let plain = "";
	for (const part of marked.split(/(<.*?>)/)) {
		const words = part.replace(/^<|>$/g, "");
		const start = plain.replaceAll(/\[\[|\]\]/g, "").length;
		if (part.startsWith("<")) relays.push(span(start, start + words.length));
		plain += words;
	}
	const { text, found } = readMarked(plain);
	const reading = readText(articleOfPlainText(text));
	const { clustering, relayOf } = clusterRelays(reading, clusterSources(reading, found), [
		...relays,
		null,
	]);
	expect(clustering.clusters.map(({ id }) => id)).toEqual(clustering.clusters.map((_, i) => i));
	expect(relayOf.at(-1)).toBeNull();
	return relayOf.slice(0, -1).map((id) => {
		const { kind, mentions } = clustering.clusters[id!]!;
		const name = clustering.entityOf.get(id!)?.words.join(" ") ?? "–";
		const first = mentions.map((mention) => textOf(text, mention.span))[0];
		return `${id} ${kind} ${name}: ${first}`;
	});
}

test.each([
	["[[<Reuters>]] said it rained.", "0 outlet reuters: Reuters"],
	["[[Ana Berg]] spoke. It rained, <Reuters> said.", "1 outlet reuters: Reuters"],
	[
		"[[Ana Berg]] spoke to <Reuters> and to <the Northfield Gazette>, <Reuters> said.",
		"1 outlet reuters: Reuters",
		"2 outlet northfield gazette: Northfield Gazette",
		"1 outlet reuters: Reuters",
	],
	[
		"It rained, [[Reuters]] said. [[Ana Berg]] left, <Reuters> said. It snowed.",
		"0 outlet reuters: Reuters",
	],
	[
		"[[Ana Berg]] read <the ministry report>, and [[the mayor]] spoke.",
		"1 outlet –: the ministry report",
	],
	["[[A Gazette reporter]] spoke. [[Ana Berg]] wrote to <Gazette>.", "1 outlet –: Gazette"],
	[
		"[[The Northfield Times]] said so. [[The mayor]] left, [[<the newspaper>]] said. He slept.",
		"0 outlet northfield times: The Northfield Times",
	],
	[
		"It rained, [[a report in the <Northfield Times>]] said. [[Ana Berg]] left. She slept.",
		"0 outlet northfield times: a report in the Northfield Times",
	],
	[
		"[[The port ministry]] spoke. It rained, [[Ana Berg]] told <the ministry>. She slept.",
		"2 outlet –: the ministry",
	],
	["[[<Ana Berg>]] spoke. [[Reuters]] said so.", "0 person ana berg: Ana Berg"],
	[
		"[[A person interviewed on Fox News on Monday]] spoke, <Fox News> said, on <Fox News'> site.",
		"1 outlet fox news: Fox News",
		"1 outlet fox news: Fox News",
	],
])("%s", (marked, ...relays) => {
	expect(relaysIn(marked)).toEqual(relays);
});
