import type { ReplyGuards } from "./call-guards.ts";
import { type Guard, isRecordOf, isText } from "./guard.ts";
import { LONGEST_LINE } from "./limits.ts";
import type { BackgroundToContent, PageIdentity } from "./messages.ts";

export const isAddress: Guard<string> = isText(LONGEST_LINE);

export const isPage: Guard<PageIdentity> = isRecordOf<PageIdentity>({
	pageId: isText(64),
	url: isAddress,
});

/** By itself, for views: they ask a document who it is, and nothing else. */
export const IDENTIFY: ReplyGuards<Pick<BackgroundToContent, "identify">> = {
	identify: { reply: isPage },
};
