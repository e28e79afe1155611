/* Words of classes and ids, and what they say about an element. General words of the web's content
 * systems, in the languages their makers use; none belongs to one site. */
#include "monitor/html_blocks.h"

#include <string.h>

enum word_kind {
	KIND_ARTICLE = 1, /* with KIND_CONTENT together: the body */
	KIND_CONTENT = 2,
	KIND_SURE = 4,
	KIND_BAD = 8,
	KIND_META = 16,
	KIND_AUTHOR = 32,
	KIND_DATE = 64,
	KIND_TITLE = 128,
	KIND_COMMENT = 256,
};

static const struct {
	unsigned kind;
	const char *words; /* lower case, separated by spaces */
} lists[] = {
	{ KIND_ARTICLE, "article post entry story news single articulo noticia nota actu node page "
			"detail main blog" },
	{ KIND_CONTENT,
		"body content text texte contenu contenido cuerpo corps inner container copy" },
	{ KIND_SURE, "articlebody articletext articlecontent postcontent postbody entrycontent "
		     "storybody storytext newstext "
		     "storycontent articledetail paragraphs bodytext fulltext textearticle "
		     "maincontent" },
	{ KIND_BAD, "sidebar aside footer related relatedposts recommended recommendations "
		    "recommend share sharing sharer "
		    "sharedaddy social socials ad ads adv advert advertisement advertising adsense "
		    "adslot sponsor sponsored promo "
		    "promotion newsletter subscribe subscription signup nav navigation navbar navi "
		    "menu submenu breadcrumb "
		    "breadcrumbs widget widgets cookie cookies gdpr consent popup modal overlay "
		    "banner toolbar tools print pagination "
		    "pager paging trending popular mostread mostviewed ticker teaser teasers "
		    "outbrain taboola similar readmore "
		    "readalso alireaussi lireaussi voiraussi rating ratings vote poll skip hidden "
		    "login register search "
		    "partage partager publicite pub bio authorbox copyright disclaimer legal "
		    "masthead topbar dropdown carousel "
		    "slider slideshow jp upnext follow suivez whatsapp telegram facebook twitter "
		    "instagram flag signaler "
		    "paywall donation donate shop" },
	{ KIND_META, "meta byline dateline info infos timestamp tags tag taglist keywords "
		     "categories kicker "
		     "caption figcaption wp-caption credit credits legende reading" },
	{ KIND_AUTHOR, "author authors byline auteur autor writer redacteur reporter vcard fn" },
	{ KIND_DATE, "date published pubdate publish time datetime timestamp fecha posted updated "
		     "publication" },
	{ KIND_TITLE, "title titre headline titulo" },
	{ KIND_COMMENT,
		"comment comments commentaires commentaire comentarios disqus respond reply" },
};

enum { SLOTS = 1024, LONGEST = 24 };

static struct slot {
	char word[LONGEST];
	unsigned kind;
} slots[SLOTS];

static struct slot *
slot_of(struct str word)
{
	size_t at = str_hash(word) % SLOTS;
	while (slots[at].kind && !str_is(word, slots[at].word))
		at = (at + 1) % SLOTS;
	return &slots[at];
}

static void
fill_slots(void)
{
	for (size_t i = 0; i < sizeof(lists) / sizeof(lists[0]); i++) {
		struct str rest = str_from(lists[i].words), word;
		while (str_next(&rest, ' ', &word)) {
			if (word.n == 0 || word.n >= LONGEST)
				continue;
			struct slot *s = slot_of(word);
			memcpy(s->word, word.s, word.n);
			s->kind |= lists[i].kind;
		}
	}
}

static unsigned
kind_of(struct str word)
{
	return word.n && word.n < LONGEST ? slot_of(word)->kind : 0;
}

static unsigned
hints_of(unsigned kinds)
{
	unsigned hints = 0;
	if ((kinds & KIND_SURE) || ((kinds & KIND_ARTICLE) && (kinds & KIND_CONTENT)))
		hints |= HINT_BODY;
	if (kinds & KIND_BAD)
		hints |= HINT_BAD;
	if (kinds & KIND_COMMENT)
		hints |= HINT_COMMENT | HINT_BAD;
	if (kinds & (KIND_META | KIND_AUTHOR))
		hints |= HINT_META;
	if (kinds & KIND_AUTHOR)
		hints |= HINT_AUTHOR;
	if (kinds & KIND_DATE)
		hints |= HINT_DATE;
	if (kinds & KIND_TITLE)
		hints |= HINT_TITLE;
	return hints;
}

unsigned
html_hints(struct str names)
{
	static bool filled;
	if (!filled) {
		fill_slots();
		filled = true;
	}
	/* Words end at anything but a letter, and where a capital follows a small letter:
	 * "articleBody", "post-body". */
	char word[LONGEST];
	size_t n = 0;
	unsigned kinds = 0;
	bool small_before = false;
	for (size_t i = 0; i <= names.n; i++) {
		char c = i < names.n ? names.s[i] : ' ';
		bool capital = c >= 'A' && c <= 'Z', small = c >= 'a' && c <= 'z';
		if ((!capital && !small) || (capital && small_before)) {
			kinds |= kind_of((struct str){ word, n });
			n = 0;
		}
		if ((capital || small) && n < LONGEST)
			word[n++] = (char)(c | 0x20);
		small_before = small;
	}
	return hints_of(kinds);
}
