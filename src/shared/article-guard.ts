import type {
	Article,
	Link,
	Paragraph,
	ParagraphRole,
	Platform,
	Post,
	PostForm,
} from "../engine/index.ts";
import { type Guard, isCount, isListOf, isNameIn, isNullOr, isRecordOf, isText } from "./guard.ts";
import { LONGEST_LINE, LONGEST_TEXT, MOST_ITEMS } from "./limits.ts";
import { isLine, isSpan } from "./span-guard.ts";
import type { PagePart } from "./tab-state.ts";

const isRole: Guard<ParagraphRole> = isNameIn<ParagraphRole>({
	headline: true,
	subheading: true,
	body: true,
	"list-item": true,
	blockquote: true,
	caption: true,
});
const isPlatform: Guard<Platform> = isNameIn<Platform>({
	x: true,
	bluesky: true,
	mastodon: true,
	threads: true,
	"truth-social": true,
	telegram: true,
	facebook: true,
	instagram: true,
	tiktok: true,
	youtube: true,
	reddit: true,
	linkedin: true,
});
const isForm: Guard<PostForm> = isNameIn<PostForm>({
	blockquote: true,
	rendered: true,
	placeholder: true,
	"page-json": true,
	"text-fallback": true,
	link: true,
	flattened: true,
});

export const isPagePart: Guard<PagePart> = isRecordOf<PagePart>({ number: isCount, of: isCount });

const isWholeText = isText(LONGEST_TEXT);

export const isPost: Guard<Post> = isRecordOf<Post>({
	platform: isPlatform,
	form: isForm,
	author: isLine,
	handle: isLine,
	postId: isLine,
	url: isLine,
	text: isNullOr(isWholeText),
	printedDate: isLine,
	postedAt: isLine,
	span: isNullOr(isSpan),
});

/** What parsers of addresses let stand for a host: odd signs may, but none that begins another part. */
const HOST = /^(?:[^\s:/?#@<>\\[\]^|]+|\[[\da-f:.]+\])$/;

const isHost: Guard<string> = (value): value is string =>
	isText(LONGEST_LINE)(value) && HOST.test(value);

const isLink: Guard<Link> = (value): value is Link =>
	isSpan(value) && isHost((value as Partial<Link>).host);

const isArticleShaped = isRecordOf<Article>({
	text: isWholeText,
	paragraphs: isListOf(isRecordOf<Paragraph>({ span: isSpan, role: isRole }), MOST_ITEMS),
	title: isLine,
	publisher: isLine,
	byline: isLine,
	published: isLine,
	url: isLine,
	posts: isListOf(isPost, MOST_ITEMS),
	links: isNullOr(isListOf(isLink, MOST_ITEMS)),
});

/** An article whose paragraphs, links and posts lie within its text, paragraphs in order. */
export function isArticle(value: unknown): value is Article {
	return isArticleShaped(value) && liesInText(value);
}

function liesInText({ text, paragraphs, posts, links }: Article): boolean {
	let from = 0;
	for (const { span } of paragraphs) {
		if (span.start < from || span.end > text.length) return false;
		from = span.end;
	}
	if (links?.some(({ end }) => end > text.length)) return false;
	return posts.every(({ span }) => span === null || span.end <= text.length);
}
