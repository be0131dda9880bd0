"""Numbers in a token list: digits, words, scales and suffixes read as one value."""

from dataclasses import dataclass, replace
from decimal import Decimal

from extractor.lexicon.figures import FigureWords
from extractor.mentions.tokens import NUMBER, WORD, Tokens
from extractor.values.decimals import Digits, read_digits
from extractor.values.spelled import DIGITS, POINT, SCALE, UNIT, WHOLE, Atom, compose

LONGEST_CHAIN = 40
"""No number in words has more parts; what follows is another number."""
EXPONENTS = range(100)
"""Powers of ten that are read."""


@dataclass(frozen=True, slots=True)
class Number:
    """Tokens up to `last` (half-open) as one number. `value` is None where only its size is said (`puluhan ribu`).

    `digits` is what the first run of digits says of itself; None in words. `scaled` says that a scale word was read.
    """

    last: int
    value: Decimal | None
    step: Decimal | None
    scale: Decimal
    qualifier: str
    rule: str
    digits: Digits | None = None

    @property
    def scaled(self) -> bool:
        """A scale word is part of the number."""
        return self.scale != 1


def read_number(tokens: Tokens, first: int, words: FigureWords, *, money: bool) -> Number | None:
    """The number that begins at token `first`; None where none does. `money` lets `M` be miliar and `T` triliun.

    >>> from extractor.lexicon import load_lexicon
    >>> from extractor.mentions.tokens import tokenize
    >>> read_number(tokenize("dua puluh lima ribu"), 0, load_lexicon().figures, money=False).value
    Decimal('25000')
    """
    number = _factor(tokens, first, words, words.money_scales if money else words.scales)
    if number is None or number.value is None:
        return number
    power, last = _power(tokens, number.last, words)
    if power == 0:
        return number
    value, step, scale = number.value.scaleb(power), number.step and number.step.scaleb(power), number.scale.scaleb(power)
    return replace(number, last=last, value=value, step=step, scale=scale)


def _factor(tokens: Tokens, first: int, words: FigureWords, scales: dict[str, Decimal]) -> Number | None:
    """A number without a power of ten."""
    atoms: list[Atom] = []
    lead: Digits | None = None
    index, count = first, len(tokens)
    while index < count and len(atoms) < LONGEST_CHAIN:
        atom: list[Atom]
        if tokens.kinds[index] == NUMBER:
            digits = read_digits(tokens.lows[index])
            if digits is None or (lead is not None and index > first and atoms[-1].kind != SCALE and atoms[-1].kind != "hundred"):
                break
            lead = lead or digits
            atom = [Atom(DIGITS, digits.value, digits.step)]
        else:
            atom = _word_atoms(tokens.lows[index], words, scales)
            if not atom or (atom[0].kind == SCALE and not _scale_stands(tokens, index, words)):
                break
        if atoms and atom[0].kind == atoms[-1].kind == UNIT and not any(one.kind == POINT for one in atoms):
            break  # `satu dua`: two numbers
        atoms += atom
        index += 1
        if index < count and index > first and tokens.lows[index] == "-":
            break
    if not atoms:
        return _vague(tokens, first, words, scales)
    composed = compose(atoms)
    if composed is None:
        return None
    last = first + _tokens_used(tokens, first, composed.used, words, scales)
    mixed = tokens.kinds[first] != NUMBER
    rule = "number in words" if mixed else "number with scale" if composed.scale != 1 else "number"
    value, qualifier, last = _suffix(tokens, last, composed.value, words)
    return Number(last, value, composed.step, composed.scale, qualifier, rule, lead)


def _word_atoms(low: str, words: FigureWords, scales: dict[str, Decimal]) -> list[Atom]:
    """The atoms of one word: `lima` one, `sejuta` a one and its scale, `ribu` a scale; none of another word."""
    if low in scales:
        return [Atom(SCALE, scales[low])]
    role, value = words.numbers.get(low, ("", Decimal(0)))
    if role == "scaled":
        return [Atom(UNIT, Decimal(1)), Atom(SCALE, value)]
    if role == "fraction":
        return [Atom(WHOLE, value)]
    return [Atom(role, value)] if role and role not in ("vague", "some", "sign") else []


