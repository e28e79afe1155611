#include "monitor/first_conf.h"

static const char head[] =
	"# What presswatch reads, what it looks for, and whom it tells. `presswatch check` finds "
	"mistakes in this\n"
	"# file, `presswatch reload` makes a running monitor take it up. Everything else that can "
	"stand here:\n"
	"# doc/example.conf and monitor.conf(5).\n"
	"\n"
	"timezone = \"Africa/Casablanca\";     # all times of day below are local to it\n"
	"language = \"fr\";                    # of digests: fr, en, es or ar\n";

static const char own_outlets[] =
	"\n"
	"outlets = (                         # each with its feed, sitemap or page of headlines; "
	"should its articles be\n"
	"                                    # read badly, rules_file = \"FILE.txt\"; says where "
	"they stand\n"
	"  { name = \"lopinion\"; title = \"L'Opinion\"; country = \"MA\"; groups = [ \"maroc\" "
	"];\n"
	"    feed = \"https://www.lopinion.ma/xml/syndication.rss\"; },\n"
	"  { name = \"kalangou\"; title = \"Studio Kalangou\"; country = \"NE\"; groups = [ "
	"\"sahel\" ];\n"
	"    feed = \"https://www.studiokalangou.org/feed\"; }\n"
	");\n";

static const char rest[] =
	"\n"
	"rules = (\n"
	"  { name     = \"sahel-securite\";\n"
	"    keywords = [ \"attaque\", \"terroris*\", \"هجوم\" ];     # any of these words,\n"
	"    none     = [ \"football\" ];                         # none of these,\n"
	"    regions  = [ \"Sahel\" ];                            # about one of these places,\n";

static const char rule_outlets[] = "    outlets  = [ \"lopinion\", \"sahel\" ];                # "
				   "from these outlets or groups of outlets:\n";

static const char tail[] =
	"    to       = [ \"local\" ];                            # tell these channels\n"
	"    hits     = [ \"Niger : une attaque fait trois blessés près de Niamey\" ];   # what it "
	"must find, and must\n"
	"    misses   = [ \"Football : le Niger attaque bien mais perd\" ]; }            # not; "
	"`check` tries both\n"
	");\n"
	"\n"
	"channels = (                        # a folder that any mail program reads; e-mail and "
	"chat: see the example\n"
	"  { name = \"local\"; kind = \"maildir\"; path = \"Maildir\"; digest = { at = [ \"07:30\" "
	"]; }; }\n"
	");\n";

/* A path inside quotes. */
static void
write_quoted(struct buf *out, struct str s)
{
	buf_byte(out, '"');
	for (size_t i = 0; i < s.n; i++) {
		if (s.s[i] == '"' || s.s[i] == '\\')
			buf_byte(out, '\\');
		buf_byte(out, s.s[i]);
	}
	buf_byte(out, '"');
}

void
first_conf(const struct str_list *includes, struct buf *out)
{
	buf_cstr(out, head);
	if (includes->n) {
		buf_cstr(out, "\ninclude = [ ");
		for (size_t i = 0; i < includes->n; i++) {
			buf_cstr(out, i ? ", " : "");
			write_quoted(out, includes->v[i]);
		}
		buf_cstr(out, " ];                     # outlets that come with presswatch\n");
	} else {
		buf_cstr(out, own_outlets);
	}
	buf_cstr(out, rest);
	if (includes->n == 0)
		buf_cstr(out, rule_outlets);
	buf_cstr(out, tail);
}
