import type { Analysis, Source } from "../../../../src/engine/model/analysis.ts";
import type { Article } from "../../../../src/engine/model/article.ts";
import type { Attribution } from "../../../../src/engine/model/attribution.ts";
import { readText } from "../../../../src/engine/quotation/reading.ts";
import { checkStandards } from "../../../../src/engine/standards/check-standards.ts";
import type {
	ExampleScene,
	ExampleSource,
} from "../../../../src/engine/standards/standards-examples.ts";
import { articleOfPlainText } from "../../../../src/engine/text/plain.ts";
import { type Span, span, textOf } from "../../../../src/engine/text/span.ts";

/** The words to which each note of a rule points in a scene. */
export function notesOf(rule: string, scene: ExampleScene): readonly (readonly string[])[] {
	const article = articleOf(scene);
	const notes = checkStandards(article, readText(article), analysisOf(scene));
	return notes
		.filter((note) => note.rule === rule)
		.map(({ spans }) => spans.map((at) => textOf(scene.text, at)));
}

function articleOf({ text, links, url, publisher, captions = [] }: ExampleScene): Article {
	const linked = links?.map(([words, host]) => ({ ...find(text, words), host }));
	const plain = articleOfPlainText(text);
	return {
		...plain,
		paragraphs: plain.paragraphs.map((paragraph) =>
			captions.includes(textOf(text, paragraph.span))
				? { ...paragraph, role: "caption" }
				: paragraph,
		),
		links: linked ?? null,
		url: url ?? null,
		publisher: publisher ?? null,
	};
}

function analysisOf({ text, sources, hidden = [] }: ExampleScene): Omit<Analysis, "notes"> {
	const spoken = sources.flatMap((source, id) =>
		(source.says ?? []).map((words) => attributionOf(text, source, id, words)),
	);
	const unsaid = hidden.map((cue) => ({
		...BARE,
		source: null,
		sourceId: null,
		kind: "hidden" as const,
		cue: find(text, cue),
	}));
	return {
		language: "en",
		attributions: [...spoken, ...unsaid].map((attribution, id) => ({ ...attribution, id })),
		sources: sources.map((source, id) => sourceOf(text, source, id)),
		statements: [],
		posts: [],
	};
}

const BARE = {
	contentSpans: [],
	cueKind: "speech",
	quotation: "indirect",
	because: "example",
	confidence: 1,
	via: null,
} as const;

function attributionOf(
	text: string,
	{ kind, mentions, quotation = "indirect", via, cue }: ExampleSource,
	sourceId: number,
	words: string,
): Omit<Attribution, "id"> {
	const source = find(text, mentions[0]!);
	const contentSpans = [find(text, words)];
	return {
		...BARE,
		source,
		cue: cue === undefined ? null : find(text, cue),
		contentSpans,
		quotation,
		sourceId,
		kind,
		via: via ?? null,
	};
}

function sourceOf(text: string, example: ExampleSource, id: number): Source {
	let from = 0;
	const mentions = example.mentions.map((words) => {
		const at = find(text, words, from);
		from = at.end;
		return at;
	});
	return {
		id,
		kind: example.kind,
		name: example.kind === "person" ? example.mentions[0]! : null,
		partial: false,
		title: null,
		affiliation: example.affiliation ?? null,
		description: null,
		count: example.count ?? null,
		anonymity: {
			stated: example.reason !== undefined,
			reason: example.reason ? find(text, example.reason) : null,
			reasonKind: example.reasonKind ?? "none",
		},
		vantage: example.vantage ? find(text, example.vantage) : null,
		mentions,
		justification: [],
	};
}

function find(text: string, words: string, from = 0): Span {
	const start = text.indexOf(words, from);
	if (start < 0) throw new Error(`the example does not hold “${words}”`);
	return span(start, start + words.length);
}
