import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import type { Post } from "../../../src/engine/index.ts";
import { findPosts, postsInScript } from "../../../src/posts/index.ts";

/** The first post of a piece of markup, read as the page reader does: from the outside in. */
function postOf(markup: string): Post | null {
	const { document } = parseHTML(`<!doctype html><html><body>${markup}</body></html>`);
	for (const element of document.querySelectorAll("body *")) {
		const [post] = findPosts(element, element.tagName.toUpperCase()).posts;
		if (post) return post;
	}
	return null;
}

const TEXT = '<p lang="en" dir="ltr">The quay stays open.</p>';

describe("posts of X", () => {
	it.each([
		[
			"a blockquote not yet drawn",
			`<blockquote class="twitter-tweet">${TEXT}&mdash; Harbour — Authority (@harbour_auth) <a href="https://twitter.com/harbour_auth/status/1897550000000000000?ref_src=x">March 6, 2025</a></blockquote>`,
			{
				form: "blockquote",
				handle: "harbour_auth",
				printedDate: "March 6, 2025",
				text: "The quay stays open.",
			},
		],
		[
			"a localised date",
			`<blockquote class="twitter-tweet">${TEXT}&mdash; Hafen (@harbour_auth) <a href="https://x.com/harbour_auth/status/1897550000000000000">6. März 2025</a></blockquote>`,
			{ author: "Hafen", printedDate: "6. März 2025" },
		],
		[
			"a signature in a paragraph of its own",
			`<blockquote class="twitter-tweet">${TEXT}<p>&mdash; Hafen (@harbour_auth) <a href="https://x.com/harbour_auth/status/1897550000000000000">March 6, 2025</a></p></blockquote>`,
			{ author: "Hafen", handle: "harbour_auth" },
		],
		[
			"a blockquote without its handle",
			`<blockquote class="twitter-tweet">${TEXT}&mdash; <a href="https://twitter.com/user/status/1897550000000000000">March 6, 2025</a></blockquote>`,
			{ author: null, printedDate: "March 6, 2025" },
		],
		[
			"a link only",
			'<blockquote class="twitter-tweet"><a href="https://twitter.com/harbour_auth/status/1897550000000000000"></a></blockquote>',
			{ form: "placeholder", handle: "harbour_auth", text: null },
		],
		[
			"a blockquote whose class was lost",
			`<blockquote>${TEXT}— Hafen (@harbour_auth) <a href="https://twitter.com/harbour_auth/status/1897550000000000000">March 6, 2025</a></blockquote>`,
			{ form: "text-fallback", handle: "harbour_auth" },
		],
		[
			"a drawn frame",
			'<iframe class="twitter-tweet-rendered" data-tweet-id="1897550000000000000"></iframe>',
			{ form: "rendered" },
		],
		[
			"a frame by address",
			'<iframe src="https://platform.twitter.com/embed/Tweet.html?id=1897550000000000000"></iframe>',
			{ form: "rendered" },
		],
		[
			"AMP",
			'<amp-twitter data-tweetid="1897550000000000000"></amp-twitter>',
			{ form: "placeholder" },
		],
		[
			"a publisher's wrapper",
			'<div data-provider="Twitter" data-resourceurl="https://twitter.com/harbour_auth/status/1897550000000000000"></div>',
			{ handle: "harbour_auth" },
		],
		[
			"an address inside an address",
			'<p data-path="/embed?url=https%3A%2F%2Fx.com%2Fharbour_auth%2Fstatus%2F1897550000000000000%3Flang%3Den"></p>',
			{ handle: "harbour_auth" },
		],
		[
			"a link in a sentence",
			'<p>The union <a href="https://x.com/harbour_auth/status/1897550000000000000">wrote</a> so.</p>',
			{ form: "link" },
		],
	])("%s", (_, markup, expected) => {
		const post = postOf(markup);
		expect(post).toMatchObject({ platform: "x", postId: "1897550000000000000", ...expected });
		expect(post?.postedAt).toBe("2025-03-06T07:29:09.431Z");
	});

	it("keeps the sentence around a link, not the text of a quoted post", () => {
		const { document } = parseHTML(
			'<p><a href="https://x.com/a/status/1897550000000000000">wrote</a></p>',
		);
		expect(findPosts(document.querySelector("a")!, "A").isWhole).toBe(false);
	});
});

