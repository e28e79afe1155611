#include "tests/check.h"

#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/clock.h"
#include "monitor/config.h"
#include "monitor/first_conf.h"

static char folder[] = "/tmp/config_test.XXXXXX";

static void
put_file(const char *name, const char *text, mode_t mode)
{
	char path[256];
	snprintf(path, sizeof(path), "%s/%s", folder, name);
	FILE *f = fopen(path, "w");
	assert_non_null(f);
	fputs(text, f);
	fclose(f);
	chmod(path, mode);
}

static struct config *
open_text(const char *text)
{
	char path[256];
	snprintf(path, sizeof(path), "%s/monitor.conf", folder);
	put_file("monitor.conf", text, 0600);
	return config_open(path);
}

#define OUTLETS                                                                                   \
	"outlets = ( { name = \"lopinion\"; title = \"L'Opinion\"; country = \"MA\"; groups = [ " \
	"\"maroc\" ]; feed = \"https://o.example/f\"; } );\n"
#define CHANNELS "channels = ( { name = \"local\"; kind = \"maildir\"; path = \"Maildir\"; } );\n"
#define RULES "rules = ( { name = \"one\"; keywords = \"attaque\"; to = \"local\"; } );\n"
#define ALL OUTLETS CHANNELS RULES

/* A configuration, and what is said about it: "line:column text" joined with newlines. */
struct config_case {
	const char *name, *text, *says;
	bool is_unusable;
};

