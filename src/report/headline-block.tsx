import type { ComponentChildren } from "preact";
import { say, sayCount } from "../design/words.ts";
import type { Report } from "../shared/tab-state.ts";
import type { Headline } from "./headline.ts";
import { reachOf } from "./reach.ts";
import type { Summary } from "./summary.ts";

interface HeadlineBlockProps {
	readonly summary: Summary;
	readonly report: Pick<Report, "onlyBeginning" | "part">;
	/** What else must be known of the result. */
	readonly children: ComponentChildren;
}

/** The sentence a reader takes away, and what must be said with it. */
export function HeadlineBlock({ summary, report, children }: HeadlineBlockProps) {
	const { headline, onlyUnnamed } = summary;
	const vague = vagueSentence(summary);
	return (
		<section class="headline">
			<h1>{headlineSentence(headline)}</h1>
			{onlyUnnamed !== null && <p class="soft">{say("headline_only_unnamed", onlyUnnamed)}</p>}
			{vague !== null && <p class="soft">{vague}</p>}
			{reachOf(report).map((sentence) => (
				<p key={sentence} class="soft">
					{sentence}
				</p>
			))}
			{postsSentences(summary).map((sentence) => (
				<p key={sentence} class="soft">
					{sentence}
				</p>
			))}
			{summary.corrections > 0 && (
				<p class="soft">{sayCount("headline_corrected", summary.corrections)}</p>
			)}
			{children}
		</section>
	);
}

/** What the figures say, in a sentence. */
export function headlineSentence(headline: Headline): string {
	switch (headline.case) {
		case "nothing":
			return say("headline_nothing");
		case "one-of-one":
			return say("headline_the_single");
		case "none-of-one":
			return say("headline_not_the_single");
		case "none":
			return say("headline_none", String(headline.total));
		case "all":
			return say("headline_all", String(headline.total));
		case "one":
			return say("headline_single", String(headline.total));
		case "some":
			return say("headline_some", String(headline.unnamed), String(headline.total));
	}
}

/** How many statements rest on posts and who made these; nothing where none does. */
export function postsSentences({ onPosts }: Pick<Summary, "onPosts">): readonly string[] {
	const { statements, authors } = onPosts;
	if (statements === 0) return [];
	const { named, organization, unknown } = authors;
	const counts = [named, organization, unknown].map(String);
	return [`${sayCount("headline_posts", statements)} ${say("headline_post_authors", ...counts)}`];
}

function vagueSentence({ counts: { vague, unnamed } }: Summary): string | null {
	if (vague === 0) return null;
	return sayCount(unnamed > 0 ? "headline_vague_more" : "headline_vague", vague);
}
