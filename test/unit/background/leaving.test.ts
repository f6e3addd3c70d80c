import { expect, test, vi } from "vitest";
import { CorrectionBook } from "../../../src/background/correction-book.ts";
import { Leaving } from "../../../src/background/leaving.ts";
import { Readings } from "../../../src/background/readings.ts";
import { Teller } from "../../../src/background/teller.ts";
import { DEFAULT_SETTINGS } from "../../../src/shared/settings.ts";
import { browserWithPage, wake } from "./fault-scene.ts";

test("of two withdrawals at once the first that ends ends not the other", async () => {
	const ports = browserWithPage().ports();
	const ends: (() => void)[] = [];
	ports.records.each = () => new Promise((resolve) => ends.push(resolve));
	const teller = new Teller(ports, new CorrectionBook(ports.corrections));
	const leaving = new Leaving(ports, teller, new Readings(ports, teller));
	const [first, second] = [0, 1].map(() => leaving.forbidden(DEFAULT_SETTINGS));
	const begun = leaving.withdrawals;
	ends[0]?.();
	await first;
	expect(leaving.isWithdrawnSince(begun)).toBe(true);
	ends[1]?.();
	await second;
	expect(leaving.isWithdrawnSince(begun)).toBe(false);
});

test("of two withdrawals at once the first that ends leaves noted that the other is owed", async () => {
	const browser = browserWithPage();
	const ends: (() => void)[] = [];
	const { stepBack, reader } = wake(browser.ports());
	reader.leaveForbidden = () => new Promise((resolve) => ends.push(resolve));
	const [first, second] = [stepBack.step(), stepBack.step()];
	await vi.waitFor(() => expect(ends).toHaveLength(2));
	ends[0]?.();
	await first;
	expect(browser.isWithdrawalOwed).toBe(true);
	ends[1]?.();
	await second;
	expect(browser.isWithdrawalOwed).toBe(false);
});

test("a withdrawal that fails stays owed", async () => {
	const browser = browserWithPage();
	const { stepBack, reader } = wake(browser.ports());
	reader.leaveForbidden = () => Promise.reject(new Error("no disk"));
	await expect(stepBack.step()).rejects.toThrow("no disk");
	expect(browser.isWithdrawalOwed).toBe(true);
});
