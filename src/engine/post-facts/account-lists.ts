import type { Platform } from "../model/article.ts";
import type { Account } from "../model/post-facts.ts";
import { OUTLET_ACCOUNTS, PUBLIC_BODY_ACCOUNTS } from "./words/body-accounts.ts";
import { CONGRESS_ACCOUNTS } from "./words/congress-accounts.ts";

/** A body by the names it shows, and the accounts it is known to show them on. */
export interface KnownBody {
	readonly account: Account & { readonly name: string };
	/** Account names on X. */
	readonly handles: readonly string[];
}

export interface AccountLists {
	/** Whose account it is, by `accountKey`. */
	readonly accounts: ReadonlyMap<string, Account>;
	/** Bodies by every name they show, in lower case. */
	readonly bodies: ReadonlyMap<string, readonly KnownBody[]>;
}

type Entry = readonly [string, Account];

/** One key for an account whatever the case in which a page prints it. */
export function accountKey(platform: Platform, handle: string): string {
	return `${platform} ${handle.toLowerCase()}`;
}

/** Where the lists of members have accounts, in the order of their columns. */
const ACCOUNTS_OF_MEMBERS: readonly Platform[] = ["x", "facebook", "instagram"];

/** Reads the lists once. */
export const ACCOUNT_LISTS: AccountLists = readLists();

function readLists(): AccountLists {
	const outlets = rowsOf(OUTLET_ACCOUNTS).map((row) => bodyOf(row, "outlet"));
	const offices = rowsOf(PUBLIC_BODY_ACCOUNTS).map((row) => bodyOf(row, "official"));
	const known = [...outlets, ...offices];
	const domains = rowsOf(OUTLET_ACCOUNTS).flatMap(([names = "", , domain]): Entry[] => {
		const account = { kind: "outlet", name: namesIn(names)[0]! } as const;
		return domain === undefined ? [] : [[accountKey("bluesky", domain), account]];
	});
	return {
		accounts: new Map([
			...rowsOf(CONGRESS_ACCOUNTS).flatMap(memberEntries),
			...known.flatMap(({ body }) => bodyEntries(body)),
			...domains,
		]),
		bodies: byName(known),
	};
}

function rowsOf(list: string): string[][] {
	const lines = list.trim().split("\n");
	return lines.map((line) => line.split("|"));
}

function namesIn(list: string): string[] {
	return list.split(", ");
}

interface Named {
	readonly names: readonly string[];
	readonly body: KnownBody;
}

function bodyOf([names = "", handles = ""]: readonly string[], kind: "outlet" | "official"): Named {
	const name = namesIn(names)[0]!;
	const account = kind === "outlet" ? { kind, name } : { kind, name, office: "body" as const };
	return { names: namesIn(names), body: { account, handles: handles.split(" ") } };
}

function bodyEntries({ account, handles }: KnownBody): Entry[] {
	return handles.map((handle) => [accountKey("x", handle), account]);
}

function memberEntries([name = "", chamber, ...handles]: readonly string[]): Entry[] {
	const office = chamber === "sen" ? "senator" : "representative";
	return ACCOUNTS_OF_MEMBERS.flatMap((platform, i): Entry[] => {
		const handle = handles[i] ?? "";
		return handle === ""
			? []
			: [[accountKey(platform, handle), { kind: "official", name, office }]];
	});
}

function byName(known: readonly Named[]): Map<string, KnownBody[]> {
	const bodies = new Map<string, KnownBody[]>();
	for (const { names, body } of known) {
		for (const name of names) {
			const key = name.toLowerCase();
			bodies.set(key, [...(bodies.get(key) ?? []), body]);
		}
	}
	return bodies;
}
