# make run    sets everything up and starts the window        make test   sets everything up and runs all tests and checks
# make check  format, lint, types, arrows                     make bench  measures, beside a plain program that does the same
# make words  brings new words into the translation files     make samples  makes the sample prints again
# make format puts the code in its usual form

export LC_ALL := C.UTF-8
PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.ready
LANGUAGES := nl en
WORDS := $(LANGUAGES:%=resources/translations/hosselkaart_%.qm)
SOURCES = $(sort $(shell find app -name '*.py'))
LUPDATE := -silent -no-obsolete -locations none -source-language en_GB
EXAMPLE := build/voorbeeld.hossel

# What PySide6 needs from the system: to be loaded at all, and to show a window.
PACKAGES := libgl1 libegl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libglib2.0-0 libxcb-cursor0 libxcb-icccm4 \
	libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-sync1 libxcb-xfixes0 \
	libxcb-xkb1 libxkbcommon-x11-0 libx11-xcb1

.PHONY: setup run test check bench words samples format system
.DELETE_ON_ERROR:

setup: $(READY) $(WORDS)

$(READY): requirements.lock | system
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed."; exit 1; }
	@if $(PYTHON) -c 'import ensurepip' 2>/dev/null; then \
		$(PYTHON) -m venv --clear .venv && $(BIN)/python -m pip install -qq --disable-pip-version-check --require-hashes -r requirements.lock; \
	else \
		$(PYTHON) -m venv --clear --without-pip .venv && \
		$(PYTHON) -m pip --python $(BIN)/python install -qq --disable-pip-version-check --require-hashes -r requirements.lock; \
	fi
	@touch $@

# A bare Debian has no pip of its own either: then python3-venv comes along.
system:
	@command -v dpkg-query >/dev/null 2>&1 || exit 0; \
	wanted="$(PACKAGES)"; \
	$(PYTHON) -c 'import ensurepip' 2>/dev/null || $(PYTHON) -m pip --version >/dev/null 2>&1 || wanted="$$wanted python3-venv"; \
	missing=""; \
	for package in $$wanted; do \
		dpkg-query -W -f='$${Status}' $$package 2>/dev/null | grep -q 'install ok installed' || missing="$$missing $$package"; \
	done; \
	[ -z "$$missing" ] && exit 0; \
	if [ "$$(id -u)" = 0 ]; then \
		apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends $$missing >/dev/null; \
	else \
		echo "System libraries are missing. Run this line, then try again:"; \
		echo "sudo apt-get install -y --no-install-recommends$$missing"; exit 1; \
	fi

resources/translations/%.qm: resources/translations/%.ts $(READY)
	@$(BIN)/pyside6-lrelease -silent $< -qm $@

run: setup
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname)" = Darwin ]; then \
		if [ -e build/.opened ]; then $(BIN)/python main.py; else \
			mkdir -p build && $(BIN)/python main.py example $(EXAMPLE) --force && touch build/.opened && \
			$(BIN)/python main.py $(EXAMPLE); \
		fi; \
	else \
		echo "There is no screen here. The prints of the example programme go to exports/."; \
		mkdir -p build && $(BIN)/python main.py example $(EXAMPLE) --force && $(BIN)/python main.py handouts $(EXAMPLE) --to exports; \
	fi

test: setup check
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n 2 -q

check: setup
	@$(BIN)/ruff format --check -q .
	@$(BIN)/ruff check -q .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-cache >build-imports.log 2>&1 || { cat build-imports.log; rm -f build-imports.log; exit 1; }; rm -f build-imports.log
	@echo "Format, lint, types and arrows are in order."

bench: setup
	@mkdir -p build && QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.benchmarks

words: $(READY)
	@$(BIN)/pyside6-lupdate $(LUPDATE) -target-language nl_NL $(SOURCES) -ts resources/translations/hosselkaart_nl.ts
	@$(BIN)/pyside6-lupdate $(LUPDATE) -target-language en_GB -pluralonly $(SOURCES) -ts resources/translations/hosselkaart_en.ts

samples: setup
	@$(BIN)/python -m tests.samples

format: $(READY)
	@$(BIN)/ruff check -q --fix . ; $(BIN)/ruff format -q .
