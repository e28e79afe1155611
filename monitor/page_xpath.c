#include "monitor/page_xpath.h"

#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>
#include <signal.h>
#include <string.h>
#include <sys/time.h>

#include "base/utf8.h"

enum {
	DEEPEST = 32, /* brackets in brackets */
	/* libxml2 counts a step for each node looked at and each operation. A rule over a page of
	 * 5,000 elements takes some 50,000. */
	MOST_STEPS = 2000000,
	MOST_STEPS_A_PAGE = 20000000,
	LARGEST_PAGE = 40000, /* elements, texts and attributes: merging answers takes the square of
				 that; of 1,358 real pages the largest had 33,000 */
	MOST_NODES = 20000,   /* in one answer */
	MOST_TIME_US = 500000, /* of the processor's, for one page */
	MOST_JOINED = 4 << 20, /* bytes that concat() makes */
	MOST_STRING = 1 << 20, /* bytes of a string that a rule gives */
	MOST_FOUND = 8 << 20,  /* bytes that the answers for one page take */
};

/* ---- the check: libxml2 finds mistakes of syntax, but unknown functions only when they are called
 */

static const char *const functions[] = { "last", "position", "count", "id", "local-name",
	"namespace-uri", "name", "string", "concat", "starts-with", "contains", "substring-before",
	"substring-after", "substring", "string-length", "normalize-space", "translate", "boolean",
	"not", "true", "false", "lang", "number", "sum", "floor", "ceiling", "round",
	/* kinds of nodes */
	"text", "node", "comment", "processing-instruction", NULL };

static bool
is_function(struct str name)
{
	for (const char *const *f = functions; *f; f++) {
		if (str_is(name, *f))
			return true;
	}
	return false;
}

static bool
is_name_byte(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
	       c == '_' || c == '-' || c == '.' || (unsigned char)c >= 0x80;
}

static size_t
behind_blanks(struct str s, size_t at)
{
	while (at < s.n && (s.s[at] == ' ' || s.s[at] == '\t'))
		at++;
	return at;
}

static enum status
check_name(struct str s, size_t from, size_t *at, struct err *err)
{
	while (*at < s.n && is_name_byte(s.s[*at]))
		++*at;
	struct str name = str_sub(s, from, *at), rest = str_sub(s, *at, s.n);
	size_t next = behind_blanks(s, *at);
	if (str_starts(rest, S(":")) && !str_starts(rest, S("::")))
		return err_set(err, STATUS_BAD, "%.*s: is a prefix: there are no namespaces here",
			STR_ARG(name));
	if (next < s.n && s.s[next] == '(' && !is_function(name) && !str_is(name, "and") &&
		!str_is(name, "or") && !str_is(name, "div") && !str_is(name, "mod"))
		return err_set(err, STATUS_BAD, "%.*s(): there is no such function in XPath 1.0",
			STR_ARG(name));
	return STATUS_OK;
}

static enum status
check_words(struct str s, size_t *ret_at, struct err *err)
{
	int depth = 0;
	for (size_t at = 0; at < s.n;) {
		char c = s.s[at];
		*ret_at = at;
		if (c == '"' || c == '\'') {
			ptrdiff_t end = str_find_byte(str_sub(s, at + 1, s.n), c);
			if (end < 0)
				return err_set(err, STATUS_BAD,
					"the string that begins here does not end");
			at += (size_t)end + 2;
			continue;
		}
		if (c == '$')
			return err_set(err, STATUS_BAD, "there are no variables here");
		depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
		if (depth > DEEPEST)
			return err_set(err, STATUS_BAD, "more than %d brackets deep", DEEPEST);
		if (is_name_byte(c)) {
			enum status status = check_name(s, at, &at, err);
			if (status)
				return status;
			continue;
		}
		at++;
	}
	return STATUS_OK;
}

struct complaint {
	int at;
	bool made;
};

static void
keep_complaint(void *context, const xmlError *e)
{
	struct complaint *c = context;
	if (!c->made)
		*c = (struct complaint){ e->int1, true };
}

