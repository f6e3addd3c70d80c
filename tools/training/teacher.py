"""Fine-tunes the teacher on PolNeAR (and the codebook's articles), then labels unlabelled news.

    python3 teacher.py DATA OUT [--epochs 4] [--seed 1] [--crossed] [--start EARLIER.pt]
"""

from __future__ import annotations

import argparse
import random
import time
from pathlib import Path

import numpy as np
import torch

from batch import PieceFeatures
from corpus import Split
from model import Teacher
from report import report
from task import Task
from wordpiece import WordPieces, read_safetensors

LONGEST_PARAGRAPH, LONGEST_WINDOW = 200, 140


def learning_groups(net: Teacher, rate: float, heads_rate: float) -> list[dict]:
    slow = [p for p in net.bert.parameters() if p.requires_grad]
    return [
        {"params": slow, "lr": rate, "base": rate},
        {"params": net.heads.parameters(), "lr": heads_rate, "base": heads_rate},
    ]


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("data", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--stop_after", type=int, default=100, help="epochs after which to stop, though the rate falls as if all were run")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rate", type=float, default=1.5e-4)
    parser.add_argument("--heads_rate", type=float, default=1e-3)
    parser.add_argument("--warmup", type=int, default=100, help="steps until the rate is reached")
    parser.add_argument("--crossed", action="store_true", help="learn from the crossed annotations too")
    parser.add_argument("--start", type=Path, help="weights of an earlier teacher to go on from")
    args = parser.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(args.seed)
    rng = random.Random(args.seed)
    pieces = WordPieces(args.data / "minilm" / "vocab.txt")

    def task(name: str) -> Task:
        split = Split.load(args.data / name)
        longest = (LONGEST_PARAGRAPH, LONGEST_WINDOW)
        return Task(split, PieceFeatures(split, pieces), name in ("codebook", "crossed", "gold"), longest, autocast=True)

    learned = ("train", "codebook", *(("crossed",) if args.crossed else ()))
    tasks = {n: task(n) for n in (*learned, "dev", "gold")}
    net = Teacher(read_safetensors(args.data / "minilm" / "model.safetensors"), len(tasks["train"].split.tags))
    if args.start:
        net.load_state_dict(torch.load(args.start), strict=False)
    optimizer = torch.optim.AdamW(learning_groups(net, args.rate, args.heads_rate), weight_decay=0.01, betas=(0.9, 0.98))
    per_epoch = sum(len(tasks[name].groups(1600, rng)) for name in learned)
    total, step, began = args.epochs * per_epoch, 0, time.time()
    for epoch in range(min(args.epochs, args.stop_after)):
        groups = [group for name in learned for group in tasks[name].groups(1600, rng)]
        rng.shuffle(groups)
        net.train()
        sums = np.zeros(4)
        for task, group in groups:
            step += 1
            for g in optimizer.param_groups:
                g["lr"] = g["base"] * min(1, step / args.warmup) * max(0.02, 1 - step / (total + 50))
            loss, parts = task.loss(net, group, rng)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 2.0)
            optimizer.step()
            if not task.codebook:
                sums += [1, parts[0], *(parts[1:2] or [0]), 0]
            if step in (5, 50, 150) or step % 400 == 0:
                print(f"step {step}/{total} {time.time() - began:.0f}s cue {sums[1] / sums[0]:.4f} role {sums[2] / sums[0]:.4f}", flush=True)
        print(f"epoch {epoch} {time.time() - began:.0f}s cue {sums[1] / sums[0]:.4f} role {sums[2] / sums[0]:.4f}", flush=True)
        torch.save(net.state_dict(), args.out)
        report(net, tasks, (0.0, 0.5, 1.0) if epoch == args.epochs - 1 else (0.5,))


if __name__ == "__main__":
    main()
