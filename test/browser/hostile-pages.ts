/** Pages that try to harm their reader's extension. All text is made up. */

const PARAGRAPHS = [
	`The council of the harbour town put off its vote on the new quay on Monday. Two officials, who
	asked not to be named because the contract is not signed, said the count was not finished.`,
	`"We need the count first," said Mayor Ada Brandt, who leads the council of the old harbour town.
	She spoke to reporters on the steps of the town hall after a meeting that took three hours.`,
	`According to a report by the port authority, the present quay can bear ships for another four
	years. Critics say that the report was written to please those who want to build a new one.`,
	`People familiar with the talks said that a second offer had come in on Friday. Its sum was not
	known on Monday, and the harbour master declined to comment on it when he was asked.`,
];

interface Parts {
	readonly title?: string;
	readonly head?: string;
	readonly before?: string;
	readonly paragraphs?: readonly string[];
	/** Within the article, before its last paragraph. */
	readonly inside?: string;
	readonly after?: string;
}

/** An article that a reader could read, with whatever else the page brings along. */
function articleWith({
	title = "Harbour vote put off",
	head = "",
	before = "",
	paragraphs = PARAGRAPHS,
	inside = "",
	after = "",
}: Parts): string {
	const all = paragraphs.map((paragraph) => `<p>${paragraph}</p>`);
	const body = [...all.slice(0, -1), inside, ...all.slice(-1)].join("\n");
	return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head>
<body>${before}<article><h1>${title}</h1>${body}</article>${after}</body></html>`;
}

const MARKUP = "&lt;img src=x onerror=&quot;document.documentElement.id='owned'&quot;&gt;";

/** Markup as text wherever the extension repeats what a page says. */
export const MARKUP_EVERYWHERE = articleWith({
	title: `${MARKUP} Vote put off`,
	head: `<meta name="author" content="${MARKUP}"><meta property="og:site_name" content="${MARKUP}">`,
	paragraphs: [
		`Two officials said on Tuesday that ${MARKUP} was decided, because
		&lt;script&gt;alert(1)&lt;/script&gt; asked for it.`,
		...PARAGRAPHS,
	],
	inside: `<blockquote class="twitter-tweet"><p lang="en">${MARKUP}</p>&mdash; ${MARKUP} (@brandt)
		<a href="https://twitter.com/brandt/status/1500000000000000000">March 5, 2022</a></blockquote>`,
});

/** Controls named like what a reader of the page asks of it. */
export const MASKED_FORM = articleWith({
	before: `<form id="mask">${[
		...["nodeType", "firstChild", "nextSibling", "parentNode", "parentElement", "tagName"],
		...["getAttribute", "hasAttribute", "getAttributeNames", "querySelector", "textContent"],
		...["closest", "href", "hostname"],
		...["checkVisibility", "children", "id", "style", "isConnected", "attributes"],
	]
		.map((name) => `<input type="hidden" name="${name}">`)
		.join("")}<p>${PARAGRAPHS[0]}</p></form>
		${[
			"documentElement",
			"body",
			"querySelectorAll",
			"contentType",
			"hidden",
			"children",
			"createElement",
		]
			.map((name) => `<img name="${name}" alt=""><a id="${name}"></a>`)
			.join("")}<a id="CSS"></a><a id="Highlight"></a><a id="chrome"></a><a id="browser"></a>`,
});

/** Takes the page's own world apart before the extension comes. */
export const BROKEN_WORLD = articleWith({
	head: `<script>
		for (const [of, names] of [
			[Array.prototype, ["map", "filter", "push", "flatMap", "some"]],
			[Node.prototype, ["contains", "append", "appendChild"]],
			[Element.prototype, ["getAttribute", "attachShadow", "checkVisibility", "querySelectorAll"]],
			[Promise.prototype, ["then"]],
			[String.prototype, ["replace", "slice"]],
			[Object, ["keys", "entries", "hasOwn"]],
		]) for (const name of names) Object.defineProperty(of, name, { value() { throw new Error("broken"); } });
		JSON.parse = () => { throw new Error("broken"); };
		Object.defineProperty(Object.prototype, "ok", { value: true });
		globalThis.requestIdleCallback = globalThis.setTimeout = () => 0;
	</script>`,
});

/** Metadata that lies, is deep, huge or no text. */
export const LYING_DATA = articleWith({
	head: `<script type="application/ld+json">${"[".repeat(50_000)}${"]".repeat(50_000)}</script>
	<script type="application/ld+json">${JSON.stringify({
		"@type": "NewsArticle",
		headline: { "@value": "x" },
		author: { name: { toString: "x" } },
		articleBody: `Ada Brandt confessed. ${"She said it again and again. ".repeat(2_000)}`,
		wordCount: 1e308,
		datePublished: "javascript:alert(1)",
		constructor: { prototype: { polluted: true } },
	}).replace("{", '{"__proto__":{"polluted":true},')}</script>
	<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="data:text/html,x">`,
});

const CYRILLIC_A = "\u0430";

/** Embeds that are none, lead to code, or look like somebody else's. */
export const FALSE_EMBEDS = articleWith({
	inside: `
	<blockquote class="twitter-tweet"><p>Code.</p>&mdash; Nobody (@nobody)
		<a href="javascript:alert(1)//twitter.com/nobody/status/1500000000000000001">March 5, 2022</a></blockquote>
	<blockquote class="twitter-tweet"><p>The vote is off.</p>&mdash; Press Office (@gov${CYRILLIC_A}uk)
		<a href="https://twitter.com.evil.example/govauk/status/1500000000000000002">March 5, 2022</a></blockquote>
	<iframe src="javascript:void('https://www.youtube.com/embed/abcdefghijk')"></iframe>
	<blockquote class="mastodon-embed" data-embed-url="javascript:alert(1)//mastodon.social/@a/123456"></blockquote>`,
});

/** More text than the extension takes. */
export const TEN_MEGABYTES = articleWith({
	paragraphs: [
		...PARAGRAPHS,
		...Array.from(
			{ length: 10_000 },
			(_, i) =>
				`${i} ${PARAGRAPHS[i % 4]} ${"The talks went on and on, said the mayor. ".repeat(20)}`,
		),
	],
});

/**
 * Elements nested so deep that only script can build them: 5,000 that are drawn, as Chromium ends by
 * itself at about 20,000; and, not drawn, as many thousands as `?thousands` says.
 */
export const DEEP = articleWith({
	before: `<div hidden id="cellar"></div><div id="shaft"></div>`,
	after: `<script>
		// Browsers look at every ancestor when they append: whole pieces keep that quick.
		function piece() {
			const outer = document.createElement("span");
			let inner = outer;
			for (let i = 1; i < 1000; i++) inner = inner.appendChild(document.createElement("span"));
			return { outer, inner };
		}
		for (const [id, pieces] of [["cellar", Number(location.search.slice("?thousands=".length))], ["shaft", 5]]) {
			const { outer, inner } = piece();
			let end = inner;
			for (let i = 1; i < pieces; i++) {
				const { outer, inner } = piece();
				end.append(outer);
				end = inner;
			}
			end.textContent = "Two sailors said that this stands very deep in the page.";
			document.getElementById(id).append(outer);
		}
	</script>`,
});