static void
heard(void *context, xmlErrorPtr e)
{
	keep_complaint(context, e);
}

enum status
page_xpath_check(struct str text, size_t *ret_at, struct err *err)
{
	struct complaint c = { 0 };
	*ret_at = 0;
	if (text.n > PAGE_XPATH_LONGEST)
		return err_set(err, STATUS_BAD, "longer than %d bytes", PAGE_XPATH_LONGEST);
	if (memchr(text.s, 0, text.n))
		return err_set(err, STATUS_BAD, "a NUL byte");
	enum status status = check_words(text, ret_at, err);
	if (status)
		return status;
	char *copy = mem_strdup(text);
	xmlXPathContext *x = xmlXPathNewContext(NULL);
	if (!x)
		mem_die();
	x->error = heard;
	x->userData = &c;
	xmlXPathCompExpr *compiled = xmlXPathCtxtCompile(x, (const xmlChar *)copy);
	xmlXPathFreeCompExpr(compiled);
	xmlXPathFreeContext(x);
	auto_free(&copy);
	if (compiled)
		return STATUS_OK;
	*ret_at = c.at > 0 && (size_t)c.at <= text.n ? (size_t)c.at : 0;
	return err_set(err, STATUS_BAD, "no XPath: it is not understood from here on");
}

/* ---- evaluation */

struct page_xpath {
	xmlXPathContext *context;
	unsigned long steps_left;
	size_t bytes_left;
	bool exhausted;
	xmlGenericErrorFunc loud; /* libxml2's own way to complain, of which stderr is the usual */
	void *loud_context;
	struct sigaction before;
};

/* Steps differ much in what they cost (a comparison may copy the text of the page): time is a bound
 * of its own. The signal only lowers the limit that libxml2 looks at with each step. */
static xmlXPathContext *volatile running;

static void
on_time(int number)
{
	(void)number;
	if (running)
		running->opLimit = 1;
}

static void
set_timer(long us)
{
	struct itimerval time = { .it_value = { us / 1000000, us % 1000000 } };
	setitimer(ITIMER_VIRTUAL, &time, NULL); /* where that is forbidden, steps alone bound it */
}

/* concat() is the one function whose answer may be longer than the page. */
static void
bounded_concat(xmlXPathParserContextPtr p, int n)
{
	size_t bytes = 0;
	for (int i = 0; i < n && i < p->valueNr; i++) {
		xmlXPathObject *value = p->valueTab[p->valueNr - 1 - i];
		if (value->type == XPATH_STRING && value->stringval)
			bytes += strlen((const char *)value->stringval);
		else if (value->type == XPATH_NODESET && value->nodesetval &&
			 value->nodesetval->nodeNr && i >= 8)
			bytes += MOST_JOINED; /* texts of elements: a few, not hundreds */
	}
	if (bytes > MOST_JOINED)
		xmlXPathErr(p, XPATH_OP_LIMIT_EXCEEDED);
	else
		xmlXPathConcatFunction(p, n);
}

static void
silent(void *context, xmlErrorPtr e)
{
	(void)context;
	(void)e;
}

/* What has run into its bounds is told in this way. */
static void
silent_too(void *context, const char *format, ...)
{
	(void)context;
	(void)format;
}

/* Elements, texts and attributes, counted as far as they matter. */
static size_t
size_of(const xmlDoc *tree)
{
	const xmlNode *root = xmlDocGetRootElement(tree), *x = root;
	size_t n = 0;
	while (x && n <= LARGEST_PAGE) {
		n++;
		for (const xmlAttr *t = x->type == XML_ELEMENT_NODE ? x->properties : NULL; t;
			t = t->next)
			n++;
		if (x->type == XML_ELEMENT_NODE && x->children) {
			x = x->children;
			continue;
		}
		while (x != root && !x->next)
			x = x->parent;
		x = x == root ? NULL : x->next;
	}
	return n;
}

