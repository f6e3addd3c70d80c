import { say } from "../../design/words.ts";
import type { LabelCount, SourcingLabel } from "./label.ts";

/** The label as plain text, for a mail or a note. */
export function labelAsText(label: SourcingLabel): string {
	const { title, address, origin, sentence, counts, remarks, colophon } = label;
	return paragraphs([
		[title, origin.join(" · "), address],
		[sentence, ...remarks],
		[say("label_counts"), ...counts.map(({ name, count }) => `  ${name}: ${count}`)],
		[colophon],
	]);
}

/** The label as Markdown, for a forum or a repository. */
export function labelAsMarkdown(label: SourcingLabel): string {
	const { title, address, origin, sentence, counts, remarks, colophon } = label;
	return paragraphs([
		[`**[${escaped(title)}](<${linkable(address)}>)**`],
		[origin.map(escaped).join(" · ")],
		[`> ${escaped(sentence)}`],
		[remarks.map(escaped).join(" ")],
		tableOf(counts),
		[`_${escaped(colophon)}_`],
	]);
}

/** Paragraphs of lines; those without words are left out. */
function paragraphs(parts: readonly (readonly string[])[]): string {
	const lines = parts.map((part) => part.filter((line) => line !== "").join("\n"));
	return `${lines.filter((part) => part !== "").join("\n\n")}\n`;
}

function tableOf(counts: readonly LabelCount[]): string[] {
	const rows = counts.map(({ name, count }) => `| ${escaped(name)} | ${count} |`);
	return [
		`| ${escaped(say("label_kind"))} | ${escaped(say("label_statements"))} |`,
		"| --- | ---: |",
		...rows,
	];
}

/** A page's words must not become markup (CommonMark 0.31, section 2.4). */
function escaped(words: string): string {
	return words
		.replace(/[\\`*_{}[\]()#|<>~&!]/g, "\\$&")
		.replace(/^(\s*(?:\d+)?)([-+.=])/, "$1\\$2");
}

/** What may stand between < and > in a link. */
function linkable(address: string): string {
	return address.replace(/[\s<>\\]/g, encodeURIComponent);
}
