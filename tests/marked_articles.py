"""Articles with their figures marked in the text, so that claims can be tested without finding and linking.

`[Rp 5,2 triliun|money 5.2e12 IDR]`: the surface, the kind, the value (its exponent is the step of the last printed digit;
`-` where it is vague), the unit (`_` for a space), then fields such as `per=dolar_AS`, `status=target`, `qualifier=approx`.
A first line that ends in `#` is the headline.
"""

import re
from decimal import Decimal

from extractor.lexicon import load_lexicon
from extractor.linking.linked import Linked
from extractor.mentions.sentences import split_sentences
from extractor.mentions.tokens import tokenize
from extractor.records import Figure, read_figure

MARK = re.compile(r"\[([^|\]]+)\|([^\]]+)\]")


def read_marked(marked: str) -> Linked:
    """The article, linked: figures `f1`, `f2`, … in reading order."""
    text, marks, last = "", [], 0
    for match in MARK.finditer(marked):
        text += marked[last : match.start()]
        marks.append((len(text), len(text) + len(match[1]), match[2].split()))
        text += match[1]
        last = match.end()
    text += marked[last:]
    headline = text.index("#") if "#" in text.partition("\n")[0] else 0
    text = text.replace("#", " ")
    tokens = tokenize(text)
    sentences = split_sentences(tokens, load_lexicon().abbreviations)
    places = tuple((tokens.starts.index(start), tokens.ends.index(end) + 1) for start, end, _ in marks)
    numbers = [next(n for n, (_, last) in enumerate(sentences) if first < last) for first, _ in places]
    figures = tuple(
        _figure(f"f{n}", (start, end), text[start:end], sentence, said)
        for n, ((start, end, said), sentence) in enumerate(zip(marks, numbers, strict=True), 1)
    )
    return Linked(tokens, sentences, figures, places, (0, headline), None)


def _figure(name: str, place: tuple[int, int], surface: str, sentence: int, said: list[str]) -> Figure:
    kind, number, *rest = said
    fields = {key: value.replace("_", " ") for key, _, value in (word.partition("=") for word in rest) if value}
    unit = next((word.replace("_", " ") for word in rest if "=" not in word), None)
    value, precision = _value(kind, number)
    base = {"id": name, "kind": kind, "text": surface, "start": place[0], "end": place[1], "sentence": sentence, "rule": "marked"}
    return read_figure(base | {"value": value, "precision": precision, "unit": unit} | fields)


def _value(kind: str, number: str) -> tuple[str | None, str | None]:
    if kind == "date":
        return number, None
    if number == "-":
        return None, None
    ends = [Decimal(end) for end in number.split("/")]
    step = Decimal(1).scaleb(int(ends[0].as_tuple().exponent))
    return "/".join(format(end, "f") for end in ends), format(step, "f")