static const struct config_case cases[] = {
	{ "all right", ALL, "", false },
	{ "nothing at all", "",
		"0:0 there are no outlets: nothing is read\n0:0 there are no rules: nothing is "
		"looked for\n"
		"0:0 there are no channels: nobody is told\n",
		false },
	{ "a syntax error alone", "outlet = ;\nchanels = 1;", "1:9 a value is missing\n", true },
	{ "several mistakes at once",
		ALL "timezone = \"Nowhere/At-All\";\nlanguage = \"de\";\nchanels = ( );",
		"4:12 timezone: there is no time zone \"Nowhere/At-All\"\n"
		"5:12 language: expected \"fr\", \"en\", \"es\" or \"ar\", not \"de\"\n"
		"6:1 unknown key chanels\n",
		true },
	{ "a zone misspelt", ALL "timezone = \"Africa/Cassablanca\";",
		"4:12 timezone: there is no time zone \"Africa/Cassablanca\"; did you mean "
		"\"Africa/Casablanca\"?\n",
		true },
	{ "no folder for the database", ALL "database = \"/nonexistent/p.db\";",
		"4:12 database: there is no folder /nonexistent\n", true },
	{ "operations", ALL "operations = [ \"locl\" ];", "4:16 there is no channel \"locl\"\n",
		true },
	{ "later",
		ALL "metrics = \"m/p.prom\"; inhibit = ( { when = \"breaking\"; mute = \"normal\"; "
		    "} );",
		"4:11 metrics: not implemented yet: no file is written\n4:33 inhibit: not "
		"implemented yet: nothing is muted\n",
		false },

	{ "an outlet without source", CHANNELS RULES "outlets = ( { name = \"a\"; } );",
		"3:13 outlet a: there is nothing to read it from\n", true },
	{ "an outlet with two",
		CHANNELS RULES
		"outlets = ( { name = \"a\"; feed = \"http://a/\"; page = \"http://a/\"; } );",
		"3:54 an outlet has one of feed, sitemap and page\n", true },
	{ "an outlet's address",
		CHANNELS RULES "outlets = ( { name = \"a\"; feed = \"ftp://a/\"; } );",
		"3:34 feed: \"ftp://a/\" is not the address of a page or feed\n", true },
	{ "two of one name",
		CHANNELS RULES "outlets = ( { name = \"a\"; feed = \"http://a/\"; },\n { name = "
			       "\"a\"; feed = \"http://b/\"; } );",
		"4:11 there are two outlets named \"a\"\n", true },
	{ "a name with a space",
		CHANNELS RULES "outlets = ( { name = \"a b\"; feed = \"http://a/\"; } );",
		"3:24 name: \"a b\" has a character that names cannot have\n", true },
	{ "polled more seldom than anything may be",
		CHANNELS RULES
		"outlets = ( { name = \"a\"; feed = \"http://a/\"; every = \"2d\"; } );",
		"3:55 every: longer than fetch.slowest, which is never exceeded\n", true },
	{ "a kind misspelt",
		OUTLETS RULES "channels = ( { name = \"local\"; knd = \"maildir\"; } );",
		"3:38 a channel needs a kind, not knd\n", true },
	{ "a later kind's name misspelt",
		OUTLETS RULES "channels = ( { name = \"local\"; kind = \"maildir\"; path = \"M\"; "
			      "},\n{ nme = \"x\"; kind = \"ntfy\"; } );",
		"4:1 the key name is missing: text in quotes\n4:21 kind ntfy is not implemented "
		"yet: this channel will not be told\n",
		true },
	{ "a Maildir around the database",
		OUTLETS RULES
		"channels = ( { name = \"local\"; kind = \"maildir\"; path = \".\"; } );",
		"3:57 path: the database is inside this folder\n", true },
	{ "country and language",
		CHANNELS RULES "outlets = ( { name = \"a\"; feed = \"http://a/\"; country = "
			       "\"ma\"; language = \"french\"; } );",
		"3:57 \"ma\" is not the code of a country\n3:74 \"french\" is not the code of a "
		"language\n",
		true },
	{ "its old name",
		CHANNELS RULES "outlets = ( { name = \"a\"; was = \"b\"; feed = \"http://a/\"; },\n"
			       "{ name = \"b\"; feed = \"http://b/\"; } );",
		"3:33 was: \"b\" is the name of another outlet\n", true },
	{ "not yet of an outlet",
		CHANNELS RULES "outlets = ( { name = \"a\"; page = \"http://a/\"; "
			       "megabytes_a_day = 5; } );",
		"3:65 megabytes_a_day: not implemented yet: there is no limit\n", false },

	{ "fetch",
		ALL "fetch = { every = \"2d\"; robots = true; megabytes_a_day = 0; allow_private = "
		    "[ \"10.0.0.7\", \"10.0.0.7:80\", "
		    "\"[fd00::7]:80\" ]; };",
		"4:19 slowest must not be shorter than every\n"
		"4:79 allow_private: \"10.0.0.7\" is not an address with a port\n",
		true },
	{ "proxy", ALL "fetch = { proxy = \"myproxy:3128\"; };",
		"4:19 proxy: not the address of a proxy\n", true },
	{ "keep", ALL "keep = { text = \"forever\"; matches = \"1h\"; };",
		"4:38 matches: must be at least \"1d\"\n", true },

	{ "smtp", ALL "smtp = { url = \"https://m\"; from = \"desk\"; user = \"u\"; };",
		"4:16 url: \"https://m\" is not the address of a mail server\n4:36 from: \"desk\" "
		"is not an address\n"
		"4:51 user: the file with the password is missing\n",
		true },
	{ "smtp without its keys", ALL "smtp = { };",
		"4:8 the key url is missing: text in quotes\n4:8 the key from is missing: text in "
		"quotes\n",
		true },
	{ "a secret that others may read",
		ALL "smtp = { url = \"smtp://m:587\"; from = \"a@b\"; user = \"u\"; password_file "
		    "= \"open.password\"; };",
		"4:74 others may read the secret in FOLDER/open.password\n", false },
	{ "mail without TLS, far away",
		ALL "smtp = { url = \"smtp://m.example\"; from = \"a@b\"; tls = \"none\"; };",
		"4:56 tls: \"none\" is for a mail server on this machine or on a private address "
		"only\n",
		true },
	{ "mail without TLS, here",
		ALL "smtp = { url = \"smtp://127.0.0.1:2525\"; from = \"a@b\"; tls = \"none\"; };",
		"", false },

	{ "a rule that asks for nothing",
		OUTLETS CHANNELS "rules = ( { name = \"r\"; none = \"x\"; to = \"local\"; } );",
		"3:11 the rule r asks for nothing: it only excludes\n", false },
	{ "a rule that nobody is told of",
		OUTLETS CHANNELS "rules = ( { name = \"r\"; keywords = \"attaque\"; } );",
		"3:11 nobody is told what the rule r finds\n", false },
	{ "a rule that reaches no outlet",
		OUTLETS CHANNELS
		"rules = ( { name = \"r\"; match = \"from:FR attaque\"; to = \"local\"; } );",
		"3:11 the rule r can match no article: no outlet fulfils what it asks of them\n",
		false },
	{ "a route tells of it",
		OUTLETS CHANNELS "rules = ( { name = \"r\"; keywords = \"attaque\"; } ); routes = "
				 "( { rules = \"r\"; to = \"local\"; } );",
		"", false },
	{ "a route for others only",
		OUTLETS CHANNELS "rules = ( { name = \"r\"; keywords = \"attaque\"; } ); routes = "
				 "( { severity = \"breaking\"; to = \"local\"; } );",
		"3:11 nobody is told what the rule r finds\n", false },
	{ "an unknown channel",
		OUTLETS CHANNELS "rules = ( { name = \"r\"; keywords = \"attaque\"; to = [ "
				 "\"local\", \"desk\" ]; } );",
		"3:63 there is no channel \"desk\"\n", false },
	{ "two rules of one name",
		OUTLETS CHANNELS
		"rules = ( { name = \"r\"; keywords = \"attaque\"; to = \"local\"; },\n{ name = "
		"\"r\"; keywords = \"x\"; to = \"local\"; } );",
		"4:10 there are two rules named \"r\"\n", false },
	{ "a sample",
		OUTLETS CHANNELS "rules = ( { name = \"r\"; keywords = \"attaque\"; to = "
				 "\"local\"; hits = ( \"une attaque\", { lang = \"fr\"; } ); } );",
		"3:85 a sample needs a title or a text\n", false },
	{ "match and match_file",
		OUTLETS CHANNELS "rules = ( { name = \"r\"; match = \"attaque\"; match_file = "
				 "\"r.txt\"; to = \"local\"; } );",
		"3:57 a rule has one of match and match_file\n", false },

	{ "a set of numbers", ALL "sets = { a = [ 1 ]; };",
		"4:16 a: expected a list of strings such as [ \"one\", \"two\" ], not a whole "
		"number\n",
		true },
	{ "routes",
		ALL "routes = ( { severity = \"high\"; rules = [ \"two\" ]; to = [ \"dsk\" ]; }, { "
		    "stop = true; } );",
		"4:25 severity: expected \"normal\" or \"breaking\", not \"high\"\n4:43 there is "
		"no rule \"two\"\n"
		"4:59 there is no channel \"dsk\"\n"
		"4:71 the key to is missing: a list of strings such as [ \"one\", \"two\" ]\n",
		true },
	{ "silences",
		ALL "silences = ( { rule = \"one\"; until = \"2026-02-30 08:00\"; }, { rule = "
		    "\"oen\"; until = \"2026-12-01\"; } );",
		"4:38 until: expected a local time such as \"2026-12-01 08:00\", not \"2026-02-30 "
		"08:00\"\n"
		"4:70 there is no rule \"oen\"\n",
		true },
	{ "places", ALL "places = ( { name = \"Liptako\"; countries = [ \"ML\", \"XX\" ]; } );",
		"4:52 \"XX\" is not the code of a country\n", true },
	{ "a name of two places",
		ALL "places = ( { name = \"Téra\"; also = [ \"Tera\" ]; },\n"
		    "{ name = \"Torodi\"; also = [ \"x\", \"TERA\" ]; } );",
		"5:34 the place \"Téra\" has this name already\n", true },
	{ "names that no text has", ALL "places = ( { name = \"!\"; also = [ \"x\", \"\" ]; } );",
		"4:21 name: \"!\" has no letters: no text can name it\n"
		"4:40 also: is empty\n",
		true },
};

