"""Writes a trained tagger as the file that the extension ships (`src/engine/tagger/weights.ts`).

    python3 export.py OUT WEIGHTS.bin

OUT is what `student.py` wrote. Weights become int8 with one scale an output; the gains of the norms
and the scales of the tables are folded into the layer that follows.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np
import torch

from config import TaggerConfig
from model import Tagger

NORM_UNIT, ROLE_UNIT = 2048, 256  # src/engine/tagger/kernel.ts
MAGIC = b"ORT1"
HEAD_ROWS = 16  # HEAD_WIDTH of src/engine/tagger/memory.ts
OUTPUT_BLOCK = 8


class Body:
    """The numbers after the header, each part aligned to 4 bytes."""

    def __init__(self) -> None:
        self.bytes = bytearray()

    def add(self, values: np.ndarray) -> dict[str, int]:
        self.bytes += b"\0" * (-len(self.bytes) % 4)
        part = {"at": len(self.bytes), "count": int(values.size)}
        self.bytes += values.tobytes()
        return part

    def floats(self, values: np.ndarray) -> dict[str, int]:
        return self.add(values.astype("<f4"))


def quantise(rows: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """int8 codes and the scale of each row."""
    flat = rows.reshape(len(rows), -1)
    scale = np.maximum(np.abs(flat).max(1), 1e-8) / 127
    codes = np.rint(flat / scale[:, None]).clip(-127, 127).astype(np.int8)
    return codes.reshape(rows.shape), scale.astype(np.float32)


def layer(body: Body, weight: np.ndarray, bias: np.ndarray, unit: float, dilation: int = 1) -> dict:
    """`weight` by output, input (and tap); `unit` is what stands for 1 in its int16 input."""
    if weight.ndim == 2:
        weight = weight[:, :, None]
    short = -len(weight) % OUTPUT_BLOCK
    weight = np.concatenate([weight, np.zeros((short, *weight.shape[1:]), weight.dtype)])
    bias = np.concatenate([bias, np.zeros(short, bias.dtype)])
    outputs, inputs, taps = weight.shape
    codes, scale = quantise(weight.transpose(0, 2, 1))
    return {
        "inputs": inputs, "outputs": outputs, "taps": taps, "dilation": dilation,
        "weights": body.add(codes), "scales": body.floats(scale / unit), "biases": body.floats(bias),
    }


def array(tensor: torch.Tensor) -> np.ndarray:
    return tensor.detach().numpy().astype(np.float32)


def tables(body: Body, net: Tagger) -> tuple[list[dict], np.ndarray]:
    """The tables as int8, and the input layer's weights with the tables' scales folded in."""
    weight = array(net.input.weight).copy()
    headers, column = [], 0
    for name, rows, columns in net.config.tables:
        table = array(net.tables[name].weight)
        # The widest numbers are rare: cutting them off leaves finer steps for the others.
        top = float(np.quantile(np.abs(table), 0.9995))
        codes = np.rint(table * (127 / top)).clip(-127, 127).astype(np.int8)
        headers.append({"name": name, "rows": rows, "columns": columns, "codes": body.add(codes)})
        weight[:, column : column + columns] *= top / 127
        column += columns
    return headers, weight


def heads(net: Tagger) -> tuple[np.ndarray, np.ndarray]:
    """Cue, codebook and kind, filled up to `HEAD_ROWS`; then the role head's two views of a token."""
    h = net.heads
    first = [h.cue, h.codebook, h.kind]
    rows = sum(len(m.bias) for m in first)
    fill = torch.zeros(HEAD_ROWS - rows, h.cue.weight.shape[1])
    weight = torch.cat([*(m.weight for m in first), fill, h.role.token.weight, h.role.cue.weight])
    bias = torch.cat([*(m.bias for m in first), fill[:, 0], h.role.token.bias, h.role.cue.bias])
    return array(weight * net.norm.gain), array(bias)


def export(net: Tagger, words: list[str], settings: dict) -> bytes:
    body = Body()
    table_headers, input_weight = tables(body, net)
    head_weight, head_bias = heads(net)
    role = net.heads.role
    header = {
        **settings,
        "size": net.config.size,
        "roleSize": net.config.role_size,
        "longestParagraph": net.config.longest_paragraph,
        "tables": table_headers,
        "input": layer(body, input_weight, array(net.input.bias), 1),
        "blocks": [
            layer(body, array(block.conv.weight * block.norm.gain[None, :, None]), array(block.conv.bias), NORM_UNIT, block.conv.dilation[0])
            for block in net.blocks
        ],
        "heads": layer(body, head_weight, head_bias, NORM_UNIT),
        "roles": [
            layer(body, array(conv.weight), array(conv.bias), ROLE_UNIT, conv.dilation[0])
            for conv in role.convs
        ],
        "roleOut": layer(body, array(role.out.weight), array(role.out.bias), ROLE_UNIT),
        "relation": body.floats(array(role.relation.weight)),
        "isCue": body.floats(array(role.is_cue.weight)),
        "words": "\n".join(words),
    }
    text = json.dumps(header, ensure_ascii=True, separators=(",", ":")).encode("ascii")
    text += b" " * (-len(text) % 4)
    return MAGIC + len(text).to_bytes(4, "little") + text + bytes(body.bytes)


def load_model(out: Path) -> tuple[Tagger, list[str]]:
    """The model that `student.py` wrote, and the words of its table."""
    fields = json.loads((out / "config.json").read_text())
    config = TaggerConfig(**{k: tuple(v) if isinstance(v, list) else v for k, v in fields.items()})
    state = torch.load(out / "model.pt")
    net = Tagger(config, len(state["heads.tag.bias"])).eval()
    net.load_state_dict(state, strict=False)
    return net, json.loads((out / "words.json").read_text())


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("out", type=Path)
    parser.add_argument("weights", type=Path)
    arguments = parser.parse_args()
    net, words = load_model(arguments.out)
    settings = json.loads((arguments.out / "settings.json").read_text())
    arguments.weights.write_bytes(export(net, words, settings))


if __name__ == "__main__":
    main()
