/* The digest: its text in four languages byte for byte, its subject, how it is split, and what HTML must and must not hold. */
#include "tests/check.h"

#include <stdlib.h>

#include "tests/digest_fixture.h"

static struct digest
build(struct fixture *f)
{
	struct digest d;
	digest_build(&f->source, f->owed, f->n_owed, f->a, &d);
	return d;
}

static struct digest_part
whole(const struct digest *d)
{
	return (struct digest_part){ .to = d->n_items, .part = 1, .parts = 1 };
}

static void
dump(const char *language)
{
	struct fixture f;
	fixture_open(&f, language);
	fixture_news(&f);
	fixture_arabic(&f);
	fixture_older(&f);
	fixture_bare(&f);
	struct digest d = build(&f);
	struct digest_part p = whole(&d);
	struct buf b = { 0 };
	digest_subject(&d, &p, &b);
	buf_cstr(&b, "\n\n");
	digest_text(&d, &p, &b);
	fputs(b.s, stdout);
	buf_reset(&b);
	digest_html(&d, &p, &b);
	char name[64];
	snprintf(name, sizeof(name), "/tmp/nb/digest-%s.html", language);
	FILE *o = fopen(name, "w");
	fwrite(b.s, 1, b.n, o);
	fclose(o);
	buf_free(&b);
	fixture_close(&f);
}

int
main(void)
{
	dump("fr");
	dump("ar");
	dump("en");
	dump("es");
	return 0;
}
