# `make help` lists what there is.

PYTHON ?= python3
BIN := .venv/bin
READY := .venv/ready
PIP := $(BIN)/python -m pip --disable-pip-version-check install --quiet --constraint constraints.txt

.DEFAULT_GOAL := help

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "%-17s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

$(READY): constraints.txt requirements-dev.txt $(wildcard pyproject.toml */pyproject.toml)
	$(PYTHON) -m venv .venv
	$(PIP) hatchling editables
	$(PIP) --no-build-isolation --requirement requirements-dev.txt
	@touch $@

setup: $(READY) ## Make .venv with everything development takes

demo: $(READY) ## Regenerate the SDK and move real files through a bulk job on a simulated appliance
	$(BIN)/python -m ds3_generator generate
	$(BIN)/python samples/demo.py

test: $(READY) check lint types ## Run the whole suite: generated code, style, types, tests
	$(BIN)/python -m pytest -n auto

test-all: $(READY) test ## Run the slow tests too
	$(BIN)/python -m pytest -n auto -m slow

test-interop: $(READY) ## Run s3cmd and rclone against the simulator; installs them where they are missing (apt-get)
	tests/interop/install.sh s3cmd rclone
	$(BIN)/python -m pytest -n auto -m interop tests/interop

campaign: $(READY) ## Move random files under random faults, and see that nothing is lost: make campaign JOBS=1000
	$(BIN)/python -m tests.endurance.campaign --jobs $(or $(JOBS),1000)

generate: $(READY) ## Write generated/ds3 and docs/api from spec/contracts/5.8.xml
	$(BIN)/python -m ds3_generator generate
	$(BIN)/python -m ds3_generator docs

check: $(READY) ## Fail unless generated/ds3 and docs/api are what the contract generates
	$(BIN)/python -m ds3_generator check
	$(BIN)/python -m ds3_generator docs --check

lint: $(READY) ## Check style (ruff)
	$(BIN)/ruff check --no-cache .
	$(BIN)/ruff format --no-cache --check spec generator runtime simulator samples benchmarks tests

types: $(READY) ## Check types, strictly, of hand-written and generated code (mypy)
	$(BIN)/mypy
	$(BIN)/mypy samples benchmarks

format: $(READY) ## Put hand-written code into shape
	$(BIN)/ruff check --no-cache --fix .
	$(BIN)/ruff format --no-cache spec generator runtime simulator samples benchmarks tests

package: $(READY) ## Build ds3-sdk for an API version into dist/: make package API=5.8
	$(BIN)/python -m ds3_generator package $(if $(API),--api $(API))

packages: $(READY) ## Build ds3-sdk for every API version, and ds3-simulator, into dist/
	$(BIN)/python -m ds3_generator package --all
	$(BIN)/python -m ds3_generator package --simulator

package-simulator: $(READY) ## Build ds3-simulator, which speaks every API version, into dist/
	$(BIN)/python -m ds3_generator package --simulator

simulator: $(READY) ## Run a simulated appliance with a status page: make simulator OPTIONS="--bucket films --tls"
	$(BIN)/python -m ds3_simulator $(OPTIONS)

bump: $(READY) ## Take in a new API version: make bump CONTRACT=vendor.xml API=6.1
	$(BIN)/python -m ds3_generator bump $(or $(CONTRACT),$(error CONTRACT=vendor.xml is missing)) --api $(or $(API),$(error API=6.1 is missing)) $(if $(DEFAULT),--default)

clean: ## Remove what can be made again, .venv too
	rm -rf .venv .cache .mypy_cache .pytest_cache .ruff_cache .hypothesis dist build
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

.PHONY: help setup demo test test-all test-interop campaign generate check lint types format package packages package-simulator simulator bump clean
