import type { Post } from "../model/article.ts";
import type { Account, Namesake } from "../model/post-facts.ts";
import { ACCOUNT_LISTS, accountKey } from "./account-lists.ts";

/**
 * Account names on Bluesky are domains that their holders have proved to hold
 * (https://atproto.com/specs/handle), and these are given to governments alone.
 */
const GOVERNMENT_DOMAIN =
	/\.(?:gov|mil|gov\.[a-z]{2}|gouv\.fr|gc\.ca|europa\.eu|admin\.ch|bund\.de)$/;

/** Whose account a post comes from, by the lists. */
export function accountOf({ platform, handle }: Pick<Post, "platform" | "handle">): Account {
	if (handle === null) return { kind: "unknown" };
	const listed = ACCOUNT_LISTS.accounts.get(accountKey(platform, handle));
	if (listed) return listed;
	const domain = handle.toLowerCase();
	const isGovernment = platform === "bluesky" && GOVERNMENT_DOMAIN.test(domain);
	return isGovernment ? { kind: "official", name: domain, office: "domain" } : { kind: "other" };
}

/**
 * The body whose very name a post on X shows on an account that is not listed for it. Bodies of the
 * same name are one: "ABC News" of two countries has the accounts of both.
 */
export function namesakeOf({ platform, author, handle }: Post): Namesake | null {
	if (platform !== "x" || author === null || handle === null) return null;
	const bodies = ACCOUNT_LISTS.bodies.get(plain(author));
	if (!bodies) return null;
	const handles = bodies.flatMap((body) => body.handles);
	const isTheirs = handles.some((listed) => listed.toLowerCase() === handle.toLowerCase());
	return isTheirs ? null : { name: bodies[0]!.account.name, handles };
}

/** A display name without its emoji and marks, in lower case. */
function plain(name: string): string {
	return name
		.replace(/\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Cf}|\ufe0f|✓/gu, "")
		.replace(/\s+/g, " ")
		.trim()
		.toLowerCase();
}
