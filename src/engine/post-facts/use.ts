import type { Article, Platform, Post } from "../model/article.ts";
import type { Attribution } from "../model/attribution.ts";
import type { PostFacts } from "../model/post-facts.ts";
import type { Reading } from "../quotation/reading.ts";
import { spanOf, tokensIn } from "../text/parse.ts";
import { overlaps, textOf } from "../text/span.ts";
import { isAuthor } from "./is-author.ts";
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
export function useOf(post: Post, context: UseContext): Pick<PostFacts, "use" | "statements"> {
	if (post.text === null && post.author === null && post.handle === null) {
		return { use: null, statements: [] };
	}
	const words = runsOf(wordsOf(post.text ?? ""));
	const resting = [...quotedIn(post, words, context), ...retoldIn(post, context)];
	const statements = [...new Set(resting)].sort((a, b) => a - b);
	const isSubject = isInHeadline(post, context.article.title ?? "", words);
	const use = statements.length > 0 ? "source" : "illustration";
	return { use: isSubject ? "subject" : use, statements };
}

/** Statements whose words are the post's, and do not stand within the post itself. */
function quotedIn(
	post: Post,
	words: ReadonlySet<string>,
	{ statements }: UseContext,
): readonly number[] {
	return statements
		.contentsWith(words)
		.filter(({ span }) => post.span === null || !overlaps(span, post.span))
		.map(({ attribution }) => attribution);
}

/** Statements of the post's author that are told as posted. */
function retoldIn(post: Post, context: UseContext): readonly number[] {
	const keys = [wordsOf(post.author ?? "").at(-1), post.handle?.toLowerCase()];
	return keys
		.flatMap((key) => (key ? context.statements.byName(key) : []))
		.filter(([source, attribution]) => isAuthor(post, source) && isTold(attribution, post, context))
		.map(([, { id }]) => id);
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
