#!/bin/sh
# inspect page --html: a document for a file, usage for what it is not for.
. tests/lib.sh

page() {
	printf '<html lang="ar"><head><title>الحكومة تعلن</title></head><body><nav><a href="/">x</a></nav><h1>الحكومة تعلن</h1>'
	printf '<p>أعلنت الحكومة يوم الاثنين عن برنامج جديد لدعم الفلاحين المتضررين من الجفاف في أقاليم الجنوب، بميزانية تمتد على ثلاث سنوات.</p>'
	printf '<p>وأوضح بلاغ صدر عقب الاجتماع أن الدفعة الأولى ستصرف قبل نهاية الشهر الجاري، وأن التعاونيات ستشارك في التنفيذ.</p></body></html>'
}
shows() {
	page >"$TMP/page.html"
	"$PRESSWATCH" inspect page --html "$TMP/page.html" >"$TMP/view.html" || return 1
	head -n 1 "$TMP/view.html" | grep -q '^<!DOCTYPE html>$' || return 1
	grep -q '<h1 dir="auto">الحكومة تعلن</h1>' "$TMP/view.html" || return 1
	grep -q 'class="b in"' "$TMP/view.html" || return 1
	grep -q 'class="b out' "$TMP/view.html" || return 1
	! grep -qi '<script' "$TMP/view.html"
}
usage() { # ARGUMENTS... : exit status 2, nothing on standard output
	"$PRESSWATCH" inspect "$@" </dev/null >"$TMP/out" 2>"$TMP/err"
	[ $? -eq 2 ] && [ ! -s "$TMP/out" ] && grep -q -- --html "$TMP/err"
}
missing() {
	"$PRESSWATCH" inspect page --html "$TMP/none.html" >"$TMP/out" 2>"$TMP/err"
	[ $? -eq 1 ] && [ ! -s "$TMP/out" ] && grep -q none.html "$TMP/err"
}
t 'a file as a document to look at' shows
t 'not for other stages' usage feed --html "$TMP/x"
t 'not with --batch' usage page --html --batch
t 'a file that is not there' missing
done_testing
