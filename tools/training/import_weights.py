"""Reads the file that the extension ships back into a model to go on from: the reverse of `export.py`.

    python3 import_weights.py WEIGHTS.bin OUT

OUT then holds `model.pt`, `words.json`, `config.json` and `settings.json`, for `student.py --start` and
`export.py`. What the file left out starts anew: the heads that do not ship, and the finer steps between the
int8 codes. Gains of norms are 1, as the file has them folded into the layers that follow; so are the scales
of the tables, which become what they are when training begins.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
from pathlib import Path

import numpy as np
import torch

from config import TaggerConfig
from export import HEAD_ROWS, MAGIC, NORM_UNIT, ROLE_UNIT
from model import Tagger

NUMBERS = ("tables", "input", "blocks", "heads", "roles", "roleOut", "relation", "isCue", "words", "size", "roleSize", "longestParagraph")
# Root mean square of a table's numbers when training begins (`vocabulary.py`, `model.py`).
WORD_SPREAD, OTHER_SPREAD = 0.5, 0.3


class Shipped:
    """The header of the file, and its parts as arrays."""

    def __init__(self, file: bytes) -> None:
        if file[: len(MAGIC)] != MAGIC:
            raise ValueError("not a model of the tagger")
        start = 8 + int.from_bytes(file[4:8], "little")
        self.header = json.loads(file[8:start])
        self.body = file[start:]

    def numbers(self, part: dict, kind: str) -> np.ndarray:
        return np.frombuffer(self.body, kind, part["count"], part["at"]).astype(np.float32)

    def layer(self, of: dict, unit: float) -> tuple[np.ndarray, np.ndarray]:
        """Weights by output, input and tap, and biases."""
        codes = self.numbers(of["weights"], "<i1").reshape(of["outputs"], of["taps"], of["inputs"])
        scale = self.numbers(of["scales"], "<f4") * np.float32(unit)
        return (codes * scale[:, None, None]).transpose(0, 2, 1), self.numbers(of["biases"], "<f4")


def config_of(header: dict) -> TaggerConfig:
    word = next(table for table in header["tables"] if table["name"] == "word")
    return TaggerConfig(
        words=word["rows"], word_size=word["columns"], size=header["size"], role_size=header["roleSize"],
        dilations=tuple(block["dilation"] for block in header["blocks"]),
        role_dilations=tuple(conv["dilation"] for conv in header["roles"]),
        longest_paragraph=header["longestParagraph"],
    )


def fill(parameter: torch.Tensor, values: np.ndarray) -> None:
    with torch.no_grad():
        parameter.copy_(torch.from_numpy(np.ascontiguousarray(values)).view(parameter.shape))


def fill_layer(layer: torch.nn.Module, weight: np.ndarray, bias: np.ndarray) -> None:
    """Rows beyond the layer's own filled up a block, and are left out."""
    rows = len(layer.bias)
    fill(layer.weight, weight[:rows])
    fill(layer.bias, bias[:rows])


def fill_tables(net: Tagger, shipped: Shipped) -> None:
    """The tables, and the input layer, which had their scales folded in."""
    weight, bias = shipped.layer(shipped.header["input"], 1)
    column = 0
    for table in shipped.header["tables"]:
        codes = shipped.numbers(table["codes"], "<i1")
        spread = WORD_SPREAD if table["name"] == "word" else OTHER_SPREAD
        scale = spread / max(1e-8, float(np.sqrt(np.mean(codes**2))))
        fill(net.tables[table["name"]].weight, codes * np.float32(scale))
        weight[:, column : column + table["columns"]] /= scale
        column += table["columns"]
    fill_layer(net.input, weight, bias)


def fill_heads(net: Tagger, shipped: Shipped) -> None:
    weight, bias = shipped.layer(shipped.header["heads"], NORM_UNIT)
    h, row = net.heads, 0
    for head in (h.cue, h.codebook, h.kind):
        fill_layer(head, weight[row:], bias[row:])
        row += len(head.bias)
    row = HEAD_ROWS
    for view in (h.role.token, h.role.cue):
        fill_layer(view, weight[row:], bias[row:])
        row += len(view.bias)
    for conv, of in zip(h.role.convs, shipped.header["roles"]):
        fill_layer(conv, *shipped.layer(of, ROLE_UNIT))
    fill_layer(h.role.out, *shipped.layer(shipped.header["roleOut"], ROLE_UNIT))
    fill(h.role.relation.weight, shipped.numbers(shipped.header["relation"], "<f4"))
    fill(h.role.is_cue.weight, shipped.numbers(shipped.header["isCue"], "<f4"))


def model_of(shipped: Shipped) -> Tagger:
    """With one silver tag, so that `student.py` takes another head for its own tags."""
    net = Tagger(config_of(shipped.header), 1)
    fill_tables(net, shipped)
    for block, of in zip(net.blocks, shipped.header["blocks"]):
        fill_layer(block.conv, *shipped.layer(of, NORM_UNIT))
    fill_heads(net, shipped)
    return net


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("weights", type=Path)
    parser.add_argument("out", type=Path)
    arguments = parser.parse_args()
    shipped = Shipped(arguments.weights.read_bytes())
    net, out = model_of(shipped), arguments.out
    out.mkdir(parents=True, exist_ok=True)
    settings = {name: value for name, value in shipped.header.items() if name not in NUMBERS}
    torch.save(net.state_dict(), out / "model.pt")
    (out / "words.json").write_text(json.dumps(shipped.header["words"].split("\n")))
    (out / "config.json").write_text(json.dumps(dataclasses.asdict(net.config)))
    (out / "settings.json").write_text(json.dumps(settings))


if __name__ == "__main__":
    main()
