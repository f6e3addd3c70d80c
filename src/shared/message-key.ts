import type english from "../_locales/en/messages.json";

/** A sentence of `_locales`; English has them all. */
export type MessageKey = keyof typeof english;

/** What says sentences in the reader's language. */
export interface Words {
	message(key: MessageKey): string;
	messageFor(key: CountKey, count: number): string;
}

/** A sentence in several numbers: its keys end in the plural forms of CLDR. */
export type CountKey = {
	[K in MessageKey]: K extends `${infer Base}_other` ? Base : never;
}[MessageKey];
