import { type Source, textOf } from "../../src/engine/index.ts";

/** What the text calls a source: its name, its fullest description or its first mention. */
export function sourceLabel(source: Source, text: string): string {
	const first = source.mentions[0];
	const label = source.name ?? source.description ?? (first ? textOf(text, first) : source.kind);
	return label.replace(/\s+/g, " ");
}

/** What the text says about a source, and what was not found in it. */
export function sourceFacts(source: Source, text: string): string[] {
	return [
		source.kind,
		source.title ?? "",
		source.affiliation ? `of ${source.affiliation}` : "",
		source.count === null ? "" : `${source.count} stated`,
		...anonymityFacts(source, text),
		source.vantage ? `"${textOf(text, source.vantage)}"` : "",
	].filter((fact) => fact !== "");
}

function anonymityFacts({ anonymity }: Source, text: string): string[] {
	if (!anonymity.stated) return [];
	const { reason } = anonymity;
	return ["anonymity stated", reason ? `"${textOf(text, reason)}"` : "no reason found in the text"];
}
