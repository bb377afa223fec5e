# Every target is complete on a fresh Debian 12, Debian 13 or Ubuntu 24.04: it installs what is missing,
# builds and then does its work. `make` alone builds.
#
#   make deps    packages and QCA for Qt 6
#   make build   everything, in build/release
#   make run     the program on its practice site (ARGS=… goes to the program); without a display: its calls on
#                the command line, and a picture of every page
#   make test    all tests, on SQLite and on a private PostgreSQL; make test-again: those that failed
#   make bench   the benchmarks, each beside the database's own C interface
#   make faults  the long fault tests
#   make package-deb
#   make package-appimage, make package-msi
#                the packages for Debian, one file for any Linux with its glibc, and the installer for Windows, in dist
#   make lint    formatting, the include check and clang-tidy
SHELL := /bin/bash
.DEFAULT_GOAL := build
.PHONY: deps configure build run test test-again bench faults lint package-deb package-appimage package-msi

export PINDESK_PREFIX := $(or $(XDG_CACHE_HOME),$(HOME)/.cache)/pindesk/qca
JOBS ?= $(shell nproc)

deps:
	@packaging/dependencies/install.sh

configure: deps
	@cmake --preset release --log-level=WARNING >/dev/null

build: configure
	@cmake --build --preset release -j $(JOBS)

run: configure
	@cmake --build --preset release -j $(JOBS) --target pindesk pindeskctl pindesk-gateway
	@tests/e2e/practise.sh $(ARGS)

test: export QT_QPA_PLATFORM := offscreen
test: build
	@tests/support/withpostgres ctest --preset release -j $(JOBS)

# Those that failed, one after the other.
test-again: export QT_QPA_PLATFORM := offscreen
test-again:
	@tests/support/withpostgres ctest --preset release -j 1 --rerun-failed

# The server log of every statement would be part of what is measured.
bench: build
	@tests/support/withpostgres -c log_statement=none tests/bench/run $(ARGS)

faults: build
	@tests/support/withpostgres tests/faults/run $(ARGS)

lint:
	@packaging/dependencies/install.sh lint
	@git ls-files -z '*.cpp' '*.h' | xargs -0 clang-format --dry-run -Werror
	@python3 -B tests/lint/checkincludes.py
	@cmake --preset tidy --log-level=WARNING >/dev/null
	@cmake --build --preset tidy -j $(JOBS)

package-deb: deps
	@JOBS=$(JOBS) packaging/linux/deb.sh

package-appimage: deps
	@JOBS=$(JOBS) packaging/linux/appimage.sh

package-msi: deps
	@JOBS=$(JOBS) packaging/windows/msi.sh
