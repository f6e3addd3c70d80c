import type { Analysis, Category, Source, SourceId, SourceKind, Span } from "../engine/index.ts";
import { textOf } from "../engine/index.ts";
import { headcountOf } from "../shared/headcount.ts";
import { CATEGORY_LABELS, KIND_LABELS } from "../shared/labels.ts";
import type { CountKey, MessageKey } from "../shared/message-key.ts";
import type { Mark } from "./mark.ts";

/** The reader's language. A pattern without a sentence of its own gives an empty one. */
export interface CardWords {
	message(key: MessageKey | `pattern_${string}`, ...substitutions: readonly string[]): string;
	messageFor(key: CountKey, count: number): string;
}

export interface CardRow {
	readonly label: string;
	readonly text: string;
	/** The text is the article's own words. */
	readonly quoted: boolean;
}

/** What the card says about one mark; plain text throughout. */
export interface CardContent {
	readonly category: Category;
	readonly categoryName: string;
	/** Told beside the line, as everywhere. */
	readonly categoryLetter: string;
	readonly heading: string;
	/** Kind, office, number and body, as far as the text has them. */
	readonly facts: readonly string[];
	readonly rows: readonly CardRow[];
	readonly foundBy: string;
}

/** UTF-16 code units of the longest quote or name shown; the page has the rest. */
const LONGEST_SHOWN = 240;

/** Describes a mark: what the text says of its source, and what is not found in it. */
export function describeMark(
	{ attribution, category }: Pick<Mark, "attribution" | "category">,
	{ sources }: Pick<Analysis, "sources">,
	text: string,
	words: CardWords,
): CardContent {
	const source = sourceOf(sources, attribution.sourceId);
	const outlet = sourceOf(sources, attribution.via);
	const heading = headingOf(source, attribution.source, text, words);
	return {
		category,
		categoryName: words.message(CATEGORY_LABELS[category].name),
		categoryLetter: words.message(CATEGORY_LABELS[category].letter),
		heading,
		facts: factsOf(attribution.kind, source, heading, words),
		rows: [
			...(source ? rowsOf(source, category, text, words) : []),
			...(outlet ? [row(words, "card_via", nameOf(outlet, text))] : []),
		].filter((shown) => shown.text !== ""),
		foundBy: foundBy(attribution, words),
	};
}

function sourceOf(sources: readonly Source[], id: SourceId | null): Source | null {
	return id === null ? null : (sources.find((source) => source.id === id) ?? null);
}

function headingOf(
	source: Source | null,
	mention: Span | null,
	text: string,
	words: CardWords,
): string {
	const name = source ? nameOf(source, text) : "";
	return name || quote(mention, text) || words.message("source_none");
}

function nameOf({ name, description, mentions }: Source, text: string): string {
	return shorten(name ?? description ?? quote(mentions[0] ?? null, text));
}

function factsOf(
	kind: SourceKind,
	source: Source | null,
	heading: string,
	words: CardWords,
): string[] {
	// The heading says it.
	if (kind === "hidden") return [];
	const { title = null, count = null, affiliation = null, partial = false } = source ?? {};
	const headcount = headcountOf(kind, count, words);
	return [
		headcount ?? words.message(KIND_LABELS[kind]),
		title,
		headcount === null && count !== null && count > 1
			? words.messageFor("card_count", count)
			: null,
		// The heading may say it already.
		affiliation && !heading.includes(affiliation) ? affiliation : null,
		partial ? words.message("card_partial") : null,
	].flatMap((fact) => (fact ? [shorten(fact)] : []));
}

function rowsOf(source: Source, category: Category, text: string, words: CardWords): CardRow[] {
	const vantage = quoted(words, "card_vantage", quote(source.vantage, text));
	if (category !== "unnamed") return [vantage];
	const { stated, reason } = source.anonymity;
	const all = [
		row(words, "card_anonymity", stated ? words.message("card_anonymity_stated") : ""),
		quoted(words, "card_reason", quote(reason, text)),
		vantage,
	];
	const absent = all.filter((one) => one.text === "").map(({ label }) => label);
	return [...all.filter((one) => one.text !== ""), ...absentRow(absent, words)];
}

/** What was looked for and not found, in one row. */
function absentRow(labels: readonly string[], words: CardWords): CardRow[] {
	const [label, ...others] = labels;
	if (label === undefined) return [];
	if (others.length > 0) return [row(words, "not_found_several", labels.join(" · "))];
	return [{ label, text: words.message("card_not_found"), quoted: false }];
}

function row(words: CardWords, label: MessageKey, text: string): CardRow {
	return { label: words.message(label), text, quoted: false };
}

function quoted(words: CardWords, label: MessageKey, text: string): CardRow {
	return { label: words.message(label), text, quoted: true };
}

function foundBy({ because, confidence }: Mark["attribution"], words: CardWords): string {
	const shape = words.message(`pattern_${because.replace(/[^A-Za-z0-9]/g, "_")}`);
	if (because.startsWith("model-")) {
		return words.message(
			"card_found_model",
			shape,
			String(Math.min(99, Math.round(confidence * 100))),
		);
	}
	return shape ? words.message("card_found_rule", shape) : words.message("card_found_any_rule");
}

function quote(at: Span | null, text: string): string {
	return at ? shorten(textOf(text, at)) : "";
}

function shorten(text: string): string {
	const line = text.replace(/\s+/g, " ").trim();
	if (line.length <= LONGEST_SHOWN) return line;
	// Half of a sign that takes two code units would be shown as none.
	return `${line.slice(0, LONGEST_SHOWN - 1).replace(/[\s\ud800-\udbff]+$/, "")}…`;
}
