/** The first of these platforms opened in 2006; ids that give an earlier time are of another kind. */
const EARLIEST = Date.UTC(2006, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);

/** ISO 8601 of milliseconds since 1970; null outside of what can be a post's time. */
function isoOf(milliseconds: bigint): string | null {
	const time = Number(milliseconds);
	return time > EARLIEST && time < LATEST ? new Date(time).toISOString() : null;
}

function numberOf(id: string): bigint | null {
	return /^\d{8,20}$/.test(id) ? BigInt(id) : null;
}

/** X's epoch, milliseconds: https://github.com/twitter-archive/snowflake/tree/snowflake-2010 */
const X_EPOCH = 1_288_834_974_657n;
/** The first id made by snowflake, 4 November 2010; earlier ones were counted up. */
const FIRST_SNOWFLAKE = 29_700_859_247n;

/** X writes milliseconds since its epoch above the lowest 22 bits. */
export function timeOfXId(id: string): string | null {
	const value = numberOf(id);
	return value === null || value < FIRST_SNOWFLAKE ? null : isoOf((value >> 22n) + X_EPOCH);
}

/**
 * Mastodon writes milliseconds since 1970 above the lowest 16 bits:
 * https://github.com/mastodon/mastodon/blob/main/lib/mastodon/snowflake.rb
 */
export function timeOfMastodonId(id: string): string | null {
	const value = numberOf(id);
	return value === null ? null : isoOf(value >> 16n);
}

/** TikTok writes seconds since 1970 in the upper 32 of 64 bits (found by its users, undocumented). */
export function timeOfTikTokId(id: string): string | null {
	const value = numberOf(id);
	return value === null ? null : isoOf((value >> 32n) * 1000n);
}

/**
 * LinkedIn writes milliseconds since 1970 above the lowest 22 of 63 bits (found by its users,
 * undocumented).
 */
export function timeOfLinkedInId(id: string): string | null {
	const value = numberOf(id);
	return value === null ? null : isoOf(value >> 22n);
}

const TID_DIGITS = "234567abcdefghijklmnopqrstuvwxyz";

/** Bluesky's record keys are microseconds above 10 bits of clock: https://atproto.com/specs/tid */
export function timeOfTid(tid: string): string | null {
	if (!/^[234567a-z]{13}$/.test(tid)) return null;
	return isoOf((fromDigits(tid, TID_DIGITS) >> 10n) / 1000n);
}

const SHORTCODE_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
/** Longer shortcodes of private posts carry a key behind these. */
const SHORTCODE_LENGTH = 11;
/** Instagram's epoch: https://instagram-engineering.com/sharding-ids-at-instagram-1cf5a71e5a5c */
const INSTAGRAM_EPOCH = 1_314_220_021_721n;

/** Instagram and Threads: a 64-bit id in base 64, milliseconds above the lowest 23 bits. */
export function timeOfShortcode(code: string): string | null {
	if (!/^[\w-]{10,}$/.test(code)) return null;
	const id = fromDigits(code.slice(0, SHORTCODE_LENGTH), SHORTCODE_DIGITS);
	return isoOf((id >> 23n) + INSTAGRAM_EPOCH);
}

function fromDigits(text: string, digits: string): bigint {
	let value = 0n;
	for (const digit of text) value = value * BigInt(digits.length) + BigInt(digits.indexOf(digit));
	return value;
}
