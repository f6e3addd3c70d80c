import type { Source } from "../model/analysis.ts";
import type { Article, Platform, Post } from "../model/article.ts";
import type { Attribution } from "../model/attribution.ts";
import type { PostUse } from "../model/post-facts.ts";
import type { Reading } from "../quotation/reading.ts";
import { spanOf, tokensIn } from "../text/parse.ts";
import { overlaps, textOf } from "../text/span.ts";
import { repeats, runsOf, wordsOf } from "./same-words.ts";
import type { StatementIndex } from "./statement-index.ts";

/** Words for posting, whatever the platform. */
const POSTING =
	/\b(?:tweet(?:s|ed|ing)?|retweet(?:s|ed|ing)?|re-?post(?:s|ed)?|posts?|posted|posting|social media|online|caption(?:ed)?|hashtag)\b/i;

/** How print calls each platform. */
const PLATFORM_NAMES: Readonly<Record<Platform, RegExp>> = {
	x: /\b(?:twitter|on X|X (?:post|account))\b/i,
	bluesky: /\bbluesky\b/i,
	mastodon: /\bmastodon\b/i,
	threads: /\bThreads\b/,
	"truth-social": /\btruth social\b/i,
	telegram: /\btelegram\b/i,
	facebook: /\bfacebook\b/i,
	instagram: /\binstagram\b/i,
	tiktok: /\btik ?tok\b/i,
	youtube: /\b(?:youtube|video)\b/i,
	reddit: /\breddit\b/i,
	linkedin: /\blinkedin\b/i,
};

/** What use is judged by: the article and what was found in it. */
export interface UseContext {
	readonly article: Article;
	readonly reading: Reading;
	readonly statements: StatementIndex;
}

/**
 * What the article does with a post: it is about it when the headline speaks of the post, it uses it
 * as a source when a statement repeats its words or is its author's and told as posted; else the
 * post stands beside the text. Null when the page tells neither the post's words nor its author.
 */
export function useOf(post: Post, context: UseContext): PostUse | null {
	if (post.text === null && post.author === null && post.handle === null) return null;
	const words = runsOf(wordsOf(post.text ?? ""));
	if (isInHeadline(post, context.article.title ?? "", words)) return "subject";
	const isSource = isQuoted(post, words, context) || isRetold(post, context);
	return isSource ? "source" : "illustration";
}

/** Whether a statement's words are the post's, and do not stand within the post itself. */
function isQuoted(post: Post, words: ReadonlySet<string>, { statements }: UseContext): boolean {
	return statements
		.contentsWith(words)
		.some((content) => post.span === null || !overlaps(content, post.span));
}

/** Whether a statement of the post's author is told as posted. */
function isRetold(post: Post, context: UseContext): boolean {
	const keys = [wordsOf(post.author ?? "").at(-1), post.handle?.toLowerCase()];
	return keys.some((key) =>
		(key ? context.statements.byName(key) : []).some(
			([source, attribution]) => isAuthor(post, source) && isTold(attribution, post, context),
		),
	);
}

function isInHeadline(post: Post, title: string, words: ReadonlySet<string>): boolean {
	if (repeats(title, words)) return true;
	return speaksOfPosting(title, post.platform) && names(title, post);
}

function speaksOfPosting(text: string, platform: Platform): boolean {
	return POSTING.test(text) || PLATFORM_NAMES[platform].test(text);
}

/** Whether a text holds the last name, the one name or the account of a post's author. */
function names(text: string, { author, handle }: Post): boolean {
	const words = new Set(wordsOf(text));
	const name = author === null ? undefined : wordsOf(author).at(-1);
	if (name !== undefined && name.length > 2 && words.has(name)) return true;
	return handle !== null && words.has(handle.toLowerCase());
}

/** Whether source and author are the same by name: "Ana Ruiz" and "Ana M. Ruiz", or "@anaruiz". */
function isAuthor({ author, handle }: Post, { name }: Source): boolean {
	if (name === null) return false;
	const printed = wordsOf(name);
	const shown = wordsOf(author ?? "");
	if (handle !== null && printed.join("") === handle.toLowerCase()) return true;
	if (printed.length === 0 || printed.at(-1) !== shown.at(-1)) return false;
	return printed.length === 1 || printed[0] === shown[0];
}

/** Whether the sentence of the statement tells it as posted. */
function isTold(attribution: Attribution, post: Post, { reading, article }: UseContext): boolean {
	const place = attribution.cue ?? attribution.source ?? attribution.contentSpans[0];
	if (!place || (post.span !== null && overlaps(place, post.span))) return false;
	const { parsed } = reading;
	const token = parsed.tokens[tokensIn(parsed, place).from];
	if (!token) return false;
	const sentence = spanOf(parsed, parsed.sentences[token.sentence]!);
	return speaksOfPosting(textOf(article.text, sentence), post.platform);
}
