# What a developer needs: serve, test, lint, bench; and build, which makes site/.
# Each command sets up what it needs first and does so once.

PYTHON ?= python3
PORT ?= 8000
export PATH := $(CURDIR)/.venv/bin:$(PATH)
export NO_MKDOCS_2_WARNING := 1

SITE_ENV := .venv/site.stamp
TEST_ENV := .venv/dev.stamp
LOCK_ENV := .venv/lock.stamp
NODE_ENV := node_modules/installed.stamp
RUNTIME := docs/assets/runtime/release.json
SITE := site/built.stamp
BOOK := site/handbook.pdf
PEERS := benchmarks/peers/node_modules/installed.stamp
PYTHON_PEERS := benchmarks/peers/.venv/installed.stamp
PURE_WHEELS := build/pyodide-wheels/fetched.stamp

ENGINE := $(shell find selfcheck overrides/selfcheck -type f -not -name '*.pyc' 2>/dev/null)
PAGES := $(shell find docs overrides -type f -not -path 'docs/assets/runtime/*' 2>/dev/null)

.DEFAULT_GOAL := help
.PHONY: help serve build test lint bench pdf lock record clean
.DELETE_ON_ERROR:

help:
	@echo 'make serve | test | lint | bench | build | pdf | lock | record | clean: see README.md'

serve: $(SITE)
	@python -m selfcheck.runtime serve --directory site --port $(PORT)

build: $(SITE)
	@if CHROMIUM="$$(scripts/chromium 2>/dev/null)"; then export CHROMIUM; \
	    $(MAKE) --no-print-directory $(BOOK) || echo 'build: site/ is complete but for handbook.pdf' >&2; \
	else echo 'build: no Chromium here, so site/ is complete but for handbook.pdf' >&2; fi

test: $(TEST_ENV) $(SITE) $(PURE_WHEELS)
	@CHROMIUM="$$(scripts/chromium install)" && export CHROMIUM && \
	    python -m pytest $(PYTEST_ARGS)

lint: $(TEST_ENV) $(NODE_ENV)
	ruff check .
	mypy
	node_modules/.bin/eslint --max-warnings 0 docs overrides/assets selfcheck benchmarks/pages tests/runtime

bench: $(TEST_ENV) $(SITE) $(PEERS) $(PYTHON_PEERS)
	@CHROMIUM="$$(scripts/chromium install)" && export CHROMIUM && \
	    python -m benchmarks

pdf: $(BOOK)

lock: $(LOCK_ENV)
	@scripts/lock

record: $(SITE_ENV) $(NODE_ENV)
	@python -m selfcheck.runtime record

clean:
	rm -rf site build docs/assets/runtime

$(SITE_ENV): requirements/site.txt scripts/python-env
	@scripts/python-env site $(PYTHON)
	@touch $@

$(TEST_ENV): requirements/dev.txt $(SITE_ENV)
	@scripts/python-env dev $(PYTHON)
	@touch $@

$(LOCK_ENV): requirements/lock.txt $(TEST_ENV) $(NODE_ENV)
	@scripts/python-env lock $(PYTHON)
	@touch $@

$(NODE_ENV): package-lock.json scripts/node-env $(SITE_ENV)
	@scripts/node-env
	@touch $@

$(PURE_WHEELS): requirements/pyodide.txt $(SITE_ENV)
	@echo 'setup: fetching the wheels of pytest that run inside Pyodide' >&2
	@python -m pip download --quiet --disable-pip-version-check --require-hashes --no-deps \
	    --only-binary :all: --dest build/pyodide-wheels --requirement requirements/pyodide.txt
	@touch $@

$(PEERS): benchmarks/peers/package-lock.json $(NODE_ENV)
	@echo 'setup: fetching what the engine is measured beside' >&2
	@cd benchmarks/peers && npm ci --loglevel error
	@touch $@

$(PYTHON_PEERS): requirements/peers.txt $(SITE_ENV)
	@python -m venv benchmarks/peers/.venv
	@benchmarks/peers/.venv/bin/python -m pip install --quiet --disable-pip-version-check \
	    --require-hashes --only-binary :all: --requirement requirements/peers.txt
	@touch $@

$(RUNTIME): $(ENGINE) package-lock.json requirements/site.txt | $(SITE_ENV) $(NODE_ENV)
	@python -m selfcheck.runtime build

$(SITE): $(RUNTIME) $(PAGES) $(ENGINE) mkdocs.yml
	@mkdocs build --strict --quiet
	@touch $@

$(BOOK): $(SITE)
	@CHROMIUM="$${CHROMIUM:-$$(scripts/chromium)}" && export CHROMIUM && \
	    python -m selfcheck.handbook.pdf site