struct page_xpath *
page_xpath_open(xmlDoc *tree)
{
	struct page_xpath *x = mem_alloc(sizeof(*x));
	struct sigaction action = { .sa_handler = on_time, .sa_flags = SA_RESTART };
	x->context = xmlXPathNewContext(tree);
	if (!x->context)
		mem_die();
	x->context->error = silent;
	x->context->opLimit = MOST_STEPS;
	x->steps_left = MOST_STEPS_A_PAGE;
	x->bytes_left = MOST_FOUND;
	x->loud = xmlGenericError;
	x->loud_context = xmlGenericErrorContext;
	xmlSetGenericErrorFunc(NULL, silent_too);
	x->exhausted = size_of(tree) > LARGEST_PAGE;
	xmlXPathRegisterFunc(x->context, (const xmlChar *)"concat", bounded_concat);
	running = x->context;
	sigaction(SIGVTALRM, &action, &x->before);
	set_timer(MOST_TIME_US);
	return x;
}

void
page_xpath_close(struct page_xpath *x)
{
	set_timer(0);
	running = NULL;
	sigaction(SIGVTALRM, &x->before, NULL);
	xmlSetGenericErrorFunc(x->loud_context, x->loud);
	xmlXPathFreeContext(x->context);
	auto_free(&x);
}

bool
page_xpath_exhausted(const struct page_xpath *x)
{
	return x->exhausted;
}

/* The steps of one expression count against the page's; a limit of 1 is the timer's. */
static xmlXPathObject *
evaluate(struct page_xpath *x, struct str text)
{
	xmlXPathContext *c = x->context;
	if (x->exhausted || text.n > PAGE_XPATH_LONGEST)
		return NULL;
	char *copy = mem_strdup(text);
	c->opCount = 0;
	c->node = (xmlNode *)c->doc;
	xmlXPathObject *found = xmlXPathEval((const xmlChar *)copy, c);
	auto_free(&copy);
	x->steps_left -= c->opCount < x->steps_left ? c->opCount : x->steps_left;
	x->exhausted = c->opLimit == 1 || x->steps_left < MOST_STEPS;
	return found;
}

/* Whether so much more may be answered for this page. */
static bool
has_room(struct page_xpath *x, size_t bytes)
{
	x->exhausted |= bytes > x->bytes_left;
	x->bytes_left -= x->exhausted ? 0 : bytes;
	return !x->exhausted;
}

static bool
take_nodes(struct page_xpath *x, xmlXPathObject *o, struct arena *a, struct page_xpath_found *ret)
{
	xmlNodeSet *set = o->nodesetval;
	if (!set || set->nodeNr == 0 || set->nodeNr > MOST_NODES ||
		!has_room(x, (size_t)set->nodeNr * sizeof(xmlNode *)))
		return false;
	xmlXPathNodeSetSort(set);
	ret->nodes = arena_array(a, (size_t)set->nodeNr, sizeof(xmlNode *));
	for (int i = 0; i < set->nodeNr; i++) {
		if (set->nodeTab[i]->type != XML_NAMESPACE_DECL)
			ret->nodes[ret->n_nodes++] = set->nodeTab[i];
	}
	return ret->n_nodes > 0;
}

bool
page_xpath_find(
	struct page_xpath *x, struct str text, struct arena *a, struct page_xpath_found *ret)
{
	xmlXPathObject *o = evaluate(x, text);
	bool found = false;
	*ret = (struct page_xpath_found){ 0 };
	if (o && (o->type == XPATH_NODESET || o->type == XPATH_XSLT_TREE))
		found = take_nodes(x, o, a, ret);
	if (o && o->type == XPATH_STRING && o->stringval && o->stringval[0]) {
		struct str s = utf8_cut(str_from((const char *)o->stringval), MOST_STRING);
		found = has_room(x, s.n);
		ret->string = found ? arena_str(a, s) : STR_NONE;
	}
	xmlXPathFreeObject(o);
	return found;
}
