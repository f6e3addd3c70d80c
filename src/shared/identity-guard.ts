import { type Guard, isRecordOf, isText } from "./guard.ts";
import { LONGEST_ID, LONGEST_LINE } from "./limits.ts";
import type { PageIdentity } from "./messages.ts";

export const isAddress: Guard<string> = isText(LONGEST_LINE);

export const isPage: Guard<PageIdentity> = isRecordOf<PageIdentity>({
	pageId: isText(LONGEST_ID),
	url: isAddress,
});
