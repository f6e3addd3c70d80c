import type { Guard } from "./guard.ts";

export type RequestOf<F> = F extends (request: infer R) => unknown ? R : never;
export type ReplyOf<F> = F extends (request: never) => infer R ? R : never;

/** For every call of a map, what lets its request and its reply through. */
export type CallGuards<M> = {
	readonly [K in keyof M]: {
		readonly request: Guard<RequestOf<M[K]>>;
		readonly reply: Guard<ReplyOf<M[K]>>;
	};
};
