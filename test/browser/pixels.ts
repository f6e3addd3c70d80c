import { PNG } from "pngjs";

/** How far apart two channels must be to count as another colour, of 255. */
const VISIBLE = 24;

/** How many pixels of two pictures of the same size differ visibly. */
export function differingPixels(before: Buffer, after: Buffer): number {
	const [a, b] = [PNG.sync.read(before), PNG.sync.read(after)];
	if (a.width !== b.width || a.height !== b.height) throw new Error("pictures differ in size");
	let count = 0;
	for (let i = 0; i < a.data.length; i += 4) {
		const isDifferent = [0, 1, 2].some((c) => Math.abs(a.data[i + c]! - b.data[i + c]!) > VISIBLE);
		if (isDifferent) count++;
	}
	return count;
}

/** Whether a picture holds a pixel of exactly this colour, written `#rrggbb`. */
export function hasColour(picture: Buffer, colour: string): boolean {
	const { data } = PNG.sync.read(picture);
	const wanted = Number.parseInt(colour.slice(1), 16);
	for (let i = 0; i < data.length; i += 4) {
		if (data.readUIntBE(i, 3) === wanted) return true;
	}
	return false;
}
