/**
 * A font in which every character is the same box, so that pictures of text come out alike wherever
 * they are taken: no machine's fonts, hinting or shaping take part.
 *
 * TrueType as described in the OpenType specification; sizes in font units, 1,000 to the em.
 */
const EM = 1_000;
const ADVANCE = 500;
const BOX = { left: 60, bottom: 0, right: 440, top: 520 } as const;
const ASCENT = 900;
const DESCENT = -250;
/** Glyph numbers. */
const EMPTY = 0;
const FILLED = 1;

const u16 = (...values: readonly number[]): Buffer => {
	const bytes = Buffer.alloc(values.length * 2);
	values.forEach((value, i) => {
		bytes.writeUInt16BE(value & 0xffff, i * 2);
	});
	return bytes;
};
const u32 = (...values: readonly number[]): Buffer => {
	const bytes = Buffer.alloc(values.length * 4);
	values.forEach((value, i) => {
		bytes.writeUInt32BE(value >>> 0, i * 4);
	});
	return bytes;
};
const join = Buffer.concat;

/** One contour of four points that lie on it. */
function boxGlyph(): Buffer {
	const { left, bottom, right, top } = BOX;
	const [width, height] = [right - left, top - bottom];
	return join([
		u16(1, left, bottom, right, top, 3, 0),
		Buffer.from([1, 1, 1, 1]),
		u16(left, 0, width, 0),
		u16(bottom, height, 0, -height),
	]);
}

/** First and last character of those that are drawn as one glyph, and that glyph. */
const RANGES = [
	[0x20, 0x20, EMPTY],
	[0x21, 0x9f, FILLED],
	[0xa0, 0xa0, EMPTY],
	[0xa1, 0x1_ffff, FILLED],
] as const;

/** Format 13: many characters, one glyph. */
function characterMap(): Buffer {
	const groups = u32(...RANGES.flat());
	const format = join([u16(13, 0), u32(16 + groups.length, 0, RANGES.length), groups]);
	return join([u16(0, 1, 3, 10), u32(12), format]);
}

function nameTable(): Buffer {
	const names = ["Boxes", "Regular", "Boxes", "Boxes", "1", "Boxes"];
	const texts = names.map((name) => Buffer.from(name, "utf16le").swap16());
	let offset = 0;
	const records = texts.map((text, id) => {
		const record = u16(3, 1, 0x409, id + 1, text.length, offset);
		offset += text.length;
		return record;
	});
	return join([u16(0, names.length, 6 + 12 * names.length), ...records, ...texts]);
}

function metricsOfWindows(): Buffer {
	const sub = [650, 600, 0, 75, 650, 600, 0, 350, 50, 250];
	return join([
		u16(4, ADVANCE, 400, 5, 0, ...sub, 0),
		Buffer.alloc(10), // panose
		u32(0, 0, 0, 0),
		Buffer.from("NONE"),
		u16(0x40, 0x20, 0xffff, ASCENT, DESCENT, 0, ASCENT, -DESCENT),
		u32(1, 0),
		u16(BOX.top, BOX.top, 0, 0x20, 1),
	]);
}

/** By name, in the order that the specification asks for. */
function tables(): readonly (readonly [string, Buffer])[] {
	const { left, bottom, right, top } = BOX;
	const glyph = boxGlyph();
	return [
		["OS/2", metricsOfWindows()],
		["cmap", characterMap()],
		["glyf", glyph],
		[
			"head",
			join([
				u32(0x10000, 0x10000, 0, 0x5f0f3cf5),
				u16(3, EM),
				u32(0, 0, 0, 0),
				u16(left, bottom, right, top, 0, 8, 2, 1, 0),
			]),
		],
		[
			"hhea",
			join([
				u32(0x10000),
				u16(ASCENT, DESCENT, 0, ADVANCE, 0, ADVANCE - right, right, 1, 0, 0, 0, 0, 0, 0, 0, 2),
			]),
		],
		["hmtx", u16(ADVANCE, 0, ADVANCE, left)],
		["loca", u32(0, 0, glyph.length)],
		["maxp", join([u32(0x10000), u16(2, 4, 1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0)])],
		["name", nameTable()],
		["post", join([u32(0x30000, 0), u16(-100, 50), u32(1, 0, 0, 0, 0)])],
	];
}

function checksumOf(bytes: Buffer): number {
	let sum = 0;
	for (let i = 0; i < bytes.length; i += 4) sum = (sum + bytes.readUInt32BE(i)) >>> 0;
	return sum;
}

const padded = (bytes: Buffer) => join([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);

/** The bytes of a font file. */
export function boxFont(): Buffer {
	const all = tables();
	const bodies = all.map(([, bytes]) => padded(bytes));
	let offset = 12 + 16 * all.length;
	const directory = all.map(([tag, bytes], i) => {
		const body = bodies[i]!;
		const entry = join([Buffer.from(tag), u32(checksumOf(body), offset, bytes.length)]);
		offset += body.length;
		return entry;
	});
	return join([u32(0x10000), u16(all.length, 128, 3, 32), ...directory, ...bodies]);
}
