"""Put the trained components into one pipeline, inside the package that `spacy.load("id_news")` opens.

Usage: assemble.py ENTITIES PARTS_OF_SPEECH PACKAGE
"""

import json
import shutil
import sys
from pathlib import Path

import id_news.tokenizer  # noqa: F401 -- registers what the pipelines name
import spacy

HERE = Path(__file__).parent.parent
LICENCES = {"ner": "MIT", "morphologizer": "CC-BY-SA-4.0", "vocab": "CC-BY-4.0"}


def assemble(entities: Path, parts_of_speech: Path, package: Path) -> None:
    """Write the pipeline to ``package/id_news/id_news-VERSION``, with a licence file in each component's folder."""
    about = json.loads((HERE / "about.json").read_text(encoding="utf-8"))
    nlp = spacy.load(entities)
    nlp.add_pipe("morphologizer", source=spacy.load(parts_of_speech), first=True)
    nlp.config["paths"] = dict.fromkeys(nlp.config["paths"])
    nlp.meta.update(about, performance={})  # spaCy puts scores on sentences trained on there; ours are in scores.md
    target = package / "id_news" / f"id_news-{about['version']}"
    shutil.rmtree(target, ignore_errors=True)
    nlp.to_disk(target)
    (target / "vocab" / "strings.json").write_text("[]\n", encoding="utf-8")  # words seen in training: hashed features need none
    for component, licence in LICENCES.items():
        shutil.copy(HERE / "licences" / f"{licence}.txt", target / component / "LICENSE")
    meta = json.loads((target / "meta.json").read_text(encoding="utf-8"))
    for table in (target / "meta.json", package / "id_news" / "meta.json"):
        table.write_text(json.dumps(meta, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    size = sum(file.stat().st_size for file in target.rglob("*") if file.is_file())
    print(f"{target}: {size / 1e6:.1f} MB")


if __name__ == "__main__":
    assemble(*map(Path, sys.argv[1:]))
