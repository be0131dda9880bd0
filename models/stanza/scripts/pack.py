"""Put the trained models into the package, as small as they get, each with its licence, and write Stanza's list of them.

Usage: pack.py BUILD PACKAGE
"""

import json
import shutil
import sys
from pathlib import Path
from typing import Any

import torch

HERE = Path(__file__).parent.parent
LICENCES = {"tokenize": "CC-BY-SA-4.0", "ner": "MIT", "pretrain": "CC-BY-4.0"}
BUILT = {"tokenize": "tokenize/tokenizer.pt", "ner": "ner/tagger.pt", "pretrain": "ner/vectors.pt"}
RESOURCES = {
    "id": {
        "lang_name": "Indonesian",
        "tokenize": {"news": {}},
        "ner": {"news": {"dependencies": [{"model": "pretrain", "package": "news"}]}},
        "pretrain": {"news": {}},
        "packages": {"default": {"tokenize": "news", "ner": "news"}},
    }
}


def slim(model: dict[str, Any]) -> dict[str, Any]:
    """A model in half precision, without the paths and names of its training; Stanza computes in single precision."""
    weights = {name: weight.half() if weight.is_floating_point() else weight for name, weight in model["model"].items()}
    settings = {key: None if key.endswith(("_file", "_dir", "_name")) else value for key, value in model["config"].items()}
    return model | {"model": weights, "config": settings}


def pack(build: Path, package: Path) -> None:
    """Write the folder ``id_stanza-VERSION`` that the package's ``MODELS`` names."""
    sys.path.insert(0, str(package))
    import id_stanza  # noqa: PLC0415 -- it lies in the folder just added

    shutil.rmtree(id_stanza.MODELS, ignore_errors=True)
    for processor, licence in LICENCES.items():
        target = id_stanza.MODELS / "id" / processor
        target.mkdir(parents=True)
        model = torch.load(build / BUILT[processor], map_location="cpu", weights_only=True)
        torch.save(slim(model) if "model" in model else model, target / "news.pt")
        shutil.copy(HERE / "licences" / f"{licence}.txt", target / "LICENSE")
        print(f"{processor}: {(target / 'news.pt').stat().st_size / 1e6:.2f} MB")
    (id_stanza.MODELS / "resources.json").write_text(json.dumps(RESOURCES, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    pack(*map(Path, sys.argv[1:]))