describe("posts of other platforms", () => {
	it.each([
		[
			"bluesky",
			'<blockquote class="bluesky-embed" data-bluesky-uri="at://did:plc:abc/app.bsky.feed.post/3lbvexample2a"><p>Hi.</p>&mdash; Mae (<a href="https://bsky.app/profile/did:plc:abc">@mae.example</a>)</blockquote>',
			"3lbvexample2a",
		],
		[
			"mastodon",
			'<iframe class="mastodon-embed" src="https://unknown.example/@dock/114116000000000000/embed"></iframe>',
			"114116000000000000",
		],
		[
			"threads",
			'<blockquote class="text-post-media" data-text-post-permalink="https://www.threads.net/@dock/post/C9xYzAbCdEf"></blockquote>',
			"C9xYzAbCdEf",
		],
		[
			"truth-social",
			'<iframe class="truthsocial-embed" data-src="https://truthsocial.com/@dock/114116000000000000/embed"></iframe>',
			"114116000000000000",
		],
		[
			"telegram",
			'<script async src="https://telegram.org/js/telegram-widget.js" data-telegram-post="dockworkers/42"></script>',
			"42",
		],
		[
			"facebook",
			'<iframe src="https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fdock%2Fposts%2F928812574504508"></iframe>',
			"928812574504508",
		],
		[
			"instagram",
			'<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/C9xYzAbCdEf/?utm_source=ig_embed"></blockquote>',
			"C9xYzAbCdEf",
		],
		[
			"tiktok",
			'<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@dock/video/7362946149227056416"></blockquote>',
			"7362946149227056416",
		],
		[
			"youtube",
			'<iframe src="//www.youtube-nocookie.com/embed/aB3dE5fG7hI?rel=0"></iframe>',
			"aB3dE5fG7hI",
		],
		[
			"reddit",
			'<blockquote class="reddit-embed-bq"><a href="https://www.reddit.com/r/harbour/comments/abc123/quay/">Quay</a></blockquote>',
			"abc123",
		],
		[
			"linkedin",
			'<iframe src="https://www.linkedin.com/embed/feed/update/urn:li:share:7302999999999999999"></iframe>',
			"7302999999999999999",
		],
	])("%s", (platform, markup, postId) => {
		expect(postOf(markup)).toMatchObject({ platform, postId });
	});
});

describe("what is no post", () => {
	it.each([
		[
			"a share button",
			'<a href="https://twitter.com/intent/tweet?url=https://gazette.example/quay">Share</a>',
		],
		["an account", '<a href="https://x.com/harbour_auth">@harbour_auth</a>'],
		[
			"a script address",
			"<iframe src=\"javascript:location='https://x.com/a/status/1897550000000000000'\"></iframe>",
		],
		[
			"a data address",
			'<iframe src="data:text/html,https://x.com/a/status/1897550000000000000"></iframe>',
		],
		[
			"a host that only looks the part",
			'<iframe src="https://x.com.evil.example/a/status/1897550000000000000"></iframe>',
		],
		[
			"a quotation",
			"<blockquote><p>The quay stays open, officials said — on Monday.</p></blockquote>",
		],
		["a broken escape", '<iframe src="https://bsky.app/profile/%E0%A4%A/post/abc"></iframe>'],
	])("%s", (_, markup) => {
		expect(postOf(markup)).toBeNull();
	});
});

describe("times in ids", () => {
	it.each([
		["https://x.com/a/status/1212092628029698048", "2019-12-31T19:26:16.771Z"],
		["https://x.com/a/status/20", null],
		["https://mastodon.social/@a/109300000000000000", "2022-11-07T01:47:24.531Z"],
	])("%s", (href, time) => {
		expect(postOf(`<p><a href="${href}">wrote</a></p>`)?.postedAt ?? null).toBe(time);
	});
});

describe("posts in a page's JSON", () => {
	it.each([
		[
			String.raw`{"html":"<blockquote class=\"twitter-tweet\"><p lang=\"en\">The quay stays open.</p>&mdash; Hafen (@harbour_auth) <a href=\"https:\/\/twitter.com\/harbour_auth\/status\/1897550000000000000\">March 6, 2025</a></blockquote>"}`,
		],
		[
			String.raw`{"html":"\u003cblockquote class=\"twitter-tweet\"\u003e\u003cp\u003eThe quay stays open.\u003c/p\u003e\u0026mdash; Hafen (@harbour_auth) \u003ca href=\"https://twitter.com/harbour_auth/status/1897550000000000000\"\u003eMarch 6, 2025\u003c/a\u003e\u003c/blockquote\u003e"}`,
		],
	])("%s", (script) => {
		const [post, ...others] = postsInScript(script);
		expect(others).toEqual([]);
		expect(post).toMatchObject({
			platform: "x",
			form: "page-json",
			handle: "harbour_auth",
			postId: "1897550000000000000",
			author: "Hafen",
			printedDate: "March 6, 2025",
			text: "The quay stays open.",
		});
	});
});