/* The folder's name is another at each run. */
static void
say(struct buf *out, const struct conf_problem *p, struct str place)
{
	ptrdiff_t at = str_find(p->text, place);
	buf_printf(out, "%d:%d ", p->line, p->column);
	if (at < 0)
		buf_printf(out, "%.*s\n", STR_ARG(p->text));
	else
		buf_printf(out, "%.*sFOLDER%.*s\n", (int)at, p->text.s,
			STR_ARG(str_sub(p->text, (size_t)at + place.n, p->text.n)));
}

static void
test_config(void **state)
{
	const struct config_case *t = *state;
	AUTO(config) struct config *c = open_text(t->text);
	AUTO(buf) struct buf said = { 0 };
	size_t n;
	const struct conf_problem *p = conf_problems(c->conf, &n);
	for (size_t i = 0; i < n; i++)
		say(&said, &p[i], c->folder);
	assert_str(buf_view(&said), t->says);
	assert_int_equal(c->usable, !t->is_unusable);
}

/* What every key of a short file became. */
static void
test_values(void **state)
{
	(void)state;
	AUTO(config)
	struct config *c = open_text(
		ALL "timezone = \"Africa/Casablanca\"; language = \"es\"; operations = \"local\"; "
		    "keep = { text = \"30d\"; };\n"
		    "fetch = { every = \"5m\"; slowest = \"2h\"; largest_feed = \"1M\"; };\n"
		    "smtp = { url = \"smtps://m.example\"; from = \"a@b.example\"; };\n"
		    "silences = ( { rule = \"one\"; until = \"2026-12-01 08:00\"; reason = "
		    "\"summit\"; } );\n"
		    "sets = { attack = [ \"attaque\", \"ataque\" ]; };");
	assert_true(c->usable);
	AUTO(buf) struct buf database = { 0 };
	buf_printf(&database, "%.*s/presswatch.db", STR_ARG(c->folder));
	assert_str(c->database, database.s);
	assert_str(c->timezone, "Africa/Casablanca");
	assert_str(zone_name(c->zone), "Africa/Casablanca");
	assert_str(c->language, "es");
	assert_int_equal(c->operations.n, 1);
	assert_true(c->keep_text_us == 30 * CLOCK_DAY && c->keep_matches_us == INT64_MAX);
	assert_true(c->fetch.every_us == 5 * CLOCK_MINUTE && c->fetch.slowest_us == 2 * CLOCK_HOUR);
	assert_true(c->fetch.largest_feed == 1 << 20 && c->fetch.largest_page == 16 << 20);
	assert_true(c->fetch.robots && c->fetch.connections == 64 &&
		    c->fetch.newest_us == 3 * CLOCK_DAY);
	assert_true(c->mail.given && c->mail.transport == 1);
	assert_true(c->routing.silences[0].until_at ==
		    civil_at((struct civil){ 2026, 12, 1, 7, 0, 0, 0 }));
	assert_str(c->sets[0].name, "attack");
	assert_int_equal(c->sets[0].members.n, 2);
	assert_int_equal(c->n_rules, 1);
	assert_non_null(c->rules[0]);
	assert_str(c->sources[0].to.v[0], "local");
	assert_non_null(config_channel(c, S("local")));
	assert_null(config_channel(c, S("desk")));
}

