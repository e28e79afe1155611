# presswatch: make, make check, make demo; `make help` lists the rest.
# Variants are folders of their own: make BUILD=build-asan CFLAGS=... (see asan below).

BUILD   = build
VERSION = 0.1
PREFIX  = /usr/local
ROOMS   = base db rules notify monitor

# What the program needs, by Debian package name; `make deps` installs what is missing.
PACKAGES = gcc make pkg-config libcurl4-openssl-dev libxml2-dev libsqlite3-dev libesmtp-dev libconfig-dev \
           libicu-dev libjansson-dev libstemmer-dev libpcre2-dev libssl-dev libcmocka-dev python3 openssl
LINT_PACKAGES = clang clang-format clang-tidy libclang-rt-dev mandoc git
LIBRARIES = libcurl libxml-2.0 sqlite3 libconfig icu-i18n icu-uc jansson libpcre2-8 openssl

CFLAGS   = -O2 -g
WARN     = -Wall -Wextra -Wshadow -Wundef -Wvla -Wformat=2 -Wwrite-strings -Wpointer-arith \
           -Wstrict-prototypes -Wmissing-prototypes -Wold-style-definition
HARDEN   = -fstack-protector-strong -fPIE
FORTIFY  = -D_FORTIFY_SOURCE=2
CPPFLAGS = -I. -I$(BUILD) -D_GNU_SOURCE -DVERSION='"$(VERSION)"' $(FORTIFY) \
           $(shell pkg-config --cflags $(LIBRARIES) 2>/dev/null)
LDFLAGS  = -pie -Wl,-z,relro,-z,now
LDLIBS   = $(shell pkg-config --libs $(LIBRARIES) 2>/dev/null) -lesmtp -lstemmer -lpthread -lm

