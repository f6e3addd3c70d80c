/**
 * Names of outlets that are common words or surnames as well: too often something else alone. Our
 * own choice from `mention/words/outlets.ts`.
 */
export const COMMON_NAMES: ReadonlySet<string> = new Set([
	"dawn",
	"elle",
	"fortune",
	"fox",
	"frontline",
	"metro",
	"nation",
	"people",
	"punch",
	"quartz",
	"salon",
	"scroll",
	"sky",
	"slate",
	"stat",
	"time",
	"today",
	"variety",
	"vice",
	"wired",
]);
