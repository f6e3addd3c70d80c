import type { Platform } from "../engine/index.ts";

/** What a post's address tells. */
export interface PostAddress {
	/** Account name without the `@`. */
	readonly handle: string | null;
	readonly postId: string | null;
	/** Address of the post on its platform, http(s), without tracking. */
	readonly url: string | null;
}

/** One platform: which addresses and attributes are its posts. */
export interface PostPlatform {
	readonly platform: Platform;
	/** Hosts of its posts, without `www.`, `m.` or `mobile.`. */
	readonly hosts: readonly string[];
	/** Class names of its embed code, as a pattern on the `class` attribute. */
	readonly marks: RegExp;
	/** The post at an address on one of the hosts; null when it is no post. */
	addressOf(url: URL): PostAddress | null;
	/** The post named by an attribute of embed code that is no address. */
	readonly attributes?: Readonly<Record<string, (value: string) => PostAddress | null>>;
	/** ISO 8601 time that the platform wrote into the id. */
	timeOf?(postId: string): string | null;
	/** Links in running text to a whole video or page are no quoted post. */
	readonly linksAreNoPosts?: true;
}

/** The first group of a pattern in a text. */
export function groupOf(pattern: RegExp, text: string): string | null {
	return pattern.exec(text)?.[1] ?? null;
}
