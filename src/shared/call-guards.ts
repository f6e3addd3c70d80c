import type { Guard } from "./guard.ts";

export type RequestOf<F> = F extends (request: infer R) => unknown ? R : never;
export type ReplyOf<F> = F extends (request: never) => infer R ? R : never;

/** For every call of a map, what lets its request through: what the part needs that answers. */
export type RequestGuards<M> = {
	readonly [K in keyof M]: { readonly request: Guard<RequestOf<M[K]>> };
};

/** For every call of a map, what lets its reply through: what the part needs that calls. */
export type ReplyGuards<M> = {
	readonly [K in keyof M]: { readonly reply: Guard<ReplyOf<M[K]>> };
};

/** Both, for maps of which no part is short of room. */
export type CallGuards<M> = {
	readonly [K in keyof M]: RequestGuards<M>[K] & ReplyGuards<M>[K];
};