SOURCES = $(sort $(wildcard $(ROOMS:%=%/*.c)))
SQL     = $(sort $(wildcard db/*.sql))
OBJECTS = $(filter-out $(BUILD)/monitor/main.o,$(SOURCES:%.c=$(BUILD)/%.o)) $(SQL:%.sql=$(BUILD)/%.o)
TESTS   = $(patsubst %.c,$(BUILD)/%,$(sort $(wildcard tests/*_test.c)))
SCRIPTS = $(sort $(wildcard tests/*_test.sh))

Q = $(if $(V),,@)
SAY = $(if $(V),@:,@printf '  %-4s %s\n')

all: $(BUILD)/presswatch

$(BUILD)/presswatch: $(BUILD)/monitor/main.o $(BUILD)/libpresswatch.a
	$(SAY) LD $@
	$(Q)$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ $(LDLIBS)

$(BUILD)/libpresswatch.a: $(OBJECTS)
	$(SAY) AR $@
	$(Q)rm -f $@ && ar rcsD $@ $^

$(BUILD)/tests/%_test: $(BUILD)/tests/%_test.o $(BUILD)/libpresswatch.a
	$(SAY) LD $@
	$(Q)$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ $(LDLIBS) -lcmocka

$(BUILD)/tests/%_bench: $(BUILD)/tests/%_bench.o $(BUILD)/libpresswatch.a
	$(SAY) LD $@
	$(Q)$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ $(LDLIBS)

$(BUILD)/%.o: %.c
	$(SAY) CC $<
	$(Q)mkdir -p $(@D) && $(CC) -std=gnu11 $(CFLAGS) $(WARN) $(HARDEN) $(CPPFLAGS) $(WERROR) -MMD -MP -c -o $@ $<

# A schema or migration becomes a C string of its own: db/schema.sql is `const char sql_schema[]`.
$(BUILD)/%.o: %.sql
	$(SAY) SQL $<
	$(Q)mkdir -p $(@D) && { echo 'extern const char sql_$(*F)[];'; echo 'const char sql_$(*F)[] ='; \
	  sed 's/\\/\\\\/g; s/"/\\"/g; s/.*/"&\\n"/' $<; echo ';'; } > $(BUILD)/$*.sql.c && \
	  $(CC) -std=gnu11 $(CFLAGS) $(HARDEN) -c -o $@ $(BUILD)/$*.sql.c

help:
	@echo 'make            build/presswatch          make check    all tests'
	@echo 'make demo       the whole job on loopback  make asan     the tests under sanitizers'
	@echo 'make deps       install what is missing    make lint     format, static analysis, layers'
	@echo 'make bench      measure                    make install  DESTDIR= PREFIX=$(PREFIX)'
	@echo 'make gazetteer  the tables of places       make format   clang-format'
	@echo 'make eval       score, KITS=DIR            make fuzz     FUZZ_SECONDS=$(FUZZ_SECONDS) each'

deps:
	@tests/deps.sh $(PACKAGES) $(if $(LINT),$(LINT_PACKAGES))

# check and demo need no second command on a fresh machine: they install what is missing, then build.
check demo: deps
	@$(MAKE) --no-print-directory run-$@

run-check: $(BUILD)/presswatch $(TESTS)
	@BUILD=$(BUILD) tests/run.sh $(TESTS) $(SCRIPTS)

run-demo: $(BUILD)/presswatch
	@BUILD=$(BUILD) tests/demo.sh

asan:
	@ASAN_OPTIONS=detect_leaks=1 UBSAN_OPTIONS=print_stacktrace=1 $(MAKE) --no-print-directory run-check BUILD=$(BUILD)-asan \
	  FORTIFY= CFLAGS='-O1 -g -fno-omit-frame-pointer -fsanitize=address,undefined -fno-sanitize-recover=all'

lint: $(BUILD)/presswatch
	@tests/lint.sh

# The tables of places, from the packages that rules/gazetteer.sh names (needs npm, node, python3); the result is committed.
gazetteer:
	rules/gazetteer.sh

format:
	clang-format -i $(wildcard $(ROOMS:%=%/*.[ch]) tests/*.[ch])

# Vectorscan is measured beside the matcher where it is there.
$(BUILD)/tests/rules_bench.o: CPPFLAGS += $(shell pkg-config --exists libhs && echo -DHAVE_LIBHS && pkg-config --cflags libhs)
$(BUILD)/tests/rules_bench: LDLIBS += $(shell pkg-config --libs libhs 2>/dev/null)

bench: $(BUILD)/presswatch $(BUILD)/tests/feed_bench $(BUILD)/tests/region_bench $(BUILD)/tests/rules_bench $(BUILD)/tests/archive_bench
	@BUILD=$(BUILD) KITS=$(KITS) tests/bench_feeds.sh
	@BUILD=$(BUILD) KITS=$(KITS) tests/bench.sh
	@BUILD=$(BUILD) KITS=$(KITS) tests/bench_regions.sh
	@BUILD=$(BUILD) KITS=$(KITS) RULES="$(RULES)" tests/bench_rules.sh
	@BUILD=$(BUILD) ARCHIVE=$(ARCHIVE) tests/bench_archive.sh

# The scores on the open cases of the test kits: make eval KITS=DIR [ONLY="feeds dates"]
eval: $(BUILD)/presswatch
	@BUILD=$(BUILD) KITS=$(KITS) ONLY="$(ONLY)" tests/eval.sh

# Each tests/fuzz/*.c for FUZZ_SECONDS with libFuzzer; what it finds stays in build-fuzz/found.
FUZZ_SECONDS = 10
FUZZERS = $(patsubst tests/fuzz/%.c,%,$(sort $(wildcard tests/fuzz/*.c)))
FUZZ_FLAGS = -O1 -g -fno-omit-frame-pointer -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all

fuzz:
	@$(MAKE) --no-print-directory CC=clang BUILD=$(BUILD)-fuzz FORTIFY= CFLAGS='$(FUZZ_FLAGS)' \
	  $(FUZZERS:%=$(BUILD)-fuzz/fuzz/%)
	@BUILD=$(BUILD)-fuzz FUZZ_SECONDS=$(FUZZ_SECONDS) ONLY="$(ONLY)" tests/fuzz.sh $(FUZZERS)

$(BUILD)/fuzz/%: $(BUILD)/tests/fuzz/%.o $(BUILD)/libpresswatch.a
	$(SAY) LD $@
	$(Q)mkdir -p $(@D) && $(CC) $(CFLAGS) -fsanitize=fuzzer -o $@ $^ $(LDLIBS)

install: $(BUILD)/presswatch
	install -D -m 755 $(BUILD)/presswatch $(DESTDIR)$(PREFIX)/bin/presswatch
	install -d $(DESTDIR)$(PREFIX)/share/presswatch/outlets
	install -m 644 outlets/*.conf $(DESTDIR)$(PREFIX)/share/presswatch/outlets
	install -D -m 644 doc/presswatch.1 $(DESTDIR)$(PREFIX)/share/man/man1/presswatch.1
	install -D -m 644 doc/monitor.conf.5 $(DESTDIR)$(PREFIX)/share/man/man5/monitor.conf.5

clean:
	rm -rf $(BUILD) $(BUILD)-asan $(BUILD)-fuzz

# print-NAME: what a variable is, for scripts.
print-%:
	@:$(info $($*))

.PHONY: all help deps check demo run-check run-demo asan eval fuzz lint gazetteer format bench install clean
.SECONDARY:

-include $(SOURCES:%.c=$(BUILD)/%.d) $(TESTS:%=%.d) $(patsubst %.c,$(BUILD)/%.d,$(wildcard tests/fuzz/*.c tests/*_bench.c))
