#!/bin/sh
# The rooms' order holds in what was compiled, and the check itself notices when it does not.
. tests/lib.sh

planted() { # NAME LINE: a dependency file with LINE is refused
	mkdir -p "$TMP/planted/base"
	printf '%s\n' "$1" >"$TMP/planted/base/x.d"
	tests/layers.sh "$TMP/planted"
}
upward_is_named() {
	printed=$(planted 'build/base/x.o: base/x.c base/str.h \
 db/store.h')
	[ $? -eq 1 ] && same 'base/x.c includes db/store.h' "$printed"
}
downward_is_fine() { planted 'build/notify/x.o: notify/x.c db/store.h base/str.h /usr/include/stdio.h'; }
nothing_compiled_is_no_pass() { mkdir "$TMP/empty" && ! tests/layers.sh "$TMP/empty"; }

t 'no file includes a higher room' tests/layers.sh "$BUILD"
t 'an upward include is named' upward_is_named
t 'a downward include is fine' downward_is_fine
t 'nothing compiled is no pass' nothing_compiled_is_no_pass
done_testing