static void
test_outlets(void **state)
{
	(void)state;
	AUTO(config)
	struct config *c = open_text(
		CHANNELS RULES "outlets = ( { name = \"lopinion\"; title = \"L'Opinion\"; sitemap "
			       "= \"https://o.example/s\"; every = \"1h\"; },\n"
			       "{ name = \"le360\"; page = \"http://l.example\"; article = "
			       "\"page\"; groups = \"maroc\"; } );");
	assert_true(c->usable);
	assert_int_equal(c->n_outlets, 2);
	assert_int_equal(c->outlets[0].source, OUTLET_SITEMAP);
	assert_str(c->outlets[0].url, "https://o.example/s");
	assert_true(c->outlets[0].every_us == CLOCK_HOUR);
	assert_int_equal(c->outlets[1].source, OUTLET_PAGE);
	assert_int_equal(c->outlets[1].text_from, TEXT_PAGE);
	assert_str(c->outlets[1].title, "le360");
	assert_ptr_equal(config_outlet_named(c, S("L'opinion")), &c->outlets[0]);
	assert_ptr_equal(config_outlet_named(c, S("LE360")), &c->outlets[1]);
	assert_null(config_outlet_named(c, S("maroc")));
	assert_null(config_outlet_named(c, S("")));
	c->outlets[1].id = 7;
	config_know_ids(c);
	assert_ptr_equal(config_outlet(c, 7), &c->outlets[1]);
	assert_null(config_outlet(c, 8));
}

/* A rule with a mistake is refused alone, and its problem stands where its words do, in whatever
 * file. */
static void
test_refused(void **state)
{
	(void)state;
	put_file("rule.txt", "attaque\n  AND", 0600);
	AUTO(config)
	struct config *c = open_text(OUTLETS CHANNELS
		"rules = (\n"
		"{ name = \"good\"; keywords = \"attaque\"; to = \"local\"; },\n"
		"{ name = \"bad\"; match = \"attaque\"\n   \"AND\"; to = \"local\"; },\n"
		"{ name = \"file\"; match_file = \"rule.txt\"; to = \"local\"; },\n"
		"{ name = \"who\"; outlets = [ \"lopinon\" ]; to = \"local\"; },\n"
		"{ name = \"miss\"; keywords = \"attaque\"; misses = ( \"rien\", \"une attaque\" "
		"); to = \"local\"; } );");
	assert_true(c->usable);
	assert_int_equal(conf_errors(c->conf), 4);
	assert_int_equal(c->n_rules, 5);
	assert_non_null(c->rules[0]);
	for (size_t i = 1; i < 5; i++) {
		assert_null(c->rules[i]);
		assert_true(c->sources[i].name.n > 0);
	}
	size_t n;
	const struct conf_problem *p = conf_problems(c->conf, &n);
	assert_int_equal(n, 4);
	assert_int_equal(p[0].line, 6);
	assert_int_equal(p[1].line, 8);
	assert_int_equal(p[1].column, 30);
	assert_str(p[1].hint, "did you mean \"lopinion\"?");
	assert_int_equal(p[2].line, 9);
	assert_int_equal(p[2].column, 60);
	assert_str(p[3].file, "rule.txt");
	assert_int_equal(p[3].line, 2);
}

