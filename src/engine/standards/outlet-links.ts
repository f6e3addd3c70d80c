import { OUTLETS } from "../mention/words/outlets.ts";
import type { Analysis, Source } from "../model/analysis.ts";
import type { Article, Link } from "../model/article.ts";
import type { Attribution, SourceId } from "../model/attribution.ts";
import { isOwn, ownOutlets } from "../source/via/own-outlet.ts";
import { overlaps, type Span, span, textOf } from "../text/span.ts";
import { isSite, siteOf } from "./outlet-site.ts";

const PROPER = /\p{Lu}/u;

/** An outlet to which the article owes something, with the words that are a link to it. */
export interface CreditedOutlet {
	readonly source: Source;
	/** In the order of the text; empty where none is found. */
	readonly links: readonly Span[];
}

/**
 * The other outlets that are named for what they report or were told. None where the text comes from
 * no page, as nothing is known of links there.
 */
export function creditedOutlets(
	article: Article,
	{ sources, attributions }: Pick<Analysis, "sources" | "attributions">,
): readonly CreditedOutlet[] {
	if (!article.links) return [];
	const own = ownOutlets(article.text, article);
	const site = siteOf(article.url);
	const isOwnName = (name: string) => isOwn(name, own) || (site !== null && isSite(name, site));
	const links = linksElsewhere(article.links, site);
	const credits = creditsOf(attributions);
	return sources.flatMap((source) => {
		const names = namesOf(source, article.text);
		const cues = credits.get(source.id);
		if (source.kind !== "outlet" || !cues || names.size === 0) return [];
		if ([...names].some(isOwnName)) return [];
		return [{ source, links: linksTo(names, [...source.mentions, ...cues], links) }];
	});
}

/** The cues of what each source says or passes on. */
function creditsOf(attributions: readonly Attribution[]): ReadonlyMap<SourceId, readonly Span[]> {
	const cues = new Map<SourceId, Span[]>();
	for (const { sourceId, via, cue } of attributions) {
		for (const id of [sourceId, via]) {
			if (id === null) continue;
			const spans = cues.get(id) ?? [];
			if (cue) spans.push(cue);
			cues.set(id, spans);
		}
	}
	return cues;
}

/** Whether words name an outlet; a capital that only opens the sentence does not, unless it is known. */
export function isOutletName(mention: string): boolean {
	return PROPER.test(mention.slice(1)) || OUTLETS.has(mention.toLowerCase());
}

function namesOf({ mentions }: Source, text: string): ReadonlySet<string> {
	return new Set(mentions.map((at) => textOf(text, at).trim()).filter(isOutletName));
}

/** Links to other sites, the pieces of one link put together. */
function linksElsewhere(pieces: readonly Link[], own: string | null): readonly Link[] {
	const links: Link[] = [];
	for (const piece of pieces) {
		if (own !== null && isSameSite(own, piece.host)) continue;
		const before = links.at(-1);
		const goesOn = before?.host === piece.host && piece.start - before.end <= 1;
		if (goesOn) links.pop();
		const start = goesOn ? before.start : piece.start;
		links.push({ ...span(start, piece.end), host: piece.host });
	}
	return links;
}

/** "news.bbc.co.uk" and "bbc.co.uk". */
function isSameSite(own: string, host: string): boolean {
	const other = host.replace(/^www\./, "");
	return own === other || own.endsWith(`.${other}`) || other.endsWith(`.${own}`);
}

/** Those whose host bears the outlet's name, and those on the words that credit it. */
function linksTo(
	names: ReadonlySet<string>,
	credits: readonly Span[],
	links: readonly Link[],
): readonly Span[] {
	const hosts = new Set(links.map(({ host }) => host));
	const sites = new Set([...hosts].filter((host) => [...names].some((name) => isSite(name, host))));
	const under = new Set(credits.map((at) => linkAt(links, at)));
	const found = links.filter((link) => sites.has(link.host) || under.has(link));
	return found.map(({ start, end }) => span(start, end));
}

/** The link that words are a part of, by halving. */
function linkAt(links: readonly Link[], at: Span): Link | undefined {
	let low = 0;
	let high = links.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (links[middle]!.end > at.start) high = middle;
		else low = middle + 1;
	}
	const link = links[low];
	return link && overlaps(link, at) ? link : undefined;
}
