import type { Result } from "./result.ts";

/** Whether a value from outside is what it claims to be. Never throws on plain data. */
export type Guard<T> = (value: unknown) => value is T;

/** A string of at most `max` UTF-16 code units. */
export function isText(max: number): Guard<string> {
	return (value): value is string => typeof value === "string" && value.length <= max;
}

export function isTrueOrFalse(value: unknown): value is boolean {
	return typeof value === "boolean";
}

/** A whole number from 0 that can be counted with. */
export function isCount(value: unknown): value is number {
	return Number.isSafeInteger(value) && (value as number) >= 0;
}

/** A number from 0 to 1. */
export function isShare(value: unknown): value is number {
	return typeof value === "number" && value >= 0 && value <= 1;
}

/** One of a list's values. */
export function isOneOf<const T extends string | number | boolean | null>(
	values: readonly T[],
): Guard<T> {
	return (value): value is T => values.includes(value as T);
}

/** One of the names of a union; the compiler asks for every name, so that none is forgotten. */
export function isNameIn<T extends string>(names: Readonly<Record<T, true>>): Guard<T> {
	return (value): value is T => typeof value === "string" && Object.hasOwn(names, value);
}

export function isNullOr<T>(guard: Guard<T>): Guard<T | null> {
	return (value): value is T | null => value === null || guard(value);
}

/** A list of at most `max` values, each let through by `guard`. */
export function isListOf<T>(guard: Guard<T>, max: number): Guard<readonly T[]> {
	return (value): value is readonly T[] =>
		Array.isArray(value) && value.length <= max && value.every(guard);
}

/** An object with these fields; the compiler asks for a guard for every field of `T`. */
export function isRecordOf<T extends object>(
	fields: {
		readonly [K in keyof T]-?: Guard<T[K]>;
	},
): Guard<T> {
	const entries = Object.entries(fields) as [string, Guard<unknown>][];
	return (value): value is T => {
		if (!isPlain(value)) return false;
		return entries.every(([key, guard]) => Object.hasOwn(value, key) && guard(value[key]));
	};
}

/** What `base` lets through, with these fields where they are there at all. */
export function isRecordWith<T extends object, O extends object>(
	base: Guard<T>,
	optional: { readonly [K in keyof O]-?: Guard<O[K]> },
): Guard<T & Partial<O>> {
	const entries = Object.entries(optional) as [keyof T & string, Guard<unknown>][];
	return (value): value is T & Partial<O> =>
		base(value) && entries.every(([key, guard]) => !Object.hasOwn(value, key) || guard(value[key]));
}

/** One of several shapes. */
export function isEither<T>(...guards: readonly Guard<T>[]): Guard<T> {
	return (value): value is T => guards.some((guard) => guard(value));
}

/** An outcome with this value or this error. */
export function isResultOf<T, E>(value: Guard<T>, error: Guard<E>): Guard<Result<T, E>> {
	return (result): result is Result<T, E> =>
		isPlain(result) &&
		(result.ok === true ? value(result.value) : result.ok === false && error(result.error));
}

/** An object that is not a list. */
export function isPlain(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
