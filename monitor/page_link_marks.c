/* What speaks against a link being of the page's content. Each mark is a plain observation, and one
 * is enough: on annotated listing pages that did better, and far steadier from page to page, than
 * weights fitted to the same figures. Three doubts are taken back: for a mark that most headlines
 * of the list bear (page_links.c), for a heading, and for a link that prose of the article's kind
 * cites. */
#include "base/utf8.h"
#include "monitor/page_links.h"

enum {
	NEAR_STEPS = 5,   /* a class so near is about this link; one further up about the page */
	DAY_LETTERS = 12, /* "12 septembre" */
	FAR_SHARE = 5,    /* of the longest group: a fifth */
};

static const char *const names[] = { "navigation", "sidebar", "footer", "page header",
	"class of furniture", "outside of <main>", "social network", "label", "front page",
	"service page", "byline or tags", "far from the list" };

const char *
page_link_mark_name(unsigned mark)
{
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		if (mark == 1u << i)
			return names[i];
	}
	return "";
}

static const char *const label_starts[] = { "read more", "read the", "view ", "see all", "see more",
	"see our", "show more", "load more", "more from", "click here", "learn more", "sign up",
	"sign in", "log in", "subscribe", "follow ", "like me", "like us", "join our", "join the",
	"skip to", "share ", "back to", "go to ", "watch me", "to learn more", "i forgot",
	"delete all", "add a comment", "leave a ", "powered by", "copyright", "all rights",
	"lire la suite", "lire plus", "voir ", "en savoir", "tous les", "toutes les", "toute l'",
	"abonnez", "inscri", "connexion", "se connecter", "suivez", "partager", "retour ",
	"aller au", "passer au", "plus d'", "leer más", "ver más", "ver todo", "ver todas", "suscr",
	"síguenos", "compartir", "saltar ", "iniciar sesión", "volver ", "اقرأ المزيد", "المزيد",
	"شارك", "اشترك", "تابعنا", "تسجيل", "عرض الكل", NULL };

static bool
is_label(struct str s)
{
	for (const char *const *l = label_starts; *l; l++) {
		if (str_istarts(s, str_from(*l)))
			return true;
	}
	return false;
}

bool
page_is_day(struct str s)
{
	size_t letters = 0, digits = 0;
	for (size_t i = 0; i < s.n; i++) {
		unsigned char c = (unsigned char)s.s[i];
		digits += c >= '0' && c <= '9';
		letters += ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || c >= 0xc0;
	}
	return digits && letters <= DAY_LETTERS && letters <= digits * 3;
}

bool
page_link_in_prose(const struct page_reader *r, const struct page_link *x)
{
	const struct html_block *b = &r->d.blocks[x->block];
	return b->link_n * 2 < b->text.n;
}

static unsigned
hints_near(const struct html_doc *d, uint32_t n)
{
	unsigned hints = 0;
	for (int i = 0; i <= NEAR_STEPS && n != HTML_NONE; i++, n = d->nodes[n].parent)
		hints |= d->nodes[n].hints;
	return hints;
}

static unsigned
marks_of_place(const struct page_reader *r, const struct page_links *l, const struct page_link *x)
{
	static const struct {
		unsigned inside, mark;
	} marks[] = { { IN_NAV, MARK_NAV }, { IN_ASIDE, MARK_ASIDE }, { IN_FOOTER, MARK_FOOTER },
		{ IN_BAD, MARK_CLASS } };
	const struct link_place *p = &l->places[x->node];
	unsigned inside = p->inside & ~l->common, found = 0;
	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++)
		found |= inside & marks[i].inside ? marks[i].mark : 0;
	if ((inside & IN_HEADER) && p->up) /* in the region it is the header of a card */
		found |= MARK_HEADER;
	if (l->has_main && !(inside & IN_MAIN))
		found |= MARK_OUTSIDE;
	if (x->heading || page_link_in_prose(r, x))
		return found;
	unsigned near = hints_near(&r->d, x->node);
	if ((near & HINT_META) && !(near & HINT_TITLE))
		found |= MARK_ABOUT;
	if (p->up && (uint64_t)l->groups[x->group].length * FAR_SHARE < l->most_length)
		found |= MARK_FAR;
	return found;
}

static unsigned
marks_of_url(const struct link_base *base, const struct page_link *x, bool prose)
{
	struct link_url u = page_link_url(base, x->url);
	return (u.shared && !prose ? MARK_NETWORK : 0) | (u.home ? MARK_HOME : 0) |
	       (u.service ? MARK_SERVICE : 0);
}

void
page_link_marks(struct page_reader *r, struct page_links *l)
{
	const struct link_base base = page_link_base(r->doc->url, r->a);
	for (size_t i = 0; i < l->n; i++) {
		struct page_link *x = &l->v[i];
		bool prose = page_link_in_prose(r, x);
		x->marks = marks_of_place(r, l, x) | marks_of_url(&base, x, prose);
		if (!x->heading && !prose && is_label(x->title))
			x->marks |= MARK_LABEL;
		bool cited = prose && r->block_scores && r->block_scores[x->block] > 0;
		x->content = x->marks == 0 || cited;
	}
}
