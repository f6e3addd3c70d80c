/** What a value counts besides its text: its place in a list or record. */
const PLACE = 8;

/**
 * Whether a message weighs at most so much: its text in UTF-16 code units and a little for every
 * value. Ends as soon as it is too much, and goes no deeper than a message can be.
 */
export function isWithin(message: unknown, most: number): boolean {
	let weight = 0;
	const open: object[] = [];
	const add = (value: unknown) => {
		weight += PLACE;
		if (typeof value === "string") weight += value.length;
		else if (typeof value === "object" && value !== null) open.push(value);
	};
	add(message);
	while (open.length > 0 && weight <= most) {
		const value = open.pop();
		if (Array.isArray(value)) {
			if (weight + PLACE * value.length > most) return false;
			for (const inner of value) add(inner);
		} else {
			// What a prototype has counts too, if it should have anything: pairs of key and value take longer.
			for (const key in value) {
				weight += key.length;
				add((value as Record<string, unknown>)[key]);
			}
		}
	}
	return weight <= most;
}
