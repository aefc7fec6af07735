# make run, make test: all a new machine needs is Python >= 3.11 and make.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: run test check bench fuzz properties storm year lock

run: .venv/run
	$(BIN)/python -m bot run

test: .venv/dev
	$(BIN)/python -m pytest

check: .venv/dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: .venv/dev
	$(BIN)/python -m tests.bench --save docs/bench.md

# Some minutes each: a hundred thousand strange updates; what always holds, with other examples every time.
fuzz: .venv/dev
	$(BIN)/python -m tests.fuzz

properties: .venv/dev
	$(BIN)/python -m pytest -k properties --hypothesis-profile=thorough

# Half an hour: the real program, hundreds of people, 500 times kill -9, and everything else that life does.
storm: .venv/dev
	$(BIN)/python -m tests.storm

# A few minutes: a year with 500 proposals and one with 400 meetings, holidays, changed clocks and restarts; every
# reminder once and at the right moment. And a quarter of all parishes, with an outage: every digest tells of all, once.
year: .venv/dev
	$(BIN)/python -m tests.year

.venv/run: requirements.txt
	@echo "Installing the libraries into .venv: a minute or two, over the network…"
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	touch $@

.venv/dev: requirements-dev.txt
	@echo "Installing the libraries into .venv: a minute or two, over the network…"
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.txt
	touch $@ .venv/run

# After a change in requirements*.in; needs uv.
lock:
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header requirements.in -o requirements.txt
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header requirements-dev.in -o requirements-dev.txt
