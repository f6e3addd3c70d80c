import type { ComponentChild } from "preact";
import { Dotted } from "../design/dotted.tsx";
import { say, sayCount } from "../design/words.ts";
import { headcountOf } from "../shared/headcount.ts";
import { AUTHOR_LABELS, KIND_LABELS, PLATFORM_LABELS } from "../shared/labels.ts";
import type { Fact, Veil } from "./facts.ts";
import type { PostAuthor } from "./post-author.ts";

/** What the text says about a source, on one line; nothing where it says nothing. */
export function FactLine({ facts }: { readonly facts: readonly Fact[] }) {
	const line = facts.map(wordsOf).join(" · ");
	return line === "" ? null : <p class="soft small">{line}</p>;
}

/** What the text says of its keeping a source unnamed; what it does not say is told once. */
export function VeilFacts({ veil: { anonymityStated, reason, vantage } }: { readonly veil: Veil }) {
	const rows = [
		{ label: say("card_anonymity"), told: anonymityStated ? say("card_anonymity_stated") : null },
		{ label: say("card_reason"), told: quoted(reason) },
		{ label: say("card_vantage"), told: quoted(vantage) },
	];
	const absent = rows.filter(({ told }) => told === null).map(({ label }) => label);
	return (
		<dl class="veil small">
			{rows.map(({ label, told }) => told !== null && <VeilRow label={label} told={told} />)}
			{absent.length === 1 && <VeilRow label={absent[0]!} told={say("card_not_found")} />}
			{absent.length > 1 && (
				<VeilRow label={say("not_found_several")} told={<Dotted all={absent} />} />
			)}
		</dl>
	);
}

function VeilRow({ label, told }: { readonly label: string; readonly told: ComponentChild }) {
	return (
		<>
			<dt>{label}</dt>
			<dd>{told}</dd>
		</>
	);
}

function quoted(words: string | null): string | null {
	return words === null ? null : say("fact_quote", words);
}

const WORDS = { message: say, messageFor: sayCount };

function wordsOf(fact: Fact): string {
	switch (fact.fact) {
		case "kind":
			return say(KIND_LABELS[fact.kind]);
		case "headcount":
			return headcountOf(fact.kind, fact.count, WORDS) ?? "";
		case "title":
			return fact.title;
		case "affiliation":
			return fact.body;
		case "post-author":
			return authorWords(fact.author);
		case "author-kind":
			return say(AUTHOR_LABELS[fact.author]);
		case "platform":
			return say("post_on", say(PLATFORM_LABELS[fact.platform]));
		case "partial":
			return say("card_partial");
		case "count":
			return sayCount("card_count", fact.count);
		case "via":
			return say("fact_via", fact.outlet);
	}
}

function authorWords(author: PostAuthor): string {
	if (author.by === "unknown") return say("fact_post_unknown");
	return say(author.by === "known" ? "fact_post_account" : "fact_post_signed", author.name);
}
