import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { mayBePost, mayHoldPosts } from "../../../src/posts/index.ts";

function isSuspected(markup: string): boolean {
	const { document } = parseHTML(`<!doctype html><html><body>${markup}</body></html>`);
	return [...document.querySelectorAll("body *")].some((element) =>
		mayBePost(element, element.tagName.toUpperCase()),
	);
}

const here = encodeURIComponent("https://post.example/video/status/posts/1234567");

test.each([
	[
		"a link to tell others on X",
		`<a href="https://twitter.com/intent/tweet?url=${here}">Share</a>`,
	],
	["the same by X's new name", `<a href="https://x.com/intent/post?url=${here}&via=a">Share</a>`],
	[
		"a link to tell others on Facebook",
		`<a href="https://www.facebook.com/sharer.php?u=${here}">S</a>`,
	],
	["a dialog of Facebook", `<a href="https://www.facebook.com/dialog/feed?link=${here}">Share</a>`],
	["a link to tell others on Telegram", `<a href="https://t.me/share/url?url=${here}">Share</a>`],
	["an outlet's account", '<a href="https://www.instagram.com/gazette/">Follow</a>'],
	["an outlet's account with an @", '<a href="https://www.tiktok.com/@gazette">Follow</a>'],
	["a link to a video", '<a href="https://www.youtube.com/watch?v=abcdefghijk">Watch</a>'],
	["a host whose name ends like a platform's", '<a href="https://pagesix.com/video/1/">More</a>'],
	["a quotation", '<blockquote class="wp-block-quote"><p>No. <a href="/a">a</a></p></blockquote>'],
	["a picture of a post", '<img src="https://instagram.com/p/abcdefg/media/">'],
	["a script that draws posts", '<script src="https://platform.twitter.com/widgets.js"></script>'],
	["an address in a title", '<p title="https://x.com/a/status/1897550000000000000">Hi</p>'],
])("%s is no trace of a post", (_, markup) => {
	expect(isSuspected(markup)).toBe(false);
});

test.each([
	["a link", '<a href="https://x.com/a/status/1897550000000000000">wrote</a>'],
	[
		"a link amid a quotation",
		'<blockquote>So. <a href="https://youtu.be/abcdefghijk">1</a></blockquote>',
	],
	["a player", '<iframe src="//www.youtube-nocookie.com/embed/abcdefghijk"></iframe>'],
	["an escaped address", '<p data-u="/e?u=https%3A%2F%2Fwww.instagram.com%2Fp%2Fabcdefg%2F"></p>'],
	["a number alone", '<amp-twitter data-tweetid="1897550000000000000"></amp-twitter>'],
	["a class alone", '<blockquote class="twitter-tweet"></blockquote>'],
	[
		"a server of nobody knows whom",
		'<iframe class="mastodon-embed" src="https://a.example/@b/12345"></iframe>',
	],
])("%s is one", (_, markup) => {
	expect(isSuspected(markup)).toBe(true);
});

test("a script is taken apart only where it holds embed code", () => {
	expect(mayHoldPosts('{"html":"<blockquote class=\\"twitter-tweet\\">"}')).toBe(true);
	expect(mayHoldPosts('{"share":"https://twitter.com/intent/tweet"}')).toBe(false);
});
