import type { Mention } from "../mention/mention.ts";
import type { Entity } from "./entity.ts";
import { roleOf } from "./roles.ts";
import { fittest, toldFit } from "./told-apart.ts";

/** Whom a text brings in by which role, wherever in it. */
export class OfficeHolders {
	/** In the order of the text. */
	readonly #byRole = new Map<string, Entity[]>();

	constructor(entities: readonly Entity[]) {
		for (const entity of entities) {
			for (const role of entity.roles) {
				this.#byRole.set(role, [...(this.#byRole.get(role) ?? []), entity]);
			}
		}
	}

	/** Whom "the mayor" fits best; null where it fits nobody. */
	called(mention: Mention): Entity | null {
		return fittest(mention, this.#byRole.get(roleOf(mention.noun)) ?? []);
	}

	/** "The police chief" where only the fire chief was spoken of: whom the text brings in so elsewhere. */
	calledRather(mention: Mention, than: Entity): Entity | null {
		const saysWhich = mention.head + 1 < mention.tokens.to;
		const best = saysWhich ? null : this.called(mention);
		if (!best || best === than) return null;
		const [fit, other] = [toldFit(mention, best), toldFit(mention, than)];
		return fit > other && (fit === 3 || other === 0) ? best : null;
	}
}
