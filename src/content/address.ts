import { withoutFragment } from "../shared/hosts.ts";

/** The page's address without its fragment. */
export function addressOf({ location }: Window): string {
	return withoutFragment(location.href);
}
