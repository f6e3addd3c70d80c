import { bluesky } from "./bluesky.ts";
import { facebook } from "./facebook.ts";
import { instagram } from "./instagram.ts";
import { linkedin } from "./linkedin.ts";
import { isMastodonPath, mastodon } from "./mastodon.ts";
import type { PostAddress, PostPlatform } from "./platform.ts";
import { reddit } from "./reddit.ts";
import { telegram } from "./telegram.ts";
import { threads } from "./threads.ts";
import { tiktok } from "./tiktok.ts";
import { LONGEST_ADDRESS } from "./trace.ts";
import { truthSocial } from "./truth-social.ts";
import { x } from "./x.ts";
import { youtube } from "./youtube.ts";

/** Every platform whose posts are known. */
export const PLATFORMS: readonly PostPlatform[] = [
	x,
	bluesky,
	mastodon,
	threads,
	truthSocial,
	telegram,
	facebook,
	instagram,
	tiktok,
	youtube,
	reddit,
	linkedin,
];

const BY_HOST: ReadonlyMap<string, PostPlatform> = new Map(
	PLATFORMS.flatMap((platform) => platform.hosts.map((host) => [host, platform] as const)),
);

export interface Located {
	readonly platform: PostPlatform;
	readonly address: PostAddress;
}

/** A cheap look before an address is taken apart. */
const KNOWN_HOST = new RegExp(
	[...BY_HOST.keys()].map((host) => host.replaceAll(".", "\\.")).join("|"),
	"i",
);
/** The Wayback Machine sets its own address before those of embeds. */
const ARCHIVED = /^(?:https?:)?\/\/web\.archive\.org\/web\/\w+\//;
/** Stands for the page's own address: what leads there is no post. */
const ELSEWHERE = "https://relative.invalid/";

/** The post an address leads to, itself or as a parameter of an embed's address. */
export function locate(value: string): Located | null {
	if (value.length > LONGEST_ADDRESS || !KNOWN_HOST.test(value)) return null;
	const text = value.trim().replace(ARCHIVED, "");
	const url = URL.canParse(text, ELSEWHERE) ? new URL(text, ELSEWHERE) : null;
	if (!url) return null;
	for (const parameter of parametersOf(url).reverse()) {
		if (!/^https?:\/\//.test(parameter) || !URL.canParse(parameter)) continue;
		const located = locateUrl(new URL(parameter));
		if (located) return located;
	}
	return locateUrl(url);
}

/** Firefox lets content scripts call back over a page's objects, but not iterate them. */
function parametersOf({ searchParams }: URL): string[] {
	const values: string[] = [];
	searchParams.forEach((value) => {
		values.push(value);
	});
	return values;
}

function locateUrl(url: URL): Located | null {
	if (!/^https?:$/.test(url.protocol)) return null;
	const host = url.hostname.toLowerCase().replace(/^(?:www|m|mobile|web|[a-z]{2}-[a-z]{2})\./, "");
	const platform = BY_HOST.get(host);
	const address = platform ? addressAt(platform, url) : null;
	return platform && address ? { platform, address } : null;
}

/** Malformed escapes in an address make it no post, not an error. */
function addressAt(platform: PostPlatform, url: URL): PostAddress | null {
	try {
		return platform.addressOf(url);
	} catch (error) {
		if (error instanceof URIError) return null;
		throw error;
	}
}

/** A post on a Mastodon server that is not known by name; its embed code must have said so. */
export function locateMastodon(value: string): Located | null {
	const url = URL.canParse(value) ? new URL(value) : null;
	if (!url || !/^https?:$/.test(url.protocol) || !isMastodonPath(url.pathname)) return null;
	const address = mastodon.addressOf(url);
	return address && { platform: mastodon, address };
}

/** The platform whose embed code has this `class`. */
export function platformByMarks(classes: string): PostPlatform | null {
	return PLATFORMS.find(({ marks }) => marks.test(classes)) ?? null;
}
