"""Has the teacher label unlabelled news for the student (`distilled.py` reads what this writes).

    python3 label_news.py DATA TEACHER.pt OUT [--articles 2500] [--minutes 600] [--seed 1]

Articles are taken in random order until there are enough or the time is up; each shard is whole, so that the run can be
stopped and gone on with (another `--seed` takes another order; articles in OUT are left out). So are those
that the teacher learned from, for a student that leaves one out must not learn it from the teacher either.
"""

from __future__ import annotations

import argparse
import json
import random
import time
from pathlib import Path

import numpy as np
import torch

from batch import PieceFeatures, batches, join_items
from corpus import CueItem, Split, Window, paragraph_bounds, windows
from decode import find_cues
from distilled import BYTE
from model import Teacher
from teacher import LONGEST_PARAGRAPH, LONGEST_WINDOW
from wordpiece import WordPieces, read_safetensors

ARTICLES_PER_SHARD = 100
LEARNED_FROM = ("codebook", "crossed")
# Log odds: the student shall learn of cues that the teacher doubts, too.
CUE_BIAS = 0.7


def to_bytes(probabilities: np.ndarray) -> np.ndarray:
    return np.rint(probabilities * BYTE).astype(np.uint8)


def cue_items(split: Split, window: Window, corpus: np.ndarray, codebook: np.ndarray) -> list[CueItem]:
    """Cues in the corpus's sense, and those in the codebook's that overlap none of them."""
    found = find_cues(corpus, CUE_BIAS)
    taken = {t for first, last in found for t in range(first, last + 1)}
    found += [c for c in find_cues(codebook, 0.0) if not taken & set(range(c[0], c[1] + 1))]
    items = []
    for first, last in sorted(found):
        low, high = paragraph_bounds(split, window, first)
        items.append(CueItem(first, min(last, high - 1), low, high, None))
    return items


class Shard:
    def __init__(self) -> None:
        self.articles: list[int] = []
        self.spans: list[tuple[int, int, int]] = []
        self.cue: list[np.ndarray] = []
        self.items: list[list[int]] = []
        self.role: list[np.ndarray] = []
        self.kind: list[np.ndarray] = []
        self.tokens = self.role_rows = 0

    def add_window(self, window: Window, cue: np.ndarray) -> None:
        self.spans.append((window.start, window.end, self.tokens))
        self.cue.append(cue)
        self.tokens += len(cue)

    def add_item(self, start: int, item: CueItem, role: np.ndarray, kind: np.ndarray) -> None:
        self.items.append([start + item.first, start + item.last, start + item.low, start + item.high, self.role_rows])
        self.role.append(role)
        self.kind.append(kind)
        self.role_rows += len(role)

    def write(self, file: Path) -> None:
        np.savez_compressed(
            file, articles=np.array(self.articles, np.int32), spans=np.array(self.spans, np.int64),
            cue=np.concatenate(self.cue), items=np.array(self.items, np.int64).reshape(-1, 5),
            role=np.concatenate(self.role), kind=np.stack(self.kind))


def learned_from(data: Path) -> set[str]:
    """Ids of the articles annotated under the codebook."""
    files = [data / name / "articles.jsonl" for name in LEARNED_FROM]
    return {json.loads(line)["id"] for file in files if file.exists() for line in file.open(encoding="utf8")}


@torch.no_grad()
def label_windows(net: Teacher, features: PieceFeatures, split: Split, some: list[Window], shard: Shard) -> None:
    with torch.autocast("cpu", dtype=torch.bfloat16):
        h = net.encode(features.join(some))
        corpus, codebook = (torch.softmax(f(h).float(), -1).numpy() for f in (net.heads.cue, net.heads.codebook))
        kind = net.heads.kind(h).float()
        items, flags = [], []
        for row, window in enumerate(some):
            size = window.end - window.start
            both = np.concatenate([corpus[row, :size, 1:], codebook[row, :size, 1:]], -1)
            shard.add_window(window, to_bytes(both))
            items.append(cue_items(split, window, corpus[row, :size], codebook[row, :size]))
            flag = np.zeros(size, np.int64)
            for item in items[-1]:
                flag[item.first : item.last + 1] = 1
            flags.append(flag)
        joined = join_items(split, some, items, flags)
        if joined is None:
            return
        role = torch.softmax(net.heads.role(h, joined).float(), -1).numpy()
        kinds = torch.softmax(0.5 * (kind[joined.row, joined.first] + kind[joined.row, joined.last]), -1).numpy()
    flat = [(row, item) for row, some_items in enumerate(items) for item in some_items]
    for i, (row, item) in enumerate(flat):
        shard.add_item(some[row].start, item, to_bytes(role[i, : item.high - item.low, 1:]), to_bytes(kinds[i]))


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("data", type=Path)
    parser.add_argument("teacher", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--minutes", type=float, default=600)
    parser.add_argument("--articles", type=int, default=2500)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    torch.set_num_threads(1)
    args.out.mkdir(parents=True, exist_ok=True)
    pieces = WordPieces(args.data / "minilm" / "vocab.txt")
    state = torch.load(args.teacher)
    net = Teacher(read_safetensors(args.data / "minilm" / "model.safetensors"), len(state["heads.tag.bias"])).eval()
    net.load_state_dict(state, strict=False)
    split = Split.load(args.data / "news")
    features = PieceFeatures(split, pieces)
    done = {int(a) for file in args.out.glob("*.npz") for a in np.load(file)["articles"]}
    by_article: dict[int, list[Window]] = {}
    for window in windows(split, LONGEST_PARAGRAPH, LONGEST_WINDOW):
        by_article.setdefault(window.article, []).append(window)
    known = learned_from(args.data)
    order = [a for a in by_article if a not in done and split.articles[a].id not in known]
    random.Random(args.seed).shuffle(order)
    order = order[: max(0, args.articles - len(done))]
    began = time.time()
    for at in range(0, len(order), ARTICLES_PER_SHARD):
        shard = Shard()
        shard.articles = order[at : at + ARTICLES_PER_SHARD]
        wins = [w for a in shard.articles for w in by_article[a]]
        for group in batches([w.end - w.start for w in wins], 3000, random.Random(0)):
            label_windows(net, features, split, [wins[i] for i in group], shard)
        shard.write(args.out / f"{args.seed}-{at // ARTICLES_PER_SHARD:03d}.npz")
        print(f"{at + len(shard.articles)} articles, {shard.tokens} tokens, {len(shard.items)} cues, {time.time() - began:.0f}s", flush=True)
        if time.time() - began > 60 * args.minutes:
            break


if __name__ == "__main__":
    main()
