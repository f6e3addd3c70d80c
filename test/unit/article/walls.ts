/**
 * How publishers and their suppliers close an article, and what only looks so: markup written after
 * the forms seen in real pages, with words of our own.
 */
export interface Wall {
	readonly form: string;
	/** Inside the article's element, behind its text. */
	readonly inside?: string;
	/** Behind the article's element. */
	readonly after?: string;
	/** Of the article's JSON-LD. */
	readonly data?: object;
}

export const WALLS: readonly Wall[] = [
	{
		form: "Piano's offer in the text",
		inside: `<div class="tp-container-inner piano-inline"><h3>Keep up with the harbour</h3>
			<p>Subscribe now to continue reading.</p></div>`,
	},
	{
		form: "a wall that asks to register",
		after: `<section class="regwall"><h2>Create a free account to keep reading</h2>
			<form><input type="email"><button>Go on</button></form></section>`,
	},
	{
		form: "a gateway at the bottom of the page",
		after: `<div id="gateway-content" class="gateway"><p>Thanks for reading the Gazette.</p>
			<p>Create your free account or log in to continue reading.</p></div>`,
	},
	{
		form: "a newsletter host's wall",
		inside: `<div class="paywall"><h2>This post is for paid subscribers</h2>
			<a href="/subscribe">Subscribe</a><p>Already a paid subscriber? <a>Sign in</a></p></div>`,
	},
	{
		form: "a blog engine's upgrade box",
		inside: `<aside class="gh-post-upgrade-cta"><div class="gh-post-upgrade-cta-content">
			<h2>This post is for subscribers only</h2><a href="/join">Subscribe now</a></div></aside>`,
	},
	{
		form: "a blogging platform's meter",
		after: `<div class="meteredContent-wall metered-wall"><h2>The author made this story available to members only.</h2></div>`,
	},
	{
		form: "a box that unlocks",
		inside: `<div class="barrier subscriber-wall"><h2>Subscribe to unlock this article</h2>
			<ul><li>Cancel at any time</li></ul></div>`,
	},
	{
		form: "an overlay that wants a subscription",
		after: `<div role="dialog" class="premium-wall"><p>This article is exclusive to subscribers.</p>
			<p>Already a subscriber? Log in</p></div>`,
	},
	{
		form: "AMP's section for those who may not read",
		inside: `<section subscriptions-section="content-not-granted"><p>To continue reading, become a
			subscriber of the Gazette.</p></section>`,
	},
	{
		form: "AMP's access section",
		inside: `<section amp-access="NOT granted" class="login"><p>You have read all free articles this
			month. Sign in or subscribe to read on.</p></section>`,
	},
	{
		form: "a free limit that is used up",
		after: `<div class="article-gate"><h2>You have reached your limit of free articles.</h2>
			<p>Subscribe for unlimited access.</p></div>`,
	},
	{
		form: "a premium box by its offer alone",
		inside: `<div class="c-paywall"><h2>Premium content</h2><p>Only subscribers can read this article.</p></div>`,
	},
	{
		form: "a closed part, by what the page says of it",
		data: {
			isAccessibleForFree: "False",
			hasPart: { "@type": "WebPageElement", isAccessibleForFree: "False", cssSelector: ".closed" },
		},
	},
	{
		form: "a page that says it is not free, by a schema address",
		data: { isAccessibleForFree: "http://schema.org/False" },
	},
];

export const NO_WALLS: readonly Wall[] = [
	{
		form: "a count of free articles that are left",
		after: `<div class="meter-banner"><p>You have 2 free articles left this month. Subscribe for unlimited access.</p></div>`,
	},
	{
		form: "an offer to subscribe below",
		inside: `<div class="subscribe-box"><h3>Like this story?</h3><p>Subscribe to the Gazette today.</p></div>`,
	},
	{
		form: "a box for a newsletter",
		after: `<div class="newsletter-gate-free"><p>Sign up for our morning newsletter.</p></div>`,
	},
	{
		form: "a wall's empty place",
		after: `<div class="paywall"></div><div id="piano-inline"></div>`,
	},
	{
		form: "a log-in for comments",
		after: `<div class="comments-gate"><p>Log in to comment.</p></div>`,
	},
	{
		form: "an appeal for money",
		after: `<div class="contribution-wall"><p>The Gazette is free for all to read. Support us with a pound.</p></div>`,
	},
	{
		form: "a teaser of another story that is closed",
		after: `<aside class="related"><div class="teaser"><h3>Ferry fares</h3><span class="premium">Subscribers only</span></div></aside>`,
	},
	{ form: "a page that says it is free", data: { isAccessibleForFree: "True" } },
];