/* A mistake in a set is told once, at its member, however many rules use the set. */
static void
test_set(void **state)
{
	(void)state;
	AUTO(config)
	struct config *c = open_text(OUTLETS CHANNELS
		"sets = { s = [ \"fine\", \"also\",\n  \"fine AND\" ]; };\n"
		"rules = ( { name = \"one\"; match = \"@s AND x\"; to = \"local\"; },\n"
		"{ name = \"two\"; match = \"y @s\"; to = \"local\"; } );");
	size_t n;
	const struct conf_problem *p = conf_problems(c->conf, &n);
	assert_int_equal(n, 1);
	assert_int_equal(p->line, 4);
	assert_true(p->column >= 4 && p->column <= 12);
	assert_true(c->usable && !c->rules[0] && !c->rules[1]);
}

static void
test_first(void **state)
{
	(void)state;
	AUTO(buf) struct buf text = { 0 }, said = { 0 };
	first_conf(&(struct str_list){ 0 }, &text);
	AUTO(config) struct config *c = open_text(text.s);
	conf_print_problems(c->conf, &said, false);
	assert_str(buf_view(&said), "");
	assert_true(c->usable && c->n_outlets == 2 && c->n_rules == 1 && c->n_channels == 1);
	/* The one that is distributed is the same. */
	FILE *f = fopen("monitor.conf", "r");
	if (!f)
		skip();
	char *distributed = NULL;
	size_t cap = 0;
	ssize_t n = getdelim(&distributed, &cap, '\0', f);
	fclose(f);
	assert_true(n > 0);
	assert_str(buf_view(&text), distributed);
	free(distributed);
}

static void
test_packs(void **state)
{
	(void)state;
	AUTO(buf) struct buf text = { 0 }, said = { 0 };
	put_file("pack.conf", OUTLETS, 0600);
	struct str pack[] = { S("pack.conf") };
	first_conf(&(struct str_list){ pack, 1 }, &text);
	AUTO(config) struct config *c = open_text(text.s);
	conf_print_problems(c->conf, &said, false);
	assert_str(buf_view(&said), "");
	assert_true(c->usable && c->n_outlets == 1);
}

/* The long example: every key, and nothing wrong but what is not implemented yet, and its secrets
 * that are not there. */
static void
test_example(void **state)
{
	(void)state;
	size_t n;
	if (access("doc/example.conf", R_OK))
		skip();
	AUTO(config) struct config *c = config_open("doc/example.conf");
	const struct conf_problem *p = conf_problems(c->conf, &n);
	for (size_t i = 0; i < n; i++)
		if (str_find(p[i].text, S("not implemented yet")) < 0 &&
			str_find(p[i].text, S("cannot be read")) < 0)
			fail_msg("%d:%d: %.*s", p[i].line, p[i].column, STR_ARG(p[i].text));
	assert_true(c->usable);
}

static void
test_find(void **state)
{
	(void)state;
	assert_string_equal(config_find("x.conf"), "x.conf");
}

int
main(void)
{
	const struct CMUnitTest others[] = { cmocka_unit_test(test_values),
		cmocka_unit_test(test_outlets), cmocka_unit_test(test_refused),
		cmocka_unit_test(test_set), cmocka_unit_test(test_first),
		cmocka_unit_test(test_packs), cmocka_unit_test(test_example),
		cmocka_unit_test(test_find) };
	char command[256];
	if (!mkdtemp(folder))
		return 1;
	put_file("open.password", "x", 0644);
	put_file("r.txt", "x", 0600);
	int failures = RUN_CASES(cases, test_config) + cmocka_run_group_tests(others, NULL, NULL);
	snprintf(command, sizeof(command), "rm -rf %s", folder);
	return system(command) ? 1 : failures;
}
