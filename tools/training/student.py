"""Trains the tagger that ships.

    python3 student.py DATA OUT [--labels FOLDER] [--FIELD VALUE ...]
"""

from __future__ import annotations

import argparse
import copy
import dataclasses
import json
import random
import time
from pathlib import Path

import numpy as np
import torch

import vocabulary
from batch import ColumnFeatures
from config import TaggerConfig, TrainingConfig
from corpus import Split
from distilled import DistilledTask
from model import Tagger
from report import report
from task import Task


class Average:
    """A running average of a network's weights."""

    def __init__(self, net: torch.nn.Module, decay: float) -> None:
        self.net, self.decay, self.steps = copy.deepcopy(net).eval(), decay, 0

    @torch.no_grad()
    def update(self, net: torch.nn.Module) -> None:
        self.steps += 1
        keep = min(self.decay, (1 + self.steps) / (10 + self.steps))
        for mine, its in zip(self.net.parameters(), net.parameters()):
            mine.mul_(keep).add_(its, alpha=1 - keep)


def load_tasks(
    data: Path, config: TaggerConfig, labels: Path | None, earlier: Path | None, crossed: bool, left_out: str | None
) -> tuple[dict[str, Task], list[str]]:
    """Every labelled split there is, the news if they are labelled, and the words of the table: those
    of the earlier model where it is gone on from, whose rows they number. `left_out` "1/2": the
    articles annotated under the codebook that have odd numbers are not learnt from."""
    wanted = ("train", "dev", "codebook", *(("crossed",) if crossed else ()), "gold")
    names = [name for name in wanted if (data / name).exists()]
    splits = {name: Split.load(data / name) for name in names}
    news = Split.load(data / "news") if (data / "news").exists() else None
    words = (
        json.loads((earlier / "words.json").read_text("utf8"))
        if earlier
        else vocabulary.build(splits["train"], news, config.words)
    )
    rows = {word: i for i, word in enumerate(words)}
    longest = (config.longest_paragraph, 0)
    tasks = {
        name: Task(split, ColumnFeatures(split, rows), name in ("codebook", "crossed", "gold"), longest)
        for name, split in splits.items()
    }
    if left_out:
        part, parts = map(int, left_out.split("/"))
        for name in ("codebook", "crossed"):
            if name in tasks:
                tasks[name].keep(lambda article: article % parts != part)
    if labels and news:
        tasks["news"] = DistilledTask(news, ColumnFeatures(news, rows), longest, labels)
    return tasks, words


def train(net: Tagger, tasks: dict[str, Task], config: TrainingConfig, out: Path) -> torch.nn.Module:
    rng = random.Random(config.seed)
    optimizer = torch.optim.Adam(net.parameters(), lr=config.rate, betas=(0.9, 0.98))
    average = Average(net, config.average)
    most = config.batch_tokens
    labelled = [tasks[name] for name in ("train", "codebook", "crossed") if name in tasks]
    for task in labelled:
        task.caution = config.caution
    hard = sum(len(task.groups(most, rng)) for task in labelled)
    news = tasks["news"].groups(most, rng) if "news" in tasks else []
    soft = min(len(news), int(config.news_share * hard)) if news else 0
    total, step, began = config.epochs * (hard + soft), 0, time.time()
    for epoch in range(config.epochs):
        groups = [group for task in labelled for group in task.groups(most, rng)]
        for _ in range(soft):
            if not news:
                news = tasks["news"].groups(most, rng)
            groups.append(news.pop())
        rng.shuffle(groups)
        net.train()
        sums = np.zeros(3)
        for task, group in groups:
            step += 1
            for part in optimizer.param_groups:
                part["lr"] = config.rate * min(1, step / config.warmup) * max(0.02, 1 - step / total)
            loss, parts = task.loss(net, group, rng)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 2.0)
            optimizer.step()
            average.update(net)
            if task is tasks["train"]:
                sums += [1, *parts]
            if step % 200 == 50:
                print(f"step {step}/{total} {time.time() - began:.0f}s cue {sums[1] / sums[0]:.4f} role {sums[2] / sums[0]:.4f}", flush=True)
        print(f"epoch {epoch} {time.time() - began:.0f}s", flush=True)
        last = epoch == min(config.epochs, config.stop_after) - 1
        torch.save(average.net.state_dict(), out / "model.pt")
        if "dev" in tasks and "gold" in tasks and (last or epoch % config.report_every == config.report_every - 1):
            report(average.net, tasks, (-0.6, -0.3, 0.0) if last else (-0.3,))
        if last:
            break
    return average.net


def go_on_from(net: Tagger, folder: Path) -> None:
    """Takes over the weights of an earlier model that have the same shape."""
    known = net.state_dict()
    earlier = torch.load(folder / "model.pt")
    same = {name: value for name, value in earlier.items() if name in known and known[name].shape == value.shape}
    net.load_state_dict(same, strict=False)
    print("taken over", len(same), "of", len(known))


def parse(arguments: argparse.Namespace, kind: type):
    """A config with the fields named on the command line changed."""
    changed = {}
    for field in dataclasses.fields(kind):
        value = getattr(arguments, field.name)
        if value is not None:
            is_tuple = isinstance(field.default, tuple)
            changed[field.name] = tuple(int(x) for x in value.split(",")) if is_tuple else type(field.default)(value)
    return kind(**changed)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("data", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--labels", type=Path)
    parser.add_argument("--start", type=Path, help="folder of an earlier model to go on from")
    parser.add_argument("--crossed", action="store_true", help="learn from the crossed annotations too")
    parser.add_argument("--leave_out", help="part of the codebook's articles, such as 0/2, that is not learnt from")
    for kind in (TaggerConfig, TrainingConfig):
        for field in dataclasses.fields(kind):
            parser.add_argument(f"--{field.name}")
    arguments = parser.parse_args()
    config, training = parse(arguments, TaggerConfig), parse(arguments, TrainingConfig)
    arguments.out.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(1)
    torch.manual_seed(training.seed)
    tasks, words = load_tasks(
        arguments.data, config, arguments.labels, arguments.start, arguments.crossed, arguments.leave_out
    )
    (arguments.out / "words.json").write_text(json.dumps(words))
    (arguments.out / "config.json").write_text(json.dumps(dataclasses.asdict(config)))
    net = Tagger(config, len(tasks["train"].split.tags))
    start = vocabulary.vectors(arguments.data / "glove", words, config.word_size, np.random.default_rng(training.seed))
    net.tables["word"].weight.data[: len(words)] = start
    if arguments.start:
        go_on_from(net, arguments.start)
    print("parameters", sum(p.numel() for p in net.parameters()), "words", len(words), flush=True)
    train(net, tasks, training, arguments.out)


if __name__ == "__main__":
    main()
