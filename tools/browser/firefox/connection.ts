import { connect, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

type Answer = readonly [type: 1, id: number, error: MarionetteFailure | null, value: unknown];

interface MarionetteFailure {
	readonly error: string;
	readonly message: string;
}

interface Waiting {
	readonly resolve: (value: unknown) => void;
	readonly reject: (error: Error) => void;
}

/** Milliseconds until Firefox must listen. */
const PATIENCE = 30_000;
const STEP = 100;
const COLON = ":".charCodeAt(0);

/**
 * A connection to Firefox's remote control, Marionette: the protocol geckodriver speaks. Messages
 * are JSON behind their length in bytes and a colon (firefox-source-docs, "Marionette protocol").
 */
export class Connection {
	private received = Buffer.alloc(0);
	private lastId = 0;
	private readonly waiting = new Map<number, Waiting>();

	private constructor(private readonly socket: Socket) {
		socket.on("data", (chunk) => this.receive(chunk));
		socket.on("close", () => this.failAll(new Error("Firefox has closed the connection")));
		socket.on("error", (error) => this.failAll(error));
	}

	/**
	 * Connects as soon as Firefox listens on the port.
	 *
	 * @param isAlive asked between tries; false ends the waiting
	 */
	static async open(port: number, isAlive: () => boolean): Promise<Connection> {
		const end = Date.now() + PATIENCE;
		while (isAlive() && Date.now() < end) {
			const socket = await tryConnect(port);
			if (socket) return new Connection(socket);
			await sleep(STEP);
		}
		throw new Error("Firefox does not listen");
	}

	/**
	 * Sends a command and gives its value.
	 *
	 * @throws what Firefox answers instead, with its error code as the name
	 */
	send(command: string, parameters: object = {}): Promise<unknown> {
		const id = ++this.lastId;
		const message = JSON.stringify([0, id, command, parameters]);
		return new Promise((resolve, reject) => {
			this.waiting.set(id, { resolve, reject });
			this.socket.write(`${Buffer.byteLength(message)}:${message}`);
		});
	}

	close(): void {
		this.socket.destroy();
	}

	private receive(chunk: Buffer): void {
		this.received = Buffer.concat([this.received, chunk]);
		for (let message = this.takeMessage(); message !== null; message = this.takeMessage()) {
			const parsed: unknown = JSON.parse(message);
			// Firefox greets with an object; all else is a list.
			if (Array.isArray(parsed)) this.settle(parsed as unknown as Answer);
		}
	}

	private takeMessage(): string | null {
		const colon = this.received.indexOf(COLON);
		if (colon < 0) return null;
		const end = colon + 1 + Number(this.received.subarray(0, colon));
		if (this.received.length < end) return null;
		const message = this.received.toString("utf8", colon + 1, end);
		this.received = this.received.subarray(end);
		return message;
	}

	private settle([, id, failure, value]: Answer): void {
		const waiting = this.waiting.get(id);
		this.waiting.delete(id);
		if (!failure) waiting?.resolve(value);
		else {
			const error = new Error(`${failure.error}: ${failure.message}`);
			error.name = failure.error;
			waiting?.reject(error);
		}
	}

	private failAll(error: Error): void {
		for (const { reject } of this.waiting.values()) reject(error);
		this.waiting.clear();
	}
}

function tryConnect(port: number): Promise<Socket | null> {
	return new Promise((resolve) => {
		const socket = connect(port, "127.0.0.1");
		socket.once("connect", () => resolve(socket));
		socket.once("error", () => resolve(null));
	});
}