def _scale_stands(tokens: Tokens, index: int, words: FigureWords) -> bool:
    """A one-letter scale (`M`, `T`, `K`) is one only in capitals and not before another letter's point."""
    if tokens.lows[index] in words.scales:
        return True
    dotted = tokens.lows[index + 1 : index + 2] in (["."], ["&"]) and tokens.glued(index + 1)
    initial = dotted and tokens.kinds[index + 2 : index + 3] == [WORD] and tokens.glued(index + 2)
    return tokens.capital(index) and not initial


def _tokens_used(tokens: Tokens, first: int, used: int, words: FigureWords, scales: dict[str, Decimal]) -> int:
    """How many tokens the first `used` atoms are; `sejuta` is one token and two atoms."""
    taken = 0
    while used > 0:
        low = tokens.lows[first + taken]
        used -= 2 if low not in scales and words.numbers.get(low, ("",))[0] == "scaled" else 1
        taken += 1
    return taken


def _suffix(tokens: Tokens, last: int, value: Decimal, words: FigureWords) -> tuple[Decimal, str, int]:
    """`230-an`, `230an`, `10 miliaran`: about that much."""
    lows, end = tokens.lows, suffix_end(tokens, last, words)
    if end is not None:
        scale = words.scales.get(lows[end]) if end < len(tokens) else None  # `Rp 900-an miliar`
        return (value * scale, "approx", end + 1) if scale else (value, "approx", end)
    if last < len(tokens) and words.numbers.get(lows[last], ("",))[0] == "vague":
        size = words.numbers[lows[last]][1]
        if size >= 1000 and value < size:
            return value * size, "approx", last + 1
    return value, "exact", last


def suffix_end(tokens: Tokens, index: int, words: FigureWords) -> int | None:
    """The end of the `-an` or `an` grown to the number before `index`; None where none stands there."""
    at = index + (tokens.lows[index : index + 1] == ["-"])
    grown = at < len(tokens) and tokens.glued(index) and tokens.glued(at) and tokens.lows[at] in words.cues["suffix"]
    return at + 1 if grown else None


def _power(tokens: Tokens, index: int, words: FigureWords) -> tuple[int, int]:
    """(exponent, next index) of `kali sepuluh pangkat negatif enam` at `index`; (0, `index`) where none stands there."""
    named = words.phrases["power"].at(tokens.lows, index)
    at = index + named[1] if named else len(tokens)
    negative = at < len(tokens) and words.numbers.get(tokens.lows[at], ("",))[0] == "sign"
    number = _factor(tokens, at + negative, words, words.scales) if at + negative < len(tokens) else None
    if number is None or number.value is None or number.value not in EXPONENTS:
        return 0, index
    return int(-number.value if negative else number.value), number.last


def _vague(tokens: Tokens, first: int, words: FigureWords, scales: dict[str, Decimal]) -> Number | None:
    """`puluhan`, `ratusan ribu`, `belasan juta`, `beberapa ratus`: a size without a value."""
    lows, last = tokens.lows, first + 1
    role = words.numbers.get(lows[first], ("",))[0]
    if role == "some":
        last += words.numbers.get(lows[last], ("",))[0] in ("ten", "hundred") if last < len(tokens) else 0
    elif role != "vague":
        return None
    while last < len(tokens) and lows[last] in scales and lows[last] in words.scales:
        last += 1
    if role == "some" and last == first + 1:
        return None  # `beberapa orang`
    if last + 1 < len(tokens) and lows[last] == "hingga" and words.numbers.get(lows[last + 1], ("",))[0] == "vague":
        last += 2
    return Number(last, None, None, Decimal(1), "vague", "vague number")
