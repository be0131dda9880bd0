# Needs Python 3.11 or newer with venv, and a package index; nothing else. `make demo` and `make test` are the two to know.

PYTHON ?= $(shell for name in python3.11 python3 python; do \
	$$name -c 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$name && break; done)
BIN := .venv/bin
SAMPLE ?= samples/jamsos.txt
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check

.PHONY: demo test test-engines prove clean

demo: .venv/installed
	$(BIN)/cekangka check $(SAMPLE) || test $$? -eq 1

test: .venv/installed-test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/pytest --ignore tests/engines

# The engines that are extras, with the real libraries; the CPU build of torch first, as Stanza alone would bring a much larger one.
test-engines: .venv/installed-engines
	$(BIN)/pytest tests/engines

# The same laws as in `make test`, over many more random examples.
prove: .venv/installed-test
	CEKANGKA_PROOFS=500000 $(BIN)/pytest --hypothesis-profile=prove

.venv/bin/python:
	@test -n "$(PYTHON)" || { echo "needs Python 3.11 or newer with venv; name it: make PYTHON=/path/to/python3.11" >&2; exit 2; }
	$(PYTHON) -m venv .venv

.venv/installed: .venv/bin/python pyproject.toml
	$(PIP) --editable .
	touch $@

.venv/installed-test: .venv/installed
	$(PIP) --editable '.[test]'
	touch $@

.venv/installed-engines: .venv/installed-test
	$(PIP) torch==2.13.0
	$(PIP) --editable '.[stanza]'
	touch $@

clean:
	rm -rf .venv build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis
